import { l10n, window } from 'vscode';
import type { Command } from '../command';

/** Asks what annotations have to hold to be listed, unless that is handed over. */
export const filterAnnotations: Command = async ({ annotationsView }, argument) => {
  const handed = typeof argument === 'string' ? argument : undefined;
  const filter = handed ?? (await ask(annotationsView.shownFilter));
  if (filter !== undefined) annotationsView.showOnly(filter);
};

function ask(value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('List only annotations with these words'),
    prompt: l10n.t('In the note, the passage, the speaker, the code or the name; empty lists all'),
    value,
  });
}
