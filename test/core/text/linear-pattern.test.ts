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
    { pattern: '\\u4e00\\x41\\/\\.', texts: ['一A/.', '一A/a'] },
    { pattern: 'a\\sb', texts: ['a b', 'a\u3000b', 'a\tb', 'ab'] },
    { pattern: '.', texts: ['𠮷', ''] },
    { pattern: '(?:)', texts: ['', 'a'] },
    { pattern: '', texts: ['', 'a'] },
    { pattern: 'a||b', texts: ['a', 'b', ''] },
    { pattern: '(a(b))c', texts: ['abc'] },
    { pattern: '(?:a*)*b', texts: ['aab', 'c'] },
    { pattern: '(?:a?)+?b', texts: ['aab', 'b'] },
  ])('$pattern', ({ pattern, texts }) => {
    for (const text of texts) expect(matched(pattern, text), text).toEqual(native(pattern, text));
  });
});

/** Patterns that take a backtracking engine longer than the universe will last. */
test.each(['(?:a+)+$', '(?:a|a)*$', '(?:a|aa)+$', '(?:.*a){12}$', '(?:a*)*b', 'a*a*a*a*a*a*a*a*b'])(
  'takes linear time for %s',
  (pattern) => {
    expect(matched(pattern, `${'a'.repeat(400)}!`)).toBeNull();
  },
);

test.each(['(', 'a**', '[z-a]', 'a(?=b)', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>', '(?:(?:a{99}){99}){99}', 'a{4000}'])(
  'refuses %s',
  (pattern) => {
    expect(LinearPattern.compile(pattern)).toEqual({ fault: expect.stringMatching(/\w/) });
  },
);

test('names its groups', () => {
  const compiled = LinearPattern.compile('(?<time>\\d+) (a) (?<name>b)');
  expect(compiled).toMatchObject({ groupNames: ['time', 'name'] });
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
