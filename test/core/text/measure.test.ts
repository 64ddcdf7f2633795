import { describe, expect, test } from 'vitest';
import { measure, Trait } from '../../../server/src/core/text/measure';

describe('where the text of a line stands and how many cells it takes', () => {
  test.each([
    { text: '', start: 0, end: 0, indent: 0, cells: 0 },
    { text: ' \u3000\t', start: 3, end: 0, indent: 0, cells: 0 },
    { text: '新桥', start: 0, end: 2, indent: 0, cells: 4 },
    { text: '\u3000\u3000新桥  ', start: 2, end: 4, indent: 4, cells: 4 },
    { text: ' The deck', start: 1, end: 9, indent: 1, cells: 8 },
    { text: '𠮷野', start: 0, end: 3, indent: 0, cells: 4 },
    { text: '\ufeff新桥', start: 0, end: 3, indent: 0, cells: 4 },
    { text: '新\u200b桥', start: 0, end: 3, indent: 0, cells: 4 },
    { text: '\f新桥', start: 1, end: 3, indent: 0, cells: 4 },
    { text: '\f  新桥', start: 3, end: 5, indent: 2, cells: 4 },
    { text: '\f', start: 1, end: 0, indent: 0, cells: 0 },
    { text: '신교 개통', start: 0, end: 5, indent: 0, cells: 9 },
  ])('$text', ({ text, ...expected }) => {
    expect(measure(text)).toMatchObject(expected);
  });
});

describe('a line that extraction stretched is as wide as the line that was printed', () => {
  test.each([
    { stretched: '各 地 都 要 准 备', printed: '各地都要准备' },
    { stretched: '各\u00a0地\u2009都要', printed: '各地都要' },
    { stretched: '准备好 ，  不能等', printed: '准备好，不能等' },
  ])('$stretched', ({ stretched, printed }) => {
    expect(measure(stretched).cells).toBe(measure(printed).cells);
  });

  test.each([
    { what: 'an ideographic space', text: '报\u3000告', cells: 6 },
    { what: 'three spaces', text: '姓名   职务', cells: 11 },
    { what: 'the spaces of Latin words', text: '长 20 米', cells: 8 },
  ])('but $what stays', ({ text, cells }) => {
    expect(measure(text).cells).toBe(cells);
  });
});

describe('what occurs in a line', () => {
  const namesOf = (traits: number) =>
    Object.entries(Trait)
      .filter(([, bit]) => (traits & bit) !== 0)
      .map(([name]) => name);

  test.each([
    { text: '', traits: [] },
    { text: '  ', traits: [] },
    { text: '新桥 ', traits: ['TrailingSpace', 'Han', 'Simplified'] },
    { text: '新 桥', traits: ['Gap', 'WideGap', 'Han', 'Simplified'] },
    { text: '长 2 米', traits: ['Gap', 'Digit', 'Han', 'Simplified'] },
    { text: '新 \u200b桥', traits: ['Gap', 'WideGap', 'Invisible', 'Han', 'Simplified'] },
    { text: '\u3000新桥', traits: ['IdeographicSpace', 'Han', 'Simplified'] },
    { text: 'a\u00a0b', traits: ['Gap', 'OddSpace', 'Letter'] },
    { text: '\f', traits: ['Control'] },
    { text: '答：はい。', traits: ['Kana', 'Han', 'WidePunctuation', 'Colon'] },
    { text: 'Q: 가', traits: ['Gap', 'Letter', 'Hangul', 'Colon', 'NarrowStop'] },
    { text: '𠮷', traits: ['Han', 'Surrogate'] },
    { text: '“桥”', traits: ['Han', 'WidePunctuation', 'Quote', 'Simplified'] },
    { text: 'look, a pass', traits: ['Gap', 'Letter', 'NarrowStop', 'Round'] },
    { text: '（桥）——', traits: ['Han', 'WidePunctuation', 'Bracket', 'Dash', 'Repeat', 'Simplified'] },
    { text: '常常', traits: ['Han', 'Repeat'] },
    { text: '2006', traits: ['Digit', 'Round'] },
    { text: '⽤', traits: ['Han', 'Compatibility'] },
    { text: '\ue000\ufffd', traits: ['PrivateUse', 'Replacement'] },
    { text: '２Ｂ', traits: ['OtherWidth'] },
    { text: 'Ã©', traits: ['Letter', 'LatinExtended'] },
  ])('$text: $traits', ({ text, traits }) => {
    expect(namesOf(measure(text).traits)).toEqual(traits);
  });
});
