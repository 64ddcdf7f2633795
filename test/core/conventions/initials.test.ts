import { initials } from '../../../server/src/core/conventions/initials';
import { testLabels } from '../../support/labels';

testLabels(
  initials,
  [
    { line: 'ABC: I agree.', name: 'ABC' },
    { line: 'AB：我同意。', name: 'AB' },
    { line: 'ABC/DEF: We agree.', name: 'ABC/DEF' },
    { line: 'ABC:', name: 'ABC' },
  ],
  ['A: yes', 'ABCDE: no', 'Abc: no', 'PS: more', 'RE: bridge', 'ABC:DEF', 'URL:http', 'ABC says: no'],
);
