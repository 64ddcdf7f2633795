import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { type CleanUpSelection, cleanUp } from '../../../server/src/core/features/clean-up';
import { applyEdits } from '../../../server/src/core/text/span';

/** Every rule whose fix puts one character in the place of another, and a character that it mends. */
const mendings = [
  { rule: 'radical-form', wrong: '⼈', right: '人' },
  { rule: 'compatibility-ideograph', wrong: '\uf902', right: '車' },
  { rule: 'ligature', wrong: 'ﬁ', right: 'fi' },
  { rule: 'vertical-form', wrong: '︰', right: '：' },
  { rule: 'control-character', wrong: '\u0001', right: '' },
  { rule: 'private-use', wrong: '\uf0b7', right: '•' },
  { rule: 'mojibake', wrong: 'Ã©', right: 'é' },
  { rule: 'han-zero', wrong: '二O二', right: '二〇二' },
] as const;

/** What is easily cut in two or taken for something else. */
const surroundings = [
  { what: 'a surrogate pair', before: '𠮷', after: '𠮷桥' },
  { what: 'emoji', before: '桥👨‍👩‍👧桥', after: '桥👧🏽' },
  { what: 'an ideographic indent', before: '　　桥', after: '桥' },
  { what: 'a byte order mark and CRLF', before: '\ufeff新桥\r\n新桥', after: '桥\r\n\r\n新桥\r\n' },
  { what: 'a lone CR and U+2028', before: '新桥\r新\u2028桥', after: '桥\r' },
];

describe.each(mendings)('$rule', ({ rule, wrong, right }) => {
  test.each(surroundings)('leaves $what as it is', ({ before, after }) => {
    expect(clean(before + wrong + after, { safety: 'safe', rules: [rule] })).toBe(before + right + after);
  });

  test('tells a paragraph full of them at once, if they need not be looked at one by one', () => {
    const found = findings(`${`桥${wrong}桥，`.repeat(30)}\n`, rule);
    expect(found.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)).length).toBe(30);
    expect(found.length).toBe(rule === 'han-zero' ? 30 : 1);
  });
});

describe('a page that begins with a form feed', () => {
  const head = '云川河流会议　第一次';
  const page = (number: number) =>
    `${number > 1 ? '\f' : ''}${head} ${number}\n${'答：我们把新桥修好了。\n问：那么老桥呢，什么时候修？\n'.repeat(10)}`;
  const text = [1, 2, 3, 4, 5].map(page).join('');

  test('is known by it until nothing rests on pages any more', () => {
    const cleaned = clean(clean(text, { safety: 'safe' }), { safety: 'preview' });
    expect(cleaned).toBe(clean(text, { safety: 'preview' }));
    expect(cleaned).not.toMatch(/\f|云川/);
  });

  test('is the same page to the reader without it', () => {
    const names = (source: string) =>
      Analysis.of(source, defaultConfiguration)
        .structure()
        .turns.map(({ labelSpan }) => source.slice(labelSpan.start, labelSpan.end));
    expect(names(text)).toEqual(names(text.replaceAll('\f', '')));
  });
});

function findings(text: string, rule: string) {
  return Analysis.of(text, defaultConfiguration)
    .findings()
    .findings.filter((finding) => finding.rule.id === rule);
}

function clean(text: string, selection: CleanUpSelection): string {
  return applyEdits(text, cleanUp(Analysis.of(text, defaultConfiguration), selection));
}
