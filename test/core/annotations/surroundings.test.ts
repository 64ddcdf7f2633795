import { expect, test } from 'vitest';
import { foldedLandmarks, surroundingsOf } from '../../../server/src/core/annotations/surroundings';
import { landmarks, start, text, turn } from './alike-turns';
import { folding, view } from './invented-text';

test('landmarks tell places apart, also where much has come between', () => {
  const folded = foldedLandmarks(landmarks, folding);
  const changed = view(`${text.slice(0, 100)}38${text.slice(100)}`);
  const [itself, other] = surroundingsOf(changed, [start + 2, turn.end + start + 2], folded);
  expect(itself!.before).toBeGreaterThan(2);
  expect(other!.before).toBeLessThan(-2);
});
