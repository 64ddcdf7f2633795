import { test } from 'vitest';
import { namesAlone } from '../../../server/src/core/conventions/names-alone';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  namesAlone,
  [
    { line: 'Operator', name: 'Operator', role: 'statement' },
    { line: 'Ann Lee', name: 'Ann Lee' },
    { line: 'Ann Lee -- Chief Engineer', name: 'Ann Lee' },
    { line: 'Tom van der Dale – Hill Bank', name: 'Tom van der Dale' },
    { line: '2. Ann Lee (Hill) (Green)', name: 'Ann Lee' },
    { line: 'The Presiding Officer (Jane Doe)', name: 'The Presiding Officer (Jane Doe)', role: 'statement' },
    { line: 'The Minister for Roads and Bridges (Jane Doe)', name: 'The Minister for Roads and Bridges (Jane Doe)' },
    { line: 'スピーカー 1', name: 'スピーカー 1' },
    { line: '说话人 2', name: '说话人 2' },
    { line: 'SPEAKER_01', name: 'SPEAKER_01' },
  ],
  ['Ann', 'Ann Lee is here.', 'Questions and Answers', 'Bridge Company Earnings Call', 'USAGE', 'Ann Lee, 1999'],
);

test.each([
  '⟦|Operator⟧\n\nWelcome.\n\n⟦|Ann Lee⟧\n\nThank you.\n\n⟦|Operator⟧\n\nA question from Tom Roe.\n\n⟦|Tom Roe⟧\n\nWhen is it?\n\n⟦|Ann Lee⟧\n\nIn June.\n\n⟦|Tom Roe⟧\n\nFine.',
  'Basic Usage\n\nRun it.\n\nMore Options\n\nGive one.\n\nBasic Usage\n\nRun it again.\n\nMore Options\n\nGive two.',
])('%s', checkTurns);
