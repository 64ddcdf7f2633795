import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type Tab,
  TabInputTextDiff,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { say } from '../message';
import { applySourceEdit, editedText, isCurrent, type SourceEdit, sourceEditOf } from '../source-edit';
import { languageId } from '../transcript-document';

/** The scheme of the read-only documents that show a transcript as it would be after all clean-ups. */
export const cleanUpScheme = 'transcript-clean-up';

/** Shows all clean-ups of a transcript as a difference, and applies what is shown. */
export class CleanUpPreview implements TextDocumentContentProvider, Disposable {
  /** What each open preview shows, by the preview's URI. */
  private readonly shown = new Map<string, SourceEdit>();
  private readonly changed = new EventEmitter<Uri>();
  /** Stands before the registration, which looks for it at once. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions = [
    this.changed,
    workspace.registerTextDocumentContentProvider(cleanUpScheme, this),
    workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
  ];

  constructor(private readonly client: BaseLanguageClient) {}

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const document = await workspace.openTextDocument(originalOf(uri));
    const known = this.shown.get(uri.toString());
    const edit = known && isCurrent(known) ? known : await this.cleanUpOf(document);
    if (edit) this.shown.set(uri.toString(), edit);
    else this.shown.delete(uri.toString());
    return edit ? editedText(edit) : document.getText();
  }

  /** Opens the difference between a transcript and its cleaned-up state, if there is one. */
  async show(document: TextDocument): Promise<void> {
    const edit = await this.cleanUpOf(document);
    if (!edit) return say(l10n.t('There is nothing to clean up.'));
    const uri = previewOf(document);
    this.shown.set(uri.toString(), edit);
    this.changed.fire(uri);
    const title = l10n.t('{0}: all clean-ups', nameOf(document.uri));
    await commands.executeCommand('vscode.diff', document.uri, uri, title);
  }

  /** Applies the clean-ups of the difference in the active tab, as one step to undo, and closes it. */
  async apply(): Promise<void> {
    const uri = previewIn(window.tabGroups.activeTabGroup.activeTab);
    const edit = uri && this.shown.get(uri.toString());
    if (!uri || !edit) return say(l10n.t('No clean-ups are shown here.'));
    if (!isCurrent(edit)) {
      this.changed.fire(uri);
      void window.showInformationMessage(
        l10n.t('The transcript has changed since. The clean-ups have been worked out anew: look again, then apply.'),
      );
      return;
    }
    const editor = await window.showTextDocument(edit.document, { preview: false });
    if (!(await applySourceEdit(editor, edit))) return;
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(tabs.filter((tab) => previewIn(tab)?.toString() === uri.toString()));
  }

  private cleanUpOf(document: TextDocument): Promise<SourceEdit | undefined> {
    return sourceEditOf(this.client, document, 'source.cleanUp.transcript');
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** What a tab shows on the right side of a difference. */
function previewIn(tab: Tab | undefined): Uri | undefined {
  return tab?.input instanceof TabInputTextDiff ? tab.input.modified : undefined;
}

/** The file name ends so that the preview is read as a transcript, whatever the original is called. */
function previewOf({ uri }: TextDocument): Uri {
  return Uri.from({ scheme: cleanUpScheme, path: `/${nameOf(uri)}.${languageId}`, query: uri.toString() });
}

function originalOf(preview: Uri): Uri {
  return Uri.parse(preview.query, true);
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
