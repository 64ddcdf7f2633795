import { Range } from 'vscode';
import type { Command } from '../command';

/** Applies the clean-ups that are shown; where they are those of one rule, the walk goes on from the first of them. */
export const applyCleanUp: Command = async ({ preview, walk }) => {
  const applied = await preview.apply();
  if (!applied?.rule) return;
  const { editor, rule, version, changes } = applied;
  await walk.goOn(editor, { rule, range: changes[0]?.range ?? new Range(0, 0, 0, 0) }, version);
};
