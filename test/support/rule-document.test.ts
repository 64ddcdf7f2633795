import { expect, test } from 'vitest';
import { readRuleDocument } from './rule-document';

const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\``;

test('reads title, sections and examples', () => {
  const markdown = [
    '# my-rule',
    '## What it finds',
    fence('transcript bad', '一⟦my-rule| ⟧二\n三'),
    'becomes',
    fence('transcript fixed', '一二\n三'),
    '## Why',
    fence('json', '# no heading'),
    fence('transcript good {"style": "space"}', '一 二'),
    fence('transcript bad', '⟦my-rule|三⟧'),
  ].join('\n');
  expect(readRuleDocument(markdown)).toEqual({
    title: 'my-rule',
    sections: ['What it finds', 'Why'],
    examples: [
      { kind: 'bad', marked: '一⟦my-rule| ⟧二\n三', fixed: '一二\n三', options: {}, line: 3 },
      { kind: 'good', marked: '一 二', fixed: undefined, options: { style: 'space' }, line: 16 },
      { kind: 'bad', marked: '⟦my-rule|三⟧', fixed: undefined, options: {}, line: 19 },
    ],
  });
});

test.each([
  ['a{U+00A0}b', 'a\u00a0b'],
  ['{U+20BB7}{U+000D}', '𠮷\r'],
  ['{u+00a0} {U+}', '{u+00a0} {U+}'],
])('unseen characters: %s', (written, text) => {
  expect(readRuleDocument(fence('transcript good', written)).examples[0]!.marked).toBe(text);
});

test.each([
  ['is not closed', '```transcript bad\nx'],
  ['is no bad, good or fixed block', fence('transcript better', 'x')],
  ['follows no bad one', fence('transcript fixed', 'x')],
  ['follows no bad one', [fence('transcript good', 'x'), fence('transcript fixed', 'x')].join('\n')],
])('refuses a block that %s', (message, markdown) => {
  expect(() => readRuleDocument(markdown)).toThrow(message);
});
