import { describe, expect, test } from 'vitest';
import { movingUnitOf, sideOfLetters } from '../../../server/src/core/annotations/sides';

describe('a side of a quote', () => {
  test.each([
    { letters: 'AB/CD|EF', direction: 1 as const, read: [0, 1, 2, 3, 4, 5], line: 2, turn: 4 },
    { letters: 'AB/CD|EF', direction: -1 as const, read: [5, 4, 3, 2, 1, 0], line: 2, turn: 2 },
    { letters: 'AB|', direction: -1 as const, read: [1, 0], line: 0, turn: 0 },
    { letters: '', direction: 1 as const, read: [], line: 0, turn: 0 },
  ])('$letters is read in direction $direction', ({ letters, direction, read, line, turn }) => {
    const side = sideOfLetters(letters, direction);
    expect({ read: [...side.letters], line: side.line, turn: side.turn }).toEqual({ read, line, turn });
  });

  test('moves with its turn, or with its line where there are no turns', () => {
    expect([movingUnitOf({ turn: 0 }), movingUnitOf({ turn: undefined })]).toEqual(['turn', 'line']);
  });
});
