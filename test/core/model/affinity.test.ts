import { expect, test } from 'vitest';
import { Affinity } from '../../../server/src/core/model/affinity';
import { finished } from '../../../server/src/core/syntax/steps';

const questions = ['我们谈粮价吗', '我们谈桥梁吗', '我们谈学校吗'];
const answers = ['我们谈粮价', '我们谈桥梁的颜色', '谢谢'];

test('what a question and an answer have in common counts the more, the rarer it is', () => {
  const affinity = finished(Affinity.of(questions, answers));
  expect(affinity.between(0, 0)).toBeGreaterThan(4 * affinity.between(1, 0));
  expect(affinity.between(1, 1)).toBeGreaterThan(4 * affinity.between(2, 1));
  expect(affinity.between(0, 2)).toBe(0);
});

test('answers are asked for one at a time, and many questions find their own', () => {
  const many = Array.from({ length: 500 }, (_, i) => String.fromCharCode(0x4e00 + 2 * i, 0x4e01 + 2 * i));
  const affinity = finished(Affinity.of(many, many.values()));
  many.forEach((_, i) => {
    expect(affinity.between(i, i)).toBeGreaterThan(0);
    expect(affinity.between(i, (i + 1) % many.length)).toBe(0);
  });
});
