import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { type CleanUpSelection, cleanUp } from '../../server/src/core/features/clean-up';
import { parse } from '../../server/src/core/syntax/parse';
import { LineStore } from '../../server/src/core/text/lines';
import { applyEdits } from '../../server/src/core/text/span';
import {
  checkInOrder,
  checkLikeFresh,
  checkSameBlocks,
  checkStructure,
  checkTiling,
  saidIn,
  spoken,
} from '../support/invariants';
import { randomFrom } from '../support/random';
import { randomEdit } from '../support/random-edits';

/** A text of the corpus; what several laws look at is made once. */
export class Specimen {
  private readonly cleaned = new Map<CleanUpSelection, string>();

  constructor(readonly text: string) {}

  /** The text after a clean-up. */
  after(selection: CleanUpSelection): string {
    const known = this.cleaned.get(selection) ?? clean(this.text, selection);
    this.cleaned.set(selection, known);
    return known;
  }
}

/** What holds for every text of the corpus, by what it says. Each throws where it does not hold. */
export const laws: readonly (readonly [string, (specimen: Specimen) => void])[] = [
  ['is read, and its blocks tile it', isRead],
  ['a clean-up keeps what was said', keepsWhatWasSaid],
  ['a second clean-up changes nothing', isCleanOnce],
  ['mending lines first and joining them later is the same as both at once', joinsLater],
  ['ten edits later everything is as if the text had been read anew', survivesEdits],
];

const safe: CleanUpSelection = { safety: 'safe' };
const preview: CleanUpSelection = { safety: 'preview' };
const mending: CleanUpSelection = {
  safety: 'safe',
  rules: ['invisible-character', 'odd-space', 'spaced-cjk', 'space-by-punctuation'],
};
const joining: CleanUpSelection = { safety: 'safe', rules: ['hard-wrap', 'column-break'] };
const both: CleanUpSelection = { safety: 'safe', rules: [...mending.rules!, ...joining.rules!] };

function isRead({ text }: Specimen): void {
  const analysis = Analysis.of(text, defaultConfiguration);
  checkTiling(analysis.blocks);
  checkStructure(analysis);
  analysis.findings();
  for (const { error } of analysis.failures()) throw error;
}

function keepsWhatWasSaid(specimen: Specimen): void {
  strictEqual(spoken(specimen.after(safe)), spoken(specimen.text));
  strictEqual(spoken(specimen.after(preview)), saidIn(specimen.text, preview));
}

function isCleanOnce(specimen: Specimen): void {
  for (const selection of [safe, preview]) {
    const cleaned = Analysis.of(specimen.after(selection), defaultConfiguration);
    deepStrictEqual(cleanUp(cleaned, selection), []);
  }
}

/**
 * A stretched line is a full line, and what mends it must not hide that. On the command line: `fix` and then
 * `fix --safety preview` is `fix --safety preview`; and `fix --rule A` and then `fix --rule B` is
 * `fix --rule A --rule B`, where A are the rules that mend lines and B those that join them.
 */
function joinsLater(specimen: Specimen): void {
  strictEqual(clean(specimen.after(safe), preview), specimen.after(preview));
  strictEqual(clean(specimen.after(mending), joining), specimen.after(both));
}

function survivesEdits({ text }: Specimen): void {
  const random = randomFrom(text.length);
  let analysis = Analysis.of(text, defaultConfiguration);
  analysis.findings();
  for (let count = 0; count < 10; count++) {
    analysis = analysis.edit(randomEdit(analysis.lines, random));
    checkSameBlocks(analysis.blocks, parse(LineStore.of(analysis.lines.text()), analysis.profile));
  }
  checkLikeFresh(analysis);
}

function clean(text: string, selection: CleanUpSelection): string {
  const edits = cleanUp(Analysis.of(text, defaultConfiguration), selection);
  checkInOrder(edits, text.length);
  return applyEdits(text, edits);
}
