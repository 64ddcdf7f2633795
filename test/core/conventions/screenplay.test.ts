import { test } from 'vitest';
import { screenplay } from '../../../server/src/core/conventions/screenplay';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  screenplay,
  [
    { line: '                    ANN', name: 'ANN' },
    { line: "                    ANN (CONT'D)", name: "ANN (CONT'D)" },
    { line: '                    OLD MAN #2 (V.O.)', name: 'OLD MAN #2 (V.O.)' },
  ],
  ['ANN', '               (quietly)', '                    CUT TO:', '                    INT. KITCHEN'],
);

test('the heads of the pages of a book are nobody', () => {
  checkTurns(
    '                    THE BRIDGE\n\nYou know it.\n\n                    THE RIVER\n\nWe know it.\n\n                    THE BRIDGE\n\nI know.\n\n                    THE RIVER\n\nYes.',
  );
});
