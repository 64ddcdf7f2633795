import type { Line } from '../text/lines';
import type { FurnitureKind } from './block';
import { headOf } from './head';

/** A kind of furniture that one line shows by itself: the head of the line, without layout spaces, matches the pattern. */
interface FurniturePattern {
  readonly kind: FurnitureKind;
  /** The characters with which such a line may begin, looked at first because it is quick; empty for any. */
  readonly begins: string;
  /** Those with which it may end. */
  readonly ends: string;
  readonly pattern: RegExp;
}

const opening = '（([【〔';
const closing = '）)]】〕';

/** Where an article goes on: `（上接A04版）`, `（下转第 3 版）`, `(continued on page 3)`; brackets may be mixed and the number lost. */
const jump = (() => {
  const opened = `[${opening}]\\s?`;
  const closed = '\\s?[）)\\]】〕]?';
  const verb = '(?:上接|下转|下轉|上轉|转接)\\s?';
  const numeral = '\\d〇一二三四五六七八九十';
  const number = `第?\\s?[A-Z]?\\s?[${numeral}]{0,4}\\s?`;
  const forms = [
    `${opened}${verb}${number}[版頁页面]?[^）)\\]】〕]{0,8}${closed}`,
    `${opened}[接转轉]\\s?(?=[第A-Z${numeral}])${number}[版頁页面]${closed}`,
    `${verb}${number}[版頁页]${closed}`,
    `[（([]?\\s?continued (?:from|on) page\\s?[A-Z]?\\d{0,4}${closed}`,
  ];
  return new RegExp(`^(?:${forms.join('|')})$`, 'iu');
})();

const patterns: readonly FurniturePattern[] = [
  { kind: 'jump', begins: `${opening}上下转轉接cC`, ends: `${closing}版頁页面0123456789`, pattern: jump },
  {
    kind: 'closing',
    begins: '',
    ends: `${closing}。时時钟鐘右`,
    pattern:
      /^(?:[^，。：！？]{0,16}(?:历时|歷時|持续了?|用时|共进行了?)约?[^，。：！？]{1,14}(?:小时|小時|分钟|分鐘)(?:左右)?。?|[（(](?:全文)?完[）)])$/u,
  },
  {
    kind: 'direction',
    begins: opening,
    ends: closing,
    pattern:
      /^(?:（(?![一二三四五六七八九十\d]{1,3}）)[^（）。]{1,40}）|\((?!\d{1,3}\))[^().]{1,40}\.?\)|\[[^[\]]{1,40}\])$/u,
  },
];

/** Longer lines are not furniture; UTF-16 code units. */
const longest = 60;

/** What kind of furniture the line is if it stands alone; undefined if it is text. */
export function furnitureOf(line: Line): FurnitureKind | undefined {
  const { start, end } = line.measure;
  if (end === 0 || end - start > longest) return undefined;
  const first = line.text[start]!;
  const last = line.text[end - 1]!;
  let head: string | undefined;
  for (const { kind, begins, ends, pattern } of patterns) {
    if (!ends.includes(last) || (begins !== '' && !begins.includes(first))) continue;
    head ??= headOf(line).text;
    if (pattern.test(head)) return kind;
  }
  return undefined;
}
