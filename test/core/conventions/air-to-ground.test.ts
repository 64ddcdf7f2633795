import { airToGround } from '../../../server/src/core/conventions/air-to-ground';
import { testLabels } from '../../support/labels';

testLabels(
  airToGround,
  [
    { line: '00 00 01 59   CC      Go ahead.', name: 'CC', time: '00 00 01 59' },
    { line: '04 13 42 02 CDR  Now it is.', name: 'CDR', time: '04 13 42 02' },
  ],
  ['00 00 01 59', '10 20 30', '04 13 42 02 12 14', '12 13 14 15 of them'],
);
