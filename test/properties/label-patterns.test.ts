import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conventions } from '../../server/src/core/conventions/index';
import { labelMatches } from '../../server/src/core/syntax/labels';
import { Line } from '../../server/src/core/text/lines';

/** What labels are made of, to be put together in ways that no label is. */
const pieces = [
  ...[
    'A',
    'AB',
    'Ab',
    'a',
    'MR',
    'Mr',
    'MR.',
    'Mr. ',
    'THE ',
    'The ',
    'HON. ',
    'of ',
    'de ',
    'Mc',
    'JR',
    'Q',
    'Q.',
    'The Chair',
  ],
  ...['王', '王毅', '記者', '委員', '主席', '○', '◆', '君', 'の', '김', '의원', '위원장', '기자'],
  ...['1', '12', '1. ', '00:12', '[00:12]', '(00:12)', '10時', '１'],
  ...[
    ' ',
    '  ',
    '\u3000',
    '.',
    '. ',
    ',',
    ', ',
    '-',
    '’',
    '·',
    '、',
    '(',
    ')',
    '（',
    '）',
    '【',
    '】',
    '[',
    ']',
    '#',
    '**',
    '_',
    '<v ',
    '>',
    '《',
    '》',
  ],
];

const heads = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }),
    fc.nat(60),
    fc.constantFrom('', ':', '：', '. ', '\u3000', '!'),
  )
  .map(([unit, times, end]) => unit.join('').repeat(times + 1) + end);

/** A pattern that tries again and again would not come back within this test's time. */
test('no line is hard to match', () => {
  fc.assert(
    fc.property(heads, (head) => {
      for (const { label } of labelMatches(new Line(head, '\n'), conventions)) {
        expect(label.name).not.toBe('');
        expect(label.nameSpan.start).toBeGreaterThanOrEqual(label.span.start);
        expect(label.nameSpan.end).toBeLessThanOrEqual(label.span.end);
        expect(label.span.end).toBeLessThanOrEqual(head.length);
      }
    }),
    { numRuns: 3000 },
  );
});
