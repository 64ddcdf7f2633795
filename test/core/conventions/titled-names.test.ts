import { titledNames } from '../../../server/src/core/conventions/titled-names';
import { testLabels } from '../../support/labels';

testLabels(
  titledNames,
  [
    { line: 'Mr. Doe: I thank.', name: 'Mr. Doe' },
    { line: 'Mr. John van Doe: I thank.', name: 'Mr. John van Doe' },
    { line: 'Hon. Jane Doe (Minister of Rivers, ABC): I.', name: 'Hon. Jane Doe (Minister of Rivers, ABC)' },
    { line: 'Right Hon. Jane Doe: I.', name: 'Right Hon. Jane Doe' },
    { line: 'Senator Roe: I.', name: 'Senator Roe' },
    { line: 'Councillor O’Roe: I.', name: 'Councillor O’Roe' },
    { line: 'The Speaker: Order.', name: 'The Speaker', role: 'statement' },
    { line: 'The Acting Speaker (Mr. Doe): Order.', name: 'The Acting Speaker (Mr. Doe)', role: 'statement' },
    { line: 'Mr. Chairman: Order.', name: 'Mr. Chairman', role: 'statement' },
    { line: 'Madam Chair: Order.', name: 'Madam Chair', role: 'statement' },
    { line: 'Minister for Bridges (Deputy Jane Roe): Soon.', name: 'Minister for Bridges (Deputy Jane Roe)' },
    { line: 'Some hon. members: Oh!', name: 'Some hon. members' },
    { line: 'Q12 Mr. Doe: When?', name: 'Mr. Doe' },
  ],
  [
    'Dear Mr. Doe:',
    'Minister for Bridges: Jane Roe',
    'Mr. Doe said this: no',
    'The following: one',
    'The bridge: a story',
    'Mr. Speaker, I ask:',
    'Doe: hello',
  ],
);
