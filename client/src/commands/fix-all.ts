import { l10n, window } from 'vscode';
import { onTranscript } from '../command';
import { say } from '../message';
import { applySourceEdit, sourceEditOf } from '../source-edit';

/** Applies every fix that cannot touch a spoken word, as one step to undo. */
export const fixAll = onTranscript(async ({ document }, { client }) => {
  const edit = await sourceEditOf(client, document, 'source.fixAll.transcript');
  if (!edit) return say(l10n.t('There is nothing to fix safely.'));
  switch (await applySourceEdit(edit)) {
    case 'stale':
      return say(l10n.t('The transcript has changed meanwhile. Nothing was fixed: try again.'));
    case 'refused':
      void window.showWarningMessage(l10n.t('The transcript could not be changed: it may be read-only.'));
  }
});
