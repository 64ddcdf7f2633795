import { l10n, Uri, window, workspace } from 'vscode';
import { handedOver } from '../annotation-commands';
import { tellFault } from '../code-commands';
import { type Command, tellNoTranscript } from '../command';

/** Adds the codes of a REFI-QDA codebook, a file that is picked or handed over, to those of the transcript's folder. */
export const importCodes: Command = async ({ annotations, annotationsView }, argument) => {
  const document = annotationsView.shown;
  if (!document) return tellNoTranscript();
  const handed = handedOver(argument, 'file');
  const file = handed === undefined ? await pick(document.uri) : Uri.parse(handed);
  if (!file) return;
  const name = file.path.split('/').at(-1)!;
  const text = await textOf(file);
  if (text === undefined) {
    void window.showErrorMessage(l10n.t('{0} cannot be read as text in UTF-8 or UTF-16. Export it again.', name));
    return;
  }
  const result = await annotations.importCodes(document, name, text);
  tellFault(result);
  if (result.fault) return;
  const { added, known } = result;
  void window.showInformationMessage(l10n.t('{0}: new codes {1}, codes known before {2}.', name, added, known));
};

async function pick(document: Uri): Promise<Uri | undefined> {
  const folder = document.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document, '..');
  const picked = await window.showOpenDialog({
    title: l10n.t('Import Codes from a REFI-QDA Codebook'),
    openLabel: l10n.t('Import'),
    filters: { 'REFI-QDA (*.qdc)': ['qdc'], [l10n.t('All files')]: ['*'] },
    ...(folder && { defaultUri: folder }),
  });
  return picked?.[0];
}

/** Undefined where it is no text, or cannot be read. */
async function textOf(file: Uri): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(file);
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By the byte order mark; UTF-8 without one. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
