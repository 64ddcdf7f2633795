import { describe, test } from 'vitest';
import { sharedDataObstacle, sharedTexts } from '../support/shared-data';
import { laws, Specimen } from './laws';

test('there are real texts', ({ skip }) => {
  if (sharedDataObstacle) skip(sharedDataObstacle);
});

describe.each(sharedTexts())('$name', ({ text }) => {
  const specimen = new Specimen(text);

  test.each(laws)('%s', (_, check) => {
    check(specimen);
  });
});
