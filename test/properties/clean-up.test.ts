import fc from 'fast-check';
import { test } from 'vitest';
import { checkCleanUp } from '../support/invariants';
import { holds } from '../support/properties';
import { anyTexts, transcriptTexts } from '../support/texts';

const texts = fc.oneof({ weight: 5, arbitrary: transcriptTexts }, { weight: 1, arbitrary: anyTexts });

test.each([
  { safety: 'safe' as const },
  { safety: 'preview' as const },
  { safety: 'safe' as const, rules: ['hard-wrap', 'column-break'] },
  { safety: 'safe' as const, rules: ['stray-cjk-space', 'spaced-cjk', 'space-by-punctuation', 'jump-line'] },
])('a clean-up keeps what was said, and a second one changes nothing: %o', (selection) => {
  holds(
    fc.property(texts, (text) => {
      checkCleanUp(text, selection);
    }),
  );
});
