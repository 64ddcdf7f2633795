import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';

/** Each turn with the name of its speaker, and its role. */
test.each([
  {
    what: 'who Q and A are',
    text: [
      'JANE DOE,',
      '     called as a witness by the plaintiff, having been duly sworn, testified as follows:',
      'DIRECT EXAMINATION',
      'BY MR. ROE:',
      'Q.  When did the bridge open?',
      'A.  In June.',
      'MS. POE:  Objection.',
      'THE COURT:  Overruled.',
      'THE WITNESS:  It was June.',
      'CROSS-EXAMINATION',
      'BY MS. POE:',
      'Q.  Which year?',
      'A.  I forget.',
    ],
    turns: [
      'MR. ROE question',
      'JANE DOE answer',
      'MS. POE statement',
      'THE COURT statement',
      'JANE DOE answer',
      'MS. POE question',
      'JANE DOE answer',
    ],
  },
  {
    what: 'letters in another language are no witness',
    text: ['Q: 水库什么时候开工？', '', 'A: 明年三月。', '', 'Q: 谁出钱？', '', 'A: 由县里出。'],
    turns: ['Q question', 'A answer', 'Q question', 'A answer'],
  },
  {
    what: 'numbered lines, and the next witness',
    text: [
      ' 1   BY MR. ROE:',
      ' 2        Q.  Ready?',
      ' 3        A.  Yes.',
      ' 4                 JOHN POE, called as a witness by the defense,',
      ' 5        Q.  And you?',
      ' 6        A.  Yes.',
    ],
    turns: ['MR. ROE question', 'THE WITNESS answer', 'MR. ROE question', 'JOHN POE answer'],
  },
  {
    what: 'nobody says who asks',
    text: ['Q.  Ready?', 'A.  Yes.', 'Q.  Since when?', 'A.  June.'],
    turns: ['Q question', 'THE WITNESS answer', 'Q question', 'THE WITNESS answer'],
  },
])('$what', ({ text, turns }) => {
  const { turns: found, speakers } = Analysis.of(text.join('\n'), defaultConfiguration).structure();
  expect(found.map(({ speakerIndex, role }) => `${speakers[speakerIndex]!.name} ${role}`)).toEqual(turns);
  expect(found.map(({ speaker }) => speaker)).not.toContain('JANE DOE');
});
