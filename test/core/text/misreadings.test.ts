import { expect, test } from 'vitest';
import { misreadingsIn } from '../../../server/src/core/text/misreadings';

test.each([
  ['工作己经完成', '己经: 己→已'],
  ['工作己經完成', '己經: 己→已'],
  ['她自己经历过', ''],
  ['尚末完成', '尚末: 末→未'],
  ['周末来参观', ''],
  ['这兔费开放', '兔费: 兔→免'],
  ['', ''],
])('%s', (text, expected) => {
  const found = misreadingsIn(text).map((misreading) => {
    const { start, end, misread, right } = misreading;
    return `${text.slice(start, end)}: ${misread}→${right}`;
  });
  expect(found.join(', ')).toBe(expected);
});
