import { expect, test } from 'vitest';
import { landmarks, mark } from './alike-turns';

test('landmarks are what the lookalike does not have', () => {
  expect(landmarks.length).toBeGreaterThan(0);
  for (const { text } of landmarks) expect(mark).toContain(text.slice(0, 4));
});
