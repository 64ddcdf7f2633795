import { usSupremeCourt } from '../../../server/src/core/conventions/us-supreme-court';
import { testLabels } from '../../support/labels';

testLabels(
  usSupremeCourt,
  [
    { line: 'JUSTICE DOE:   Is that the rule?', name: 'JUSTICE DOE', role: 'question' },
    { line: '12          JUSTICE DOE:   Is that the rule?', name: 'JUSTICE DOE', role: 'question' },
    { line: ' 1               CHIEF JUSTICE McROE:   We will hear', name: 'CHIEF JUSTICE McROE', role: 'question' },
    { line: 'GENERAL DOE:  It is.', name: 'GENERAL DOE' },
    { line: 'MS. ROE:   It is, Your Honor.', name: 'MS. ROE' },
    { line: 'MR. VAN DOE:   It is.', name: 'MR. VAN DOE' },
    { line: 'QUESTION: Is it?', name: 'QUESTION', role: 'question' },
  ],
  [
    'P R O C E E D I N G S',
    'ORAL ARGUMENT OF JOHN DOE',
    'ON BEHALF OF THE PETITIONERS',
    'JUSTICE DOE asked:',
    '(11:02 a.m.)',
    'APPEARANCES:',
  ],
);
