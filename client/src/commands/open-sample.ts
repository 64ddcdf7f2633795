import { l10n, Uri, window, workspace } from 'vscode';
import type { Command } from '../command';
import { languageId } from '../transcript-document';

/** Opens a copy of one of our sample transcripts; `argument` is its file name without the ending, if it is known. */
export const openSample: Command = async ({ extensionUri }, argument) => {
  const name = typeof argument === 'string' ? argument : await pickSample();
  if (!name) return;
  const uri = Uri.joinPath(extensionUri, 'client/samples', `${name}.${languageId}`);
  const content = new TextDecoder().decode(await workspace.fs.readFile(uri));
  await window.showTextDocument(await workspace.openTextDocument({ language: languageId, content }));
};

async function pickSample(): Promise<string | undefined> {
  const items = [
    { name: 'press-conference', label: l10n.t('Press conference (Chinese), as a newspaper page gave it') },
    { name: 'questions-and-answers', label: l10n.t('Questions and answers (Chinese), clean') },
    { name: 'committee-taiwan', label: l10n.t('Committee meeting (Taiwan)') },
    { name: 'committee-japan', label: l10n.t('Committee meeting (Japanese)') },
    { name: 'interview', label: l10n.t('Interview (English)') },
  ];
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which sample?') });
  return picked?.name;
}
