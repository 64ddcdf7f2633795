import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type Tab,
  TabInputTextDiff,
  type TextDocument,
  type TextDocumentContentProvider,
  type TextEditor,
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

/** Clean-ups that were applied, in the editor of the text that they mended. */
export interface AppliedCleanUp {
  readonly editor: TextEditor;
  /** The rule whose findings were mended; undefined where all were. */
  readonly rule: string | undefined;
  /** In order of place. */
  readonly changes: SourceEdit['changes'];
}

/** Shows all clean-ups of a transcript, or those of one rule, as a difference, and applies what is shown. */
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
    const { original, rule } = sourceOf(uri);
    const document = await workspace.openTextDocument(original);
    const known = this.shown.get(uri.toString());
    const edit = known && isCurrent(known) ? known : await this.cleanUpOf(document, rule);
    if (edit) this.shown.set(uri.toString(), edit);
    else this.shown.delete(uri.toString());
    return edit ? editedText(edit) : document.getText();
  }

  /** Opens the difference between a transcript and its cleaned-up state, if there is one. */
  async show(document: TextDocument, rule?: string): Promise<void> {
    const edit = await this.cleanUpOf(document, rule);
    if (!edit)
      return say(rule ? l10n.t('None of “{0}” can be fixed at once.', rule) : l10n.t('There is nothing to clean up.'));
    const uri = previewOf(document, rule);
    this.shown.set(uri.toString(), edit);
    this.changed.fire(uri);
    const name = nameOf(document.uri);
    const title = rule ? l10n.t('{0}: all of “{1}”', name, rule) : l10n.t('{0}: all clean-ups', name);
    await commands.executeCommand('vscode.diff', document.uri, uri, title);
  }

  /** Applies the clean-ups of the difference in the active tab, as one step to undo, and closes it; undefined where that is not to be. */
  async apply(): Promise<AppliedCleanUp | undefined> {
    const uri = previewIn(window.tabGroups.activeTabGroup.activeTab);
    const edit = uri && this.shown.get(uri.toString());
    if (!uri || !edit) {
      say(l10n.t('No clean-ups are shown here.'));
      return undefined;
    }
    if (!isCurrent(edit)) {
      this.changed.fire(uri);
      void window.showInformationMessage(
        l10n.t('The transcript has changed since. The clean-ups have been worked out anew: look again, then apply.'),
      );
      return undefined;
    }
    const editor = await window.showTextDocument(edit.document, { preview: false });
    if (!(await applySourceEdit(editor, edit))) return undefined;
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(tabs.filter((tab) => previewIn(tab)?.toString() === uri.toString()));
    return { editor, rule: sourceOf(uri).rule, changes: edit.changes };
  }

  private cleanUpOf(document: TextDocument, rule: string | undefined): Promise<SourceEdit | undefined> {
    const kind = 'source.cleanUp.transcript';
    return sourceEditOf(this.client, document, rule ? `${kind}.${rule}` : kind);
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
function previewOf({ uri }: TextDocument, rule: string | undefined): Uri {
  const query = new URLSearchParams({ of: uri.toString(), ...(rule && { rule }) }).toString();
  return Uri.from({ scheme: cleanUpScheme, path: `/${nameOf(uri)}.${languageId}`, query });
}

function sourceOf({ query }: Uri): { readonly original: Uri; readonly rule: string | undefined } {
  const source = new URLSearchParams(query);
  return { original: Uri.parse(source.get('of') ?? '', true), rule: source.get('rule') ?? undefined };
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
