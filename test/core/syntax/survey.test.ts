import { describe, expect, test } from 'vitest';
import { conventions } from '../../../server/src/core/conventions/index';
import { sameProfile } from '../../../server/src/core/syntax/profile';
import { SettingTally } from '../../../server/src/core/syntax/setting-tally';
import { survey } from '../../../server/src/core/syntax/survey';
import { cellsInFont } from '../../../server/src/core/text/font';
import { LineStore, splitLines } from '../../../server/src/core/text/lines';
import { profileWith, surveyed } from '../../support/profile';

describe('the language', () => {
  test.each([
    { language: 'zh-Hans', text: '新桥什么时候通车？大家都来问这个问题。' },
    { language: 'zh-Hant', text: '新橋什麼時候通車？大家都來問這個問題。' },
    { language: 'ja', text: 'あたらしい橋はいつ開通しますか。' },
    { language: 'ko', text: '새 다리는 언제 개통합니까?' },
    { language: 'en', text: 'When will the new bridge be opened?' },
    { language: 'zh-Hans', text: '' },
  ])('$language: $text', ({ language, text }) => {
    expect(surveyed(text).language).toBe(language);
  });
});

describe('conventions and speakers', () => {
  test.each([
    { what: 'prose has none', text: '新桥通车了。\n老桥还在。', conventions: [], speakers: {} },
    {
      what: 'the convention with more labels comes first',
      text: '主持人：好。\n问：何时？\n答：明年。\n问：何地？\n答：桥头。\n李明：好。\n王芳：好。\n李明：行。\n王芳：行。',
      conventions: ['question-answer', 'mainland-press'],
      speakers: { 主持人: 1, 问: 2, 答: 2, 李明: 2, 王芳: 2 },
    },
    {
      what: 'names are counted without their layout spaces',
      text: '李 明：好。\n李明 ：行。\n王芳：好。\n　王芳：行。',
      conventions: ['mainland-press'],
      speakers: { 李明: 2, 王芳: 2 },
    },
    {
      what: 'names that stand once are left out, unless they have a role word',
      text: '主持人：好。\n李明：好。\n李明：行。\n王芳：行。',
      conventions: ['mainland-press'],
      speakers: { 主持人: 1, 李明: 2 },
    },
    {
      what: 'each language has its own',
      text: 'Ann: Is it open?\nBob: Not yet.\nAnn: When?\nBob: In June.',
      conventions: ['interview'],
      speakers: { Ann: 2, Bob: 2 },
    },
  ])('$what', ({ text, ...expected }) => {
    const found = surveyed(text);
    expect(found.conventions.map(({ id }) => id)).toEqual(expected.conventions);
    expect(Object.fromEntries(found.speakers)).toEqual(expected.speakers);
  });

  test('a convention that somebody names is in force whatever the text says', () => {
    const found = survey(LineStore.of('新桥。'), { conventions, pinned: 'pinned', own: [], speakers: [] });
    expect(found.conventions).toEqual(conventions);
  });

  test('speakers that somebody names need to speak only once', () => {
    const text = '李明：好。\n王芳：行。\n张三：好。';
    const found = survey(LineStore.of(text), {
      conventions,
      pinned: 'recognised',
      own: [],
      speakers: ['李 明', '王芳', '周云'],
    });
    expect(Object.fromEntries(found.speakers)).toEqual({ 李明: 1, 王芳: 1, 周云: 0 });
  });
});

describe('how the text was set', () => {
  const words =
    'the deck of the new bridge is done and both ramps will be joined to the old road along the river'.split(' ');
  const characters = [...'新桥的桥面已经全部铺好两岸的引道也都接通了只剩下栏杆还没有装好要等到下个月才能试车'];

  test.each([
    {
      what: 'wide characters in lines of 24 cells',
      text: set(characters, '', (line) => 2 * line.length <= 24, 1),
      setting: { font: 'fixed', width: 24, indent: 0, widest: 24 },
    },
    {
      what: 'first lines that had an indent',
      text: set(characters, '', (line, isFirst) => 2 * line.length <= (isFirst ? 20 : 24), 12),
      setting: { font: 'fixed', width: 24, indent: 4, widest: 24 },
    },
    {
      what: 'words, each letter as wide as the other',
      text: set(words, ' ', (line) => line.length <= 40, 3),
      setting: { font: 'fixed', width: 40, indent: 0, widest: 40 },
    },
    {
      what: 'words in a proportional font',
      text: set(words, ' ', (line) => cellsInFont(line, 0, line.length, 'proportional') <= 34, 3),
      setting: { font: 'proportional', width: 33.75, indent: 0, widest: 42 },
    },
    {
      what: 'too few lines to tell',
      text: '新桥的桥面已经全部铺好，\n两岸的引道也都接通了，只\n剩下栏杆。',
      setting: undefined,
    },
    {
      what: 'lines of any width',
      text: set(words, ' ', (line) => line.length <= 30 + ((line.charCodeAt(0) * 7) % 23), 3),
      setting: undefined,
    },
  ])('$what', ({ text, setting }) => {
    const tally = new SettingTally();
    const lines = splitLines(text).map((line, number) => ({ line, number }));
    for (const [i, above] of lines.slice(0, -1).entries())
      if (!above.line.isBlank && !lines[i + 1]!.line.isBlank) tally.add(above, lines[i + 1]!);
    expect(tally.result()).toEqual(setting);
  });
});

/** Some paragraphs of the pieces, over and over, in lines that are as long as fits. */
function set(
  pieces: readonly string[],
  glue: string,
  fits: (line: string, isFirst: boolean) => boolean,
  paragraphs: number,
): string {
  const text: string[] = [];
  for (let n = 0; n < paragraphs; n++) {
    const lines: string[] = [];
    let line = '';
    for (let i = 0; i < 6 * pieces.length; i++) {
      const piece = pieces[(i + 5 * n) % pieces.length]!;
      if (line !== '' && !fits(line + glue + piece, lines.length === 0)) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : line + glue + piece;
    }
    text.push(...lines, `${line}。`, '');
  }
  return text.join('\n');
}

/** Widths in cells; every character here takes two. */
describe('columns', () => {
  const narrow = '新桥的桥面已经全部铺好，\n两岸的引道也都接通了，只\n剩下栏杆还没有装好，要等\n到下个月。\n';
  const wide =
    '下个月就能做荷载试验，试验合格以后就可以开放，到\n时候请大家都来桥上走一走，看一看河上的风景，也听\n一听大家对这座桥怎么说，我们会把大家的话记下来，\n改好。\n';

  test.each([
    {
      what: 'clean text has none',
      text: '新桥通车了，大家都来看，都说好。\n老桥改作步道，也有人来走。\n'.repeat(20),
      columns: [],
    },
    { what: 'one width', text: narrow, columns: [24] },
    { what: 'two widths in one file', text: `${narrow}\n${wide}`.repeat(4), columns: [24, 48] },
    { what: 'stretched lines count as printed', text: narrow.replace('两岸的引道', '两 岸 的 引 道'), columns: [24] },
    {
      what: 'lines a character short belong to the column',
      text: '新桥的桥面已经全部铺好，\n两岸的引道也都接通了，\n剩下栏杆还没有装好，要等\n到下个月。\n',
      columns: [24],
    },
    {
      what: 'in an excerpt, one line that the next one completes is enough',
      text: '李明：新桥的桥面已经全部铺好，只剩\n栏杆。\n',
      columns: [34],
    },
    {
      what: 'but not a line that another paragraph follows',
      text: '关于新桥，还有旧桥和码头的事\n新桥的桥面已经全部铺好，只剩下栏杆。\n',
      columns: [],
    },
    {
      what: 'verse has none, for its lines hold no comma inside',
      text: '新桥一座跨长河\n两岸行人笑语多\n旧日渡船今不见\n月明桥上有人歌\n'.repeat(10),
      columns: [],
    },
    {
      what: 'short lines are lists and tables',
      text: '新桥，引\n老桥，步\n步道，栏\n码头，渡\n'.repeat(10),
      columns: [],
    },
    {
      what: 'lines that end in sentences are not broken',
      text: '新桥已经通车，请大家来走一走。\n老桥改作步道，也请来走一走。\n'.repeat(10),
      columns: [],
    },
    {
      what: 'English text that is no transcript is left alone',
      text: 'The deck of the new bridge is done, and both ramps\nare connected to the road; next month it is tested\nwith loads, and after that it will be open, at last,\nto all.\n'.repeat(
        4,
      ),
      columns: [],
    },
  ])('$what', ({ text, columns }) => {
    expect(surveyed(text).columns).toEqual(columns);
  });
});

describe('the spacing of Latin words and numbers', () => {
  test.each([
    { what: 'a clear majority without', text: '长2米，宽3米，高4米，深5米，重6吨，近7吨', style: 'none' },
    { what: 'a clear majority with one', text: '长 2 米，宽 3 米，高 4 米，深 5 米，重 6 吨', style: 'space' },
    { what: 'no majority', text: '长2米，宽3米，高4米，长 2 米，宽 3 米，高 4 米', style: undefined },
    { what: 'too few places', text: '长2米，宽3米', style: undefined },
    { what: 'wider gaps mean something else', text: '长  2  米'.repeat(10), style: undefined },
  ])('$what', ({ text, style }) => {
    expect(surveyed(text).latinSpacing).toBe(style);
  });
});

describe('the spacing of quotation marks and brackets', () => {
  test.each([
    { what: 'none is the rule', text: '见《条例》第一条，叫“三桥”工程。'.repeat(5), style: 'none' },
    { what: 'a house may set a space', text: '见 《条例》 第一条，叫 “三桥” 工程。\n'.repeat(5), style: 'space' },
    { what: 'a few spaces are accidents', text: '见 《条例》 第一条，叫“三桥”工程。\n'.repeat(2), style: 'none' },
    { what: 'a stretched line tells nothing', text: '见 《 条 例 》 第 一 条 。\n'.repeat(5), style: 'none' },
  ])('$what', ({ text, style }) => {
    expect(surveyed(text).bracketSpacing).toBe(style);
  });
});

describe('how wide letters, digits and kana are', () => {
  test.each([
    {
      what: 'each has its own majority',
      text: '长 2 米ＡＢ\n宽 3 米\nＡ桥\n',
      widths: ['other', 'ordinary', undefined],
    },
    { what: 'no majority, no style', text: '长 2 米\n宽３米\n', widths: [undefined, undefined, undefined] },
    { what: 'English lines do not count', text: 'Page 2\n宽３米\n', widths: [undefined, 'other', undefined] },
    { what: 'kana', text: `${'橋のデータです\n'.repeat(5)}橋のﾃﾞｰﾀ\n`, widths: [undefined, undefined, 'ordinary'] },
    { what: 'half-width kana', text: 'ﾊｼﾉﾃﾞｰﾀ橋\n'.repeat(2), widths: [undefined, undefined, 'other'] },
  ])('$what', ({ text, widths }) => {
    const { letters, digits, kana } = surveyed(text).characterWidths;
    expect([letters, digits, kana]).toEqual(widths);
  });
});

test.each([
  { text: '新橋明年通車︐老橋改作步道︒\n議員問﹁何時﹂︒', writing: 'vertical' },
  { text: '新橋明年通車，老橋改作步道。\n﹁何時﹂', writing: 'horizontal' },
  { text: '主席︰請問﹐新橋︵何時﹖', writing: 'horizontal' },
  { text: '', writing: 'horizontal' },
])('$text is $writing', ({ text, writing }) => {
  expect(surveyed(text).writing).toBe(writing);
});

test('two surveys are the same where parsing and checking would see the same', () => {
  const profile = profileWith({ speakers: ['李明'], columns: [20] });
  const often = (labels: number) => ({ ...profile, speakers: new Map([['李明', labels]]) });
  expect(sameProfile(often(8), often(9))).toBe(true);
  expect(sameProfile(often(2), often(3))).toBe(false);
  for (const other of [
    { ...profile, language: 'en' as const },
    { ...profile, columns: [20, 40] },
    { ...profile, latinSpacing: 'none' as const },
    { ...profile, bracketSpacing: 'space' as const },
    { ...profile, characterWidths: { ...profile.characterWidths, digits: 'other' as const } },
    { ...profile, writing: 'vertical' as const },
    { ...profile, conventions: [] },
    { ...profile, speakers: new Map([['王芳', 2]]) },
  ])
    expect(sameProfile(profile, other)).toBe(false);
});
