import { capitalNames } from '../../../server/src/core/conventions/capital-names';
import { testLabels } from '../../support/labels';

testLabels(
  capitalNames,
  [
    { line: 'DOE: Good evening.', name: 'DOE' },
    { line: 'JANE DOE: Good evening.', name: 'JANE DOE' },
    { line: 'JANE DOE, HOST: Good evening.', name: 'JANE DOE, HOST' },
    { line: 'JANE DOE (voice-over): Good evening.', name: 'JANE DOE' },
    { line: '>> DOE: Good evening.', name: 'DOE' },
    { line: 'UNIDENTIFIED MALE: Hello.', name: 'UNIDENTIFIED MALE' },
    { line: 'SECRETARY FOR WATER (in Cantonese): President.', name: 'SECRETARY FOR WATER' },
    { line: 'PRESIDENT (in Cantonese): Order.', name: 'PRESIDENT', role: 'statement' },
    { line: 'MODERATOR: Good evening.', name: 'MODERATOR', role: 'statement' },
    { line: 'QUESTION: Is it?', name: 'QUESTION', role: 'question' },
    { line: 'O’DOE-ROE: Hello.', name: 'O’DOE-ROE' },
  ],
  [
    'NOTE: be quiet',
    'WARNING: hot',
    'TODO: later',
    'HTTP: the protocol',
    'DATE: March',
    'Doe: hello',
    'A: yes',
    'JANE DOE',
    'C:\\DOS',
    'USA:FRA 2:1',
  ],
);
