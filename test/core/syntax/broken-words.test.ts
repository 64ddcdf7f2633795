import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { cleanUp } from '../../../server/src/core/features/clean-up';
import { breaksWord } from '../../../server/src/core/syntax/broken-words';
import { Line } from '../../../server/src/core/text/lines';
import { applyEdits } from '../../../server/src/core/text/span';
import { surveyed } from '../../support/profile';

describe('the words that lines break', () => {
  test.each([
    { what: 'the file has the word whole', text: 'the trans-\nport of it\nall transport', words: ['trans-port'] },
    { what: 'in other letters, and before', text: 'Transport is\nthe TRANS-\nport', words: ['trans-port'] },
    { what: 'over a blank line', text: 'the trans-\n\nport\ntransport', words: ['trans-port'] },
    { what: 'with marks of accent', text: 'le prési-\ndent\nle président', words: ['prési-dent'] },
    { what: 'the file has the compound too', text: 'the long-\nterm plan\nlongterm\na long-term plan', words: [] },
    { what: 'the file has neither', text: 'the river-\nbank', words: [] },
    { what: 'only in a longer word', text: 'the trans-\nport of it\ntransportation', words: [] },
    { what: 'the next line begins with a capital', text: 'the Anglo-\nDutch\nanglodutch', words: [] },
    { what: 'a chain of halves', text: 'take-it-or-\nleave it\norleave', words: [] },
    { what: 'one letter', text: 'e-\nmail\nemail', words: [] },
  ])('$what', ({ text, words }) => {
    expect([...surveyed(text).habits.brokenWords]).toEqual(words);
  });

  test.each([
    { above: 'the transforma-', below: 'tion of it', broken: true },
    { above: 'the govern-', below: 'ment', broken: true },
    { above: 'the govern-', below: 'mental', broken: false },
    { above: 'the river-', below: 'bank', broken: false },
    { above: 'the transforma', below: 'tion', broken: false },
    { above: '1998-', below: 'tion', broken: false },
  ])('$above $below without knowing the file: $broken', ({ above, below, broken }) => {
    expect(breaksWord(new Line(above, '\n'), new Line(below, ''), new Set())).toBe(broken);
  });
});

describe('putting words together and joining lines give the same text in any order', () => {
  const turns = `MS. HALL: When did the work on it come to its end, Mr. Lee, and
who told you that the old bridge would be kept for walkers, or
that somebody would have to pay for it in the end of the year?
MR. LEE: It came to its end in June, and the work of others on it
at the western bank began at about the same time, in the summer.
`.repeat(12);

  test.each([
    'MR. LEE: The new bridge is open, and with it the inter-\nnational trade across the river has become a lot easier than\nit was before. All international lorries now take that way.\n',
    'MR. LEE: The new bridge is open, and with it whole of inter-\nnationalisation and trade has become a lot easier than before.\nIt is like that wherever internationalisation has taken place.\n',
    'MR. LEE: It came to its end in June, and the transforma-\ntion of the old bridge begins in the autumn of this year.\n',
    'MR. LEE: It came to its end in June, and was part of a long-\nterm plan. Of such a long-term plan we speak this year.\n',
  ])('%s', (turn) => {
    const text = turns + turn;
    const both = fixed(text, 'hard-wrap', 'hyphenated-line-end');
    expect(fixed(fixed(text, 'hyphenated-line-end'), 'hard-wrap')).toBe(both);
    expect(fixed(fixed(text, 'hard-wrap'), 'hyphenated-line-end')).toBe(both);
    expect(both.split('\n').filter((line) => line.startsWith('MR. LEE: ')).length).toBe(13);
    expect(both).not.toMatch(/[a-z]- ?\n|r- n/);
  });

  function fixed(text: string, ...rules: string[]): string {
    return applyEdits(text, cleanUp(Analysis.of(text, defaultConfiguration), { safety: 'preview', rules }));
  }
});
