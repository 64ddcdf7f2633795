import { test } from 'vitest';
import { slantedNames } from '../../../server/src/core/conventions/slanted-names';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  slantedNames,
  [
    { line: '*Ann:* Hello.', name: 'Ann' },
    { line: '_Ann_: Hello.', name: 'Ann' },
    { line: '*李明：* 好。', name: '李明' },
    { line: '*Interviewer:* When?', name: 'Interviewer', role: 'question' },
  ],
  ['*Tip:* bring a coat', '*Ann:_ Hello', '**Ann:** Hello', '*bold* words: here', '*https:*//example.org'],
);

test.each([
  '⟦|*Ann:*⟧ When?\n\n⟦|*Tom:*⟧ In May.\n\n⟦|*Ann:*⟧ Good.\n\n⟦|*Tom:*⟧ Yes.',
  '*Range:* 30 feet. You see it.\n\n*Effect:* It glows.\n\n*Range:* 60 feet.\n\n*Effect:* You shine.',
])('%s', checkTurns);
