import { l10n } from 'vscode';
import { chosenAnnotation } from '../annotation-commands';
import type { Command } from '../command';
import { say } from '../message';
import { GroupNode } from '../views/annotations-view';
import { deleteCode } from './delete-code';

/** Takes an annotation away, and what was answered to it; or the code that a key in the list is meant for. */
export const deleteAnnotation: Command = async (workbench, argument) => {
  const node = argument === 'list' ? await workbench.annotationsView.focused() : argument;
  if (argument === 'list' && !node) return;
  if (node instanceof GroupNode) return isOfCode(node) ? deleteCode(workbench, node) : undefined;
  const chosen = await chosenAnnotation(workbench, node);
  if (!chosen) return say(l10n.t('The cursor is in nothing that is annotated.'));
  await workbench.annotations.remove(chosen.document, [chosen.annotation.id]);
};

function isOfCode({ group: { kind } }: GroupNode): boolean {
  return kind === 'code' || kind === 'unknown';
}
