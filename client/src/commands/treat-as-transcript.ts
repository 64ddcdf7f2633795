import { ConfigurationTarget, l10n, languages, type QuickPickItem, type TextDocument, window, workspace } from 'vscode';
import type { Command } from '../command';
import { globOfFile, globOfFolder } from '../file-glob';
import { isTranscript, languageId } from '../transcript-document';

/** How far to remember that a text is a transcript. */
interface Scope extends QuickPickItem {
  readonly name: 'untilClosed' | 'file' | 'folder';
  /** The files that are transcripts from now on; none, where nothing is to be remembered. */
  readonly glob?: string;
}

/** Makes the active document a transcript, and remembers it as far as `argument`, a scope's name, or the person says. */
export const treatAsTranscript: Command = async (_workbench, argument) => {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(l10n.t('Open the text that is a transcript first.'));
    return;
  }
  const scopes = scopesOf(document);
  const scope =
    scopes.length === 1 ? scopes[0] : (scopes.find(({ name }) => name === argument) ?? (await pick(scopes)));
  if (!scope) return;
  if (!isTranscript(document)) await languages.setTextDocumentLanguage(document, languageId);
  if (scope.glob) await remember(scope.glob);
};

function scopesOf({ uri, isUntitled }: TextDocument): Scope[] {
  const untilClosed: Scope = { name: 'untilClosed', label: l10n.t('Until the file is closed') };
  if (isUntitled) return [untilClosed];
  const inFolder = workspace.getWorkspaceFolder(uri) !== undefined;
  const path = inFolder ? workspace.asRelativePath(uri, false) : uri.fsPath.replaceAll('\\', '/');
  const file: Scope = { name: 'file', label: l10n.t('Always this file'), glob: globOfFile(path) };
  const folder: Scope = { name: 'folder', label: l10n.t('All such files in its folder'), glob: globOfFolder(path) };
  return [untilClosed, file, folder];
}

async function pick(scopes: readonly Scope[]): Promise<Scope | undefined> {
  const items = scopes.map((scope) => ({ ...scope, description: scope.glob ?? '' }));
  return window.showQuickPick(items, {
    title: l10n.t('Treat as Transcript'),
    placeHolder: workspace.workspaceFolders?.length
      ? l10n.t('The choice is kept in the setting files.associations of the workspace')
      : l10n.t('The choice is kept in your setting files.associations'),
  });
}

async function remember(glob: string): Promise<void> {
  const target = workspace.workspaceFolders?.length ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const files = workspace.getConfiguration('files');
  const known = files.inspect<Record<string, string>>('associations');
  const kept = target === ConfigurationTarget.Workspace ? known?.workspaceValue : known?.globalValue;
  try {
    await files.update('associations', { ...kept, [glob]: languageId }, target);
  } catch {
    void window.showWarningMessage(l10n.t('The file is a transcript now, but the settings could not be written.'));
  }
}
