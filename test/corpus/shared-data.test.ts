import { describe, test } from 'vitest';
import { sharedDataObstacle, sharedTexts } from '../support/shared-data';
import { laws, Specimen } from './laws';

/**
 * While one works, the beginning of each text is enough, for speed; `npm test` sets `CORPUS=whole` and takes all of it.
 * In UTF-16 code units.
 */
const longest = process.env['CORPUS'] === 'whole' ? Number.POSITIVE_INFINITY : 10_000;

test('there are real texts', ({ skip }) => {
  if (sharedDataObstacle) skip(sharedDataObstacle);
});

describe.each(sharedTexts())('$name', ({ text }) => {
  const specimen = new Specimen(text.slice(0, longest));

  test.each(laws)('%s', (_, check) => {
    check(specimen);
  });
});
