import { ConfigurationTarget, l10n, languages, type QuickPickItem, type TextDocument, window, workspace } from 'vscode';
import type { Command } from '../command';
import { globOfFile, globOfFolder } from '../file-glob';
import { isTranscript, languageId } from '../transcript-document';

/** A choice of how far to remember that files are transcripts; without a glob, only as long as the file is open. */
interface Scope extends QuickPickItem {
  readonly glob: string | undefined;
}

/** Makes the active document a transcript, and remembers it as far as the person wants. */
export const treatAsTranscript: Command = async () => {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(l10n.t('Open the text that is a transcript first.'));
    return;
  }
  const scope = document.isUntitled ? untilClosed() : await pickScope(document);
  if (!scope) return;
  if (!isTranscript(document)) await languages.setTextDocumentLanguage(document, languageId);
  if (scope.glob) await remember(scope.glob);
};

async function pickScope({ uri }: TextDocument): Promise<Scope | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const path = workspace.getWorkspaceFolder(uri)
    ? workspace.asRelativePath(uri, false)
    : uri.fsPath.replaceAll('\\', '/');
  const file = { label: l10n.t('Always this file'), glob: globOfFile(path) };
  const folder = { label: l10n.t('All such files in its folder'), glob: globOfFolder(path) };
  const scopes: Scope[] = [file, folder].map((scope) => ({ ...scope, description: scope.glob }));
  return window.showQuickPick([untilClosed(), ...scopes], {
    title: l10n.t('Treat as Transcript'),
    placeHolder: folders.length
      ? l10n.t('The choice is kept in the setting files.associations of the workspace')
      : l10n.t('The choice is kept in your setting files.associations'),
  });
}

function untilClosed(): Scope {
  return { label: l10n.t('Until the file is closed'), glob: undefined };
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
