import { expect, test } from 'vitest';
import { MisreadNames } from '../../../server/src/core/text/misread-names';

const names = new MisreadNames(
  ['李千里', '李千', 'Ann Lee', '何大文議員'],
  (name) => name === '李千黑' || name === '李于里',
);

test.each([
  ['李千里', ''],
  ['李干里', '1 千'],
  ['李于里', ''],
  ['何大丈議員，何太文議員', '2 文, 7 大'],
  ['李干', ''],
  ['', ''],
])('%s', (text, expected) => {
  expect(
    names
      .in(text)
      .map(({ at, right }) => `${at} ${right}`)
      .join(', '),
  ).toBe(expected);
});
