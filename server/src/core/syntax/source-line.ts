import { CharacterSet } from '../text/character-set';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { headTextOf } from './head';

/** Longer lines say more than where a text comes from; UTF-16 code units. */
const longest = 80;

/** Whether the line tells where the text was published and by whom, as web pages do: a path of sections, a source, editors. */
export function isSourceLine(line: Line): boolean {
  const { text, start, end, traits } = line;
  if (end === 0 || end - start > longest) return false;
  if (begins.has(text.charCodeAt(start)) && credit.test(headTextOf(line))) return true;
  return (traits & Trait.PathSeparator) !== 0 && path.test(text.slice(start, end));
}

const begins = new CharacterSet('（([【〔来來稿责責编編校审審监監摄攝供转轉原消信本');
const credit =
  /^[（(【〔[]?(?:(?:文章|稿件|资料|資料|信息|消息|新闻|新聞|本文|内容|內容|图片|圖片)?(?:来源|來源|稿源)|(?:本期|本文|值班|执行|執行)?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|监制|監製|编审|編審)|供稿|转载自|轉載自|原标题|原標題|信息来源|原文链接|原文連結)\s?[：:|｜丨](?!.*[。？！?!]$).{1,60}$/u;

const segment = '[^>›»＞→，。？！,?!<=(){}]{1,16}';
/** At least two separators: one may stand in a sentence. */
const path = new RegExp(`^${segment}(?:\\s?(?:>{1,2}|›|»|＞|→)\\s?${segment}){2,6}$`, 'u');
