import { usHearing } from '../../../server/src/core/conventions/us-hearing';
import { testLabels } from '../../support/labels';

testLabels(
  usHearing,
  [
    { line: '    Mr. Doe. Thank you.', name: 'Mr. Doe' },
    { line: '    Mr. Doe of Iowa. Thank you.', name: 'Mr. Doe of Iowa' },
    { line: '    Mrs. Van Doe of New Hill. Thank you.', name: 'Mrs. Van Doe of New Hill' },
    { line: '    Ms. Jackson Roe. Thank you.', name: 'Ms. Jackson Roe' },
    { line: '    Chairman Doe. Order.', name: 'Chairman Doe', role: 'statement' },
    { line: '    The Chairman. Order.', name: 'The Chairman', role: 'statement' },
    { line: '    The Chairwoman [presiding]. Order.', name: 'The Chairwoman', role: 'statement' },
    { line: '    Mr. Roe [continuing]. I thank you.', name: 'Mr. Roe' },
    { line: '    Senator Doe. Thank you.', name: 'Senator Doe' },
    { line: '    Mr. O’Doe. Thank you.', name: 'Mr. O’Doe' },
    { line: '    Ms. DOE. Thank you.', name: 'Ms. DOE' },
    { line: '    Lt. Gen. Doe. Thank you.', name: 'Lt. Gen. Doe' },
    { line: '    Dr. J. Roe. Thank you.', name: 'Dr. J. Roe' },
  ],
  [
    'Mr. Doe. Not indented.',
    '    Mr. Doe went home. He was tired.',
    '    The bridge. It is late.',
    '    Thank you. Mr. Doe.',
    '    STATEMENT OF JOHN DOE, ENGINEER',
    '    Mr. Doe.',
    '    [The prepared statement of Mr. Doe follows:]',
  ],
);
