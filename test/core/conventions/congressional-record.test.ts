import { congressionalRecord } from '../../../server/src/core/conventions/congressional-record';
import { testLabels } from '../../support/labels';

testLabels(
  congressionalRecord,
  [
    { line: '  Mr. DOE. Mr. President, I yield.', name: 'Mr. DOE' },
    { line: '  Mrs. McROE. I yield.', name: 'Mrs. McROE' },
    { line: '  Mr. DOE of Iowa. I yield.', name: 'Mr. DOE of Iowa' },
    { line: '  Ms. JACKSON ROE. I yield.', name: 'Ms. JACKSON ROE' },
    { line: '  The PRESIDING OFFICER. The Senator from Hill.', name: 'The PRESIDING OFFICER', role: 'statement' },
    {
      line: '  The PRESIDING OFFICER (Mr. ROE). The Senator.',
      name: 'The PRESIDING OFFICER (Mr. ROE)',
      role: 'statement',
    },
    { line: '  The SPEAKER pro tempore. The gentleman.', name: 'The SPEAKER pro tempore', role: 'statement' },
    {
      line: '  The ACTING PRESIDENT pro tempore. The Senator.',
      name: 'The ACTING PRESIDENT pro tempore',
      role: 'statement',
    },
    { line: '  The Acting CHAIR. The gentleman.', name: 'The Acting CHAIR', role: 'statement' },
  ],
  [
    '  Mr. Doe. I yield.',
    '  The clerk will call the roll.',
    '  The legislative clerk proceeded.',
    '  The bill clerk read as follows:',
    '  Mr. DOE addressed the House.',
    '  Mr. DOE.',
  ],
);
