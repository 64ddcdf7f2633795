import { describe, expect, test } from 'vitest';
import { type RoleEvidence, rolesOf } from '../../../server/src/core/model/roles';

/**
 * Each turn is a speaker's digit, then `?` if it ends with a question mark, then what the label says by itself: `q`, `a`
 * or `s`. Expected are the first letters of the roles.
 */
function checkRoles(turns: string, kind: RoleEvidence['kind'], expected: string): void {
  const said = { q: 'question', a: 'answer', s: 'statement' } as const;
  const evidence = turns.split(' ').map((turn) => ({
    speaker: Number(turn[0]),
    said: said[turn.at(-1) as 'q'],
    endsAsking: turn.includes('?'),
    kind,
  }));
  expect(
    rolesOf(evidence)
      .map((role) => role[0])
      .join(' '),
  ).toBe(expected);
}

describe('in an interview', () => {
  test.each([
    { what: 'labels say who asks', turns: '0q 1 2q 1', expected: 'q a q a' },
    { what: 'nobody asks', turns: '0 1 0 1', expected: 's s s s' },
    { what: 'a host neither asks nor answers', turns: '0s 1q 2 0s', expected: 's q a s' },
    { what: 'who always ends with a question asks', turns: '0? 1 0? 1 0? 1', expected: 'q a q a q a' },
    { what: 'nearly always is enough', turns: '0 1 0? 1 0? 1 0? 1', expected: 'q a q a q a q a' },
    { what: 'twice is not enough', turns: '0? 1 0? 1', expected: 's s s s' },
    {
      what: 'where all end with questions, nobody is known to ask',
      turns: '0? 1? 0? 1? 0? 1?',
      expected: 's s s s s s',
    },
    { what: 'beside somebody whose label says it, once is enough', turns: '0q 1 2? 1 0q 1', expected: 'q a q a q a' },
    { what: 'but who opens is the host', turns: '2? 0q 1 2? 0q 1', expected: 'a q a a q a' },
    { what: 'a host may be the one who asks', turns: '0?s 1 0?s 1 0?s 1', expected: 'q a q a q a' },
    { what: 'but not where others ask', turns: '0?s 1q 2 0?s 1q 2 0?s', expected: 's q a s q a s' },
  ])('$what', ({ turns, expected }) => checkRoles(turns, 'interview', expected));
});

describe('in a debate', () => {
  test.each([
    { what: 'who speaks after a question answers', turns: '0q 1 2 0q 1 1', expected: 'q a s q a s' },
    { what: 'whatever the chair says between', turns: '0q 3s 1 2', expected: 'q s a s' },
    { what: 'a question mark proves nothing', turns: '0? 1 0? 1 0? 1', expected: 's s s s s s' },
  ])('$what', ({ turns, expected }) => checkRoles(turns, 'debate', expected));
});
