import { l10n } from 'vscode';
import { chosenAnnotation } from '../annotation-commands';
import type { Command } from '../command';
import { say } from '../message';

/** Says that an annotation whose place is not certain is nowhere any more; it is kept with its quote. */
export const keepAsOrphan: Command = async (workbench, argument) => {
  const chosen = await chosenAnnotation(workbench, argument);
  if (chosen?.annotation.state === 'doubtful')
    await workbench.annotations.place(chosen.document, chosen.annotation.id, undefined);
  else say(l10n.t('This works on an annotation whose place is not certain.'));
};
