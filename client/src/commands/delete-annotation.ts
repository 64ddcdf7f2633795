import { l10n } from 'vscode';
import { chosenAnnotation } from '../annotation-commands';
import type { Command } from '../command';
import { say } from '../message';

/** Takes an annotation away, and what was answered to it. */
export const deleteAnnotation: Command = async (workbench, argument) => {
  const chosen = chosenAnnotation(workbench, argument);
  if (!chosen) return say(l10n.t('The cursor is in nothing that is annotated.'));
  await workbench.annotations.remove(chosen.document, [chosen.annotation.id]);
};
