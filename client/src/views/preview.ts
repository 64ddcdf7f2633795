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

/** The scheme of the read-only documents that show a transcript as it would be after some work. */
export const previewScheme = 'transcript-preview';

/** Work on a whole transcript that can be looked at before it is done: all clean-ups, those of one rule, the reading order. */
export type PreviewedWork =
  | { readonly kind: 'cleanUp' }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'reorder' };

/** Work that was applied, in the editor of its text. */
export interface AppliedWork {
  readonly editor: TextEditor;
  /** The rule whose findings were mended; undefined where it was other work. */
  readonly rule: string | undefined;
  /** That of the text before. */
  readonly version: SourceEdit['version'];
  /** In order of place. */
  readonly changes: SourceEdit['changes'];
}

/** Shows what some work would make of a transcript as a difference, and applies what is shown. */
export class Preview implements TextDocumentContentProvider, Disposable {
  /** What each open preview shows, by the preview's URI. */
  private readonly shown = new Map<string, SourceEdit>();
  private readonly changed = new EventEmitter<Uri>();
  /** Stands before the registration, which looks for it at once. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions = [
    this.changed,
    workspace.registerTextDocumentContentProvider(previewScheme, this),
    workspace.onDidCloseTextDocument(({ uri }) => this.shown.delete(uri.toString())),
  ];

  constructor(private readonly client: BaseLanguageClient) {}

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { original, work } = sourceOf(uri);
    const document = await workspace.openTextDocument(original);
    const known = this.shown.get(uri.toString());
    const edit = known && isCurrent(known) ? known : await this.editOf(document, work);
    if (edit) this.shown.set(uri.toString(), edit);
    else this.shown.delete(uri.toString());
    return edit ? editedText(edit) : document.getText();
  }

  /** Opens the difference between a transcript and what some work would make of it, if there is one. */
  async show(document: TextDocument, work: PreviewedWork): Promise<void> {
    const edit = await this.editOf(document, work);
    const { title, nothing } = wordingOf(work, nameOf(document.uri));
    if (!edit) return say(nothing);
    const uri = previewOf(document, work);
    this.shown.set(uri.toString(), edit);
    this.changed.fire(uri);
    await commands.executeCommand('vscode.diff', document.uri, uri, title);
    say(l10n.t('Nothing is changed yet: “Apply What Is Shown”, at the upper right, does it.'));
  }

  /** Applies what the difference in the active tab shows, as one step to undo, and closes it; undefined where that is not to be. */
  async apply(): Promise<AppliedWork | undefined> {
    const uri = previewIn(window.tabGroups.activeTabGroup.activeTab);
    const edit = uri && this.shown.get(uri.toString());
    if (!uri || !edit) {
      say(l10n.t('No preview is shown here.'));
      return undefined;
    }
    if (!isCurrent(edit)) {
      this.changed.fire(uri);
      void window.showInformationMessage(
        l10n.t('The transcript has changed since. The preview has been worked out anew: look again, then apply.'),
      );
      return undefined;
    }
    const editor = await window.showTextDocument(edit.document, { preview: false });
    if (!(await applySourceEdit(editor, edit))) return undefined;
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(tabs.filter((tab) => previewIn(tab)?.toString() === uri.toString()));
    say(l10n.t('What was shown is applied. One undo takes it back.'));
    const { work } = sourceOf(uri);
    const { version, changes } = edit;
    return { editor, rule: work.kind === 'rule' ? work.rule : undefined, version, changes };
  }

  private editOf(document: TextDocument, work: PreviewedWork): Promise<SourceEdit | undefined> {
    return sourceEditOf(this.client, document, actionKindOf(work));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function actionKindOf(work: PreviewedWork): string {
  if (work.kind === 'reorder') return 'source.reorder.transcript';
  return work.kind === 'rule' ? `source.cleanUp.transcript.${work.rule}` : 'source.cleanUp.transcript';
}

function wordingOf(work: PreviewedWork, name: string): { readonly title: string; readonly nothing: string } {
  if (work.kind === 'reorder')
    return {
      title: l10n.t('{0}: reading order', name),
      nothing: l10n.t('Nothing here surely stands out of order.'),
    };
  if (work.kind === 'rule')
    return {
      title: l10n.t('{0}: all of “{1}”', name, work.rule),
      nothing: l10n.t('None of “{0}” can be fixed at once.', work.rule),
    };
  return { title: l10n.t('{0}: all clean-ups', name), nothing: l10n.t('There is nothing to clean up.') };
}

/** What a tab shows on the right side of a difference. */
function previewIn(tab: Tab | undefined): Uri | undefined {
  return tab?.input instanceof TabInputTextDiff ? tab.input.modified : undefined;
}

/** The file name ends so that the preview is read as a transcript, whatever the original is called. */
function previewOf({ uri }: TextDocument, work: PreviewedWork): Uri {
  const query = new URLSearchParams({ of: uri.toString(), ...work }).toString();
  return Uri.from({ scheme: previewScheme, path: `/${nameOf(uri)}.${languageId}`, query });
}

/** The transcript that a preview is of, and the work that it shows. */
export function sourceOf({ query }: Uri): { readonly original: Uri; readonly work: PreviewedWork } {
  const source = new URLSearchParams(query);
  const rule = source.get('rule');
  const kind = source.get('kind') === 'reorder' ? 'reorder' : 'cleanUp';
  return { original: Uri.parse(source.get('of') ?? '', true), work: rule ? { kind: 'rule', rule } : { kind } };
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
