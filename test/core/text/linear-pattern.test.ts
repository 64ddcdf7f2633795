import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinearPattern } from '../../../server/src/core/text/linear-pattern';

/** Each of these is matched as JavaScript does, at the start of each text. */
describe('matches as JavaScript does', () => {
  test.each([
    { pattern: 'ab|a', texts: ['ab', 'a', 'b', ''] },
    { pattern: 'a|ab', texts: ['ab'] },
    { pattern: '(?:a|b)*?c', texts: ['abac', 'c', 'ab'] },
    { pattern: '(?<name>[^：:]{1,6})[：:]', texts: ['李明：好', '李明', '：', 'Ann: Hi: there'] },
    { pattern: '(?<name>.+?)\\s*[:：]', texts: ['Ann :: b', 'Ann'] },
    { pattern: '(?<name>.+)[:：]', texts: ['Ann: b: c'] },
    { pattern: '^\\[(?<time>\\d{1,2}:\\d{2})\\] (?<name>\\p{Lu}\\w*):', texts: ['[0:12] Ann: Hi', '[0:1] Ann: Hi'] },
    { pattern: '(?<name>\\p{sc=Han}+)$', texts: ['李明', '李明 ', '𠮷田'] },
    { pattern: '(?<a>x)?(?<b>y)?z', texts: ['xz', 'yz', 'xyz', 'z', 'x'] },
    { pattern: 'a{2,}b', texts: ['ab', 'aab', 'aaaab'] },
    { pattern: 'a{2}b', texts: ['aab', 'aaab'] },
    { pattern: 'a{0}b', texts: ['b', 'ab'] },
    { pattern: '\\bAnn\\b', texts: ['Ann', 'Anna', 'Ann:'] },
    { pattern: 'Ann\\B', texts: ['Ann', 'Anna'] },
    { pattern: '[\\]\\-\\u{20BB7}]+', texts: [']-𠮷x'] },
    { pattern: '\\u4e00\\x41\\t\\/\\.', texts: ['一A\t/.', '一A\t/a'] },
    { pattern: '\\ud842\\udfb7', texts: ['𠮷'] },
    { pattern: '.', texts: ['𠮷', '\n', '\ud842', ''] },
    { pattern: '(?:)', texts: ['', 'a'] },
    { pattern: '', texts: ['', 'a'] },
    { pattern: 'a||b', texts: ['a', 'b', ''] },
    { pattern: '(a(b))c', texts: ['abc'] },
    { pattern: '(?:a*)*b', texts: ['aab', 'c'] },
    { pattern: '(?:a?)+?b', texts: ['aab', 'b'] },
  ])('$pattern', ({ pattern, texts }) => {
    for (const text of texts) expect(matched(pattern, text), text).toEqual(native(pattern, text));
  });

  const atoms = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\w', '\\W', '^', '$', '\\b');
  const counts = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '{0,2}', '{1,}', '{2}?');
  const { pattern: patterns } = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atoms,
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
      fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
      // What repeats takes something: JavaScript alone gives up a round that took nothing.
      fc.tuple(tie('pattern'), counts).map(([a, count]) => `(?:${a}[abc])${count}`),
    ),
  }));

  test('whatever the pattern', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        expect(matched(pattern, text)?.[0]).toBe(native(pattern, text)?.[0]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Patterns that take a backtracking engine longer than the universe will last. */
test.each(['(?:a+)+$', '(?:a|a)*$', '(?:a|aa)+$', '(?:.*a){12}$', '(?:a*)*b', 'a*a*a*a*a*a*a*a*b'])(
  'takes linear time for %s',
  (pattern) => {
    expect(matched(pattern, `${'a'.repeat(400)}!`)).toBeNull();
  },
);

test.each([
  { pattern: '(', fault: 'invalid' },
  { pattern: 'a**', fault: 'invalid' },
  { pattern: '[z-a]', fault: 'invalid' },
  { pattern: 'a(?=b)', fault: 'looks around' },
  { pattern: 'a(?!b)', fault: 'looks around' },
  { pattern: '(?<=a)b', fault: 'looks around' },
  { pattern: '(?<!a)b', fault: 'looks around' },
  { pattern: '(a)\\1', fault: 'refers back' },
  { pattern: '(?<n>a)\\k<n>', fault: 'refers back' },
  { pattern: '(?:(?:a{99}){99}){99}', fault: 'too large' },
  { pattern: 'a{4000}', fault: 'too large' },
])('refuses $pattern', ({ pattern, fault }) => {
  expect(LinearPattern.compile(pattern)).toMatchObject({ fault });
});

test('names its groups', () => {
  const compiled = LinearPattern.compile('(?<time>\\d+) (a) (?<name>b)');
  expect(compiled).toMatchObject({ groupNames: ['time', 'name'], source: '(?<time>\\d+) (a) (?<name>b)' });
});

function matched(pattern: string, text: string) {
  const compiled = LinearPattern.compile(pattern);
  if ('fault' in compiled) throw new Error(compiled.fault);
  return compiled.exec(text);
}

function native(pattern: string, text: string) {
  const match = new RegExp(`^(?:${pattern})`, 'u').exec(text);
  const took = Object.entries(match?.groups ?? {}).filter(([, group]) => group !== undefined);
  return match && { 0: match[0], groups: Object.fromEntries(took) };
}
