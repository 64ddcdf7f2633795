import { expect, test } from 'vitest';
import { ideographOfRadical } from '../../../server/src/core/text/radicals';

test.each([
  ['⼈', '人'],
  ['⿕', '龠'],
  ['⺁', '厂'],
  ['⺠', '民'],
  ['⺟', '母'],
  ['⻋', '车'],
  ['⻳', '龟'],
  ['⺇', '𠘨'],
])('%s looks like %s', (radical, ideograph) => {
  expect(ideographOfRadical(radical)).toBe(ideograph);
});

test.each(['⺀', '\u2e9a', '人', 'a', '\u2fd6', ''])('%s is no radical, or looks like nothing else', (character) => {
  expect(ideographOfRadical(character)).toBeUndefined();
});

test('what NFKC says of a radical is what the list says', () => {
  for (let code = 0x2e80; code <= 0x2fd5; code++) {
    const radical = String.fromCharCode(code);
    const composed = radical.normalize('NFKC');
    if (composed !== radical) expect(ideographOfRadical(radical)).toBe(composed);
  }
});
