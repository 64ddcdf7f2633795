import { expect, test } from 'vitest';
import { vicinityAround } from '../../../server/src/core/annotations/vicinity';
import { view } from './invented-text';

test('what stands around a passage is written as it is read', () => {
  const around = vicinityAround(view('问：何时？答：六月。'), { start: 2, end: 4 }, (index) =>
    index === 5 ? 'turn' : index === 1 ? 'line' : undefined,
  );
  expect(around.before).toMatch(/^[\w-]\/[\w-]$/);
  expect(around.behind).toMatch(/^[\w-]\|[\w-]{5}$/);
});
