import { europeanParliament } from '../../../server/src/core/conventions/european-parliament';
import { testLabels } from '../../support/labels';

testLabels(
  europeanParliament,
  [
    { line: 'President. – The debate is open.', name: 'President', role: 'statement' },
    { line: 'President. — The debate is open.', name: 'President', role: 'statement' },
    { line: 'Jane Doe (ABC). – Mr President', name: 'Jane Doe (ABC)' },
    { line: 'Jane de la Doe, on behalf of the ABC Group. – Mr President', name: 'Jane de la Doe' },
    { line: 'Jan Roe (NI). – (NL) Mr President', name: 'Jan Roe (NI)' },
  ],
  ['President: hello', 'The bridge. It is – as I said – late.', 'Jane Doe – a portrait', 'Jane. – no surname'],
);
