import { expect, test } from 'vitest';
import { scannosIn } from '../../../server/src/core/text/scannos';

test.each([
  ['the wliich way', 'wliich: which'],
  ['Tlie way. Tbat way. “Wliat?”', 'Tlie: The, Tbat: That, Wliat: What'],
  ['at last Tbe came', ''],
  ['Mr. Aud, J. Aud', ''],
  ['TLIE', ''],
  ['tlie-way, x/tlie, tlie.com, tlie_way, tlie@way, tlie=1, tlie(1)', ''],
  ['tlie', 'tlie: the'],
  ['(tlie).', 'tlie: the'],
  ['le tliéâtre', ''],
])('%s', (text, expected) => {
  const found = scannosIn(text).map(({ start, end, right }) => `${text.slice(start, end)}: ${right}`);
  expect(found.join(', ')).toBe(expected);
});
