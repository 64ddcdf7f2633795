import { l10n } from 'vscode';
import { chosenAnnotation } from '../annotation-commands';
import type { Command } from '../command';
import { say } from '../message';
import { GroupNode } from '../views/annotations-view';
import { deleteCode } from './delete-code';

/** Takes an annotation away, and what was answered to it; or the code that is selected in the list. */
export const deleteAnnotation: Command = async (workbench, argument) => {
  const { selected } = workbench.annotationsView;
  if (
    argument === 'list' &&
    selected instanceof GroupNode &&
    (selected.group.kind === 'code' || selected.group.kind === 'unknown')
  )
    return deleteCode(workbench, selected);
  const chosen = chosenAnnotation(workbench, argument);
  if (!chosen) return say(l10n.t('The cursor is in nothing that is annotated.'));
  await workbench.annotations.remove(chosen.document, [chosen.annotation.id]);
};
