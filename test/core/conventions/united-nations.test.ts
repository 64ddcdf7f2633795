import { unitedNations } from '../../../server/src/core/conventions/united-nations';
import { testLabels } from '../../support/labels';

testLabels(
  unitedNations,
  [
    { line: 'Ms. Li (Utopia): We thank.', name: 'Ms. Li (Utopia)' },
    { line: 'Ms. Li (Utopia) (spoke in French): We thank.', name: 'Ms. Li (Utopia)' },
    { line: 'Mr. de la Cruz (Lilliput) (spoke in Spanish): We.', name: 'Mr. de la Cruz (Lilliput)' },
    {
      line: 'Mr. Ole (Lilliput) (spoke in Danish; English text provided by the delegation): We.',
      name: 'Mr. Ole (Lilliput)',
    },
    { line: 'Mr. Li Ming (Utopia): We.', name: 'Mr. Li Ming (Utopia)' },
    { line: 'The President: I give the floor.', name: 'The President', role: 'statement' },
    { line: 'The President (spoke in Arabic): I give.', name: 'The President', role: 'statement' },
    { line: 'The Acting President: I give.', name: 'The Acting President', role: 'statement' },
    { line: 'The Secretary-General: I thank.', name: 'The Secretary-General' },
    { line: 'Mrs. Roe: I thank.', name: 'Mrs. Roe' },
    { line: 'Sheikh Al Doe (Laputa): I thank.', name: 'Sheikh Al Doe (Laputa)' },
  ],
  [
    'In favour:',
    'Against:',
    'Abstaining:',
    'The meeting rose at 10 a.m.',
    'The resolution reads as follows:',
    'President: none',
    'Mr. Li (Utopia) said no.',
  ],
);
