import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import { parse } from '../../server/src/core/syntax/parse';
import { LineStore } from '../../server/src/core/text/lines';
import type { Edit } from '../../server/src/core/text/span';
import { checkLikeFresh, checkSameBlocks, checkSameLines, checkStructure, checkTiling } from '../support/invariants';
import { randomFrom } from '../support/random';
import { randomEdit } from '../support/random-edits';
import type { SharedText } from '../support/shared-data';

// What the script test/tools/fuzz.mjs needs besides: this file is the entry of its bundle.
export { sharedDataObstacle, sharedTexts } from '../support/shared-data';

/** A round that failed, with all that is needed to run it again. */
export interface Failure {
  readonly file: string;
  /** How many edits had gone well. */
  readonly edits: number;
  readonly before: string;
  readonly edit: Edit;
  readonly error: unknown;
}

const editsOfRound = 25;
/** Every so many edits findings and structure are compared too, which is slower. */
const fullCheckEvery = 5;

/**
 * Edits one of the texts at random, as the seed has it, and checks after each edit that nothing throws, that blocks tile
 * the text, and that all is as if the text had been read anew.
 *
 * @returns the number of edits, or the edit that failed.
 */
export function fuzzRound(texts: readonly SharedText[], seed: number): number | Failure {
  const random = randomFrom(seed);
  const { name, text } = texts[Math.floor(random() * texts.length)]!;
  let analysis = Analysis.of(text, defaultConfiguration);
  if (random() < 0.5) analysis.findings();
  for (let edits = 1; edits <= editsOfRound; edits++) {
    const edit = randomEdit(analysis.lines, random);
    try {
      const after = analysis.edit(edit);
      check(after, edits % fullCheckEvery === 0);
      analysis = random() < 0.1 ? after.surveyed() : after;
    } catch (error) {
      return { file: name, edits: edits - 1, before: analysis.lines.text(), edit, error };
    }
  }
  return editsOfRound;
}

function check(analysis: Analysis, fully: boolean): void {
  const lines = LineStore.of(analysis.lines.text());
  checkSameLines(analysis.lines, lines);
  checkSameBlocks(analysis.blocks, parse(lines, analysis.profile));
  checkTiling(analysis.blocks);
  if (!fully) return;
  checkStructure(analysis);
  checkLikeFresh(analysis);
  for (const { error } of analysis.failures()) throw error;
}
