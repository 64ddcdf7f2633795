import { commands, EventEmitter, l10n, Position, type TextDocument, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  FindFindingParams,
  FindFindingResult,
  ListedFinding,
  WithdrawExceptionParams,
} from '../../protocol/findings';
import { type FindingFix, Findings } from './findings';
import { say } from './message';
import { reveal } from './reveal';
import { applySourceEdit } from './source-edit';

/** Where the walk has come to. */
export interface Step {
  readonly document: TextDocument;
  /** Undefined where nothing is left of what was walked through. */
  readonly found: NonNullable<FindFindingResult> | undefined;
}

/** A text that was mended, and its versions before and after. */
interface Mended {
  readonly document: TextDocument;
  readonly before: number;
  readonly after: number;
}

/** A finding that is let be. */
interface Accepted {
  readonly document: TextDocument;
  readonly finding: ListedFinding;
  readonly exception: WithdrawExceptionParams;
}

/** What was done on the way, to be undone from the last on. */
type Done = Mended | Accepted;

/**
 * Goes from one finding to the next and does what is asked for on the way. Where the cursor stands is where the walk
 * is; only the rule that is walked through is remembered, as several findings may stand at one place.
 */
export class FindingWalk {
  private readonly moved = new EventEmitter<Step>();
  readonly onDidMove = this.moved.event;
  private walked: { readonly document: TextDocument; readonly rule: string } | undefined;
  private done: readonly Done[] = [];

  constructor(private readonly client: BaseLanguageClient) {}

  dispose(): void {
    this.moved.dispose();
  }

  /** From now on the findings of one rule are walked through. */
  choose(document: TextDocument, rule: string): void {
    this.walked = { document, rule };
  }

  /** Goes to the nearest finding of a rule that was picked from a list. */
  async enter(editor: TextEditor, rule: string): Promise<void> {
    this.arrive(editor, (await this.findingsIn(editor).find(editor.selection.active, 'onward', rule)) ?? undefined);
  }

  /** Goes to a finding that was picked from a list. */
  start(editor: TextEditor, { rule, range }: ListedFinding): void {
    this.choose(editor.document, rule);
    reveal(editor, new Position(range.start.line, range.start.character));
  }

  /** Goes to the nearest finding of the rule that is walked through, or else of the one that the cursor stands on. */
  async go(editor: TextEditor, which: FindFindingParams['which']): Promise<void> {
    const findings = this.findingsIn(editor);
    const cursor = editor.selection.active;
    const rule = await this.ruleHere(editor);
    const found = (await findings.find(cursor, which, rule)) ?? (await findings.find(cursor, which));
    if (!found) say(l10n.t('Nothing was found here.'));
    this.arrive(editor, found ?? undefined);
  }

  /**
   * Mends a finding of the list, or else the one under the cursor, in the way that is picked where there are several, and
   * goes on.
   */
  async fix(editor: TextEditor, listed?: ListedFinding): Promise<void> {
    const finding = listed ?? (await this.here(editor))?.finding;
    if (!finding) return this.go(editor, 'onward');
    const { document } = editor;
    const { version } = document;
    const fixes = await this.findingsIn(editor).fixesOf(finding);
    if (fixes.length === 0) return say(finding.fixes > 0 ? textHasChanged() : onlyYouCanMend());
    const fix = await pick(fixes);
    if (!fix || !(await applySourceEdit(editor, { document, version, changes: fix.changes }))) return;
    await this.goOn(editor, finding, version);
  }

  /** Lets a finding of the list be, or else the one under the cursor, for good, and goes on. */
  async accept(editor: TextEditor, listed?: ListedFinding): Promise<void> {
    const finding = listed ?? (await this.here(editor))?.finding;
    if (!finding) return this.go(editor, 'onward');
    const exception = await this.findingsIn(editor).accept(finding);
    if (!exception) return say(textHasChanged());
    this.done = [...this.done, { document: editor.document, finding, exception }];
    await this.arriveAfter(editor, finding);
  }

  /**
   * Notes that the text was mended, from a finding's place on, and goes to the next one of its rule.
   *
   * @param before The version of the text before it was mended.
   */
  async goOn(editor: TextEditor, mended: Pick<ListedFinding, 'rule' | 'range'>, before: number): Promise<void> {
    const { document } = editor;
    this.done = [...this.done, { document, before, after: document.version }];
    await this.arriveAfter(editor, mended);
  }

  /** Undoes the last of what was done on the way. */
  async undo(): Promise<void> {
    const last = this.done.at(-1);
    this.done = this.done.slice(0, -1);
    if (!last || last.document.isClosed) return say(l10n.t('There is nothing to undo.'));
    const isEdit = 'after' in last;
    if (isEdit && last.document.version !== last.after)
      return say(l10n.t('The text has been changed since: undo there, step by step.'));
    // The editor's own undo works on the editor that has the focus.
    const editor = await window.showTextDocument(last.document, { preserveFocus: !isEdit });
    if (isEdit) {
      await commands.executeCommand('undo');
      this.done = this.done.map((step) => afterUndoing(last, step));
    } else {
      await this.findingsIn(editor).withdraw(last.exception);
      this.start(editor, last.finding);
    }
    await this.go(editor, 'onward');
  }

  /** The finding under the cursor, of the rule that is walked through where there are several. */
  async here(editor: TextEditor): Promise<Step['found']> {
    const findings = this.findingsIn(editor);
    const cursor = editor.selection.active;
    const rule = this.ruleIn(editor);
    const ofRule = rule === undefined ? undefined : await findings.find(cursor, 'here', rule);
    return ofRule ?? (await findings.find(cursor, 'here')) ?? undefined;
  }

  /** The rule of the finding under the cursor, or else the one that is walked through. */
  async ruleHere(editor: TextEditor): Promise<string | undefined> {
    return (await this.here(editor))?.finding.rule ?? this.ruleIn(editor);
  }

  private async arriveAfter(editor: TextEditor, { rule, range }: Pick<ListedFinding, 'rule' | 'range'>): Promise<void> {
    const from = editor.document.validatePosition(new Position(range.start.line, range.start.character));
    const found = await this.findingsIn(editor).find(from, 'onward', rule);
    if (!found) say(l10n.t('Nothing is left of this rule.'));
    this.arrive(editor, found ?? undefined);
  }

  private arrive(editor: TextEditor, found: Step['found']): void {
    this.walked = found && { document: editor.document, rule: found.finding.rule };
    if (found) {
      const { start } = found.finding.range;
      reveal(editor, new Position(start.line, start.character));
      say(l10n.t('{0}: {1} of {2}', found.title, found.index + 1, found.count));
    }
    this.moved.fire({ document: editor.document, found });
  }

  private ruleIn({ document }: TextEditor): string | undefined {
    return this.walked?.document === document ? this.walked.rule : undefined;
  }

  private findingsIn({ document }: TextEditor): Findings {
    return new Findings(this.client, document);
  }
}

/** An earlier step, once a later one is undone: what that left is what the step before it had left, under another version. */
function afterUndoing({ document, before }: Mended, step: Done): Done {
  const isBefore = 'after' in step && step.document === document && step.after === before;
  return isBefore ? { ...step, after: document.version } : step;
}

function textHasChanged(): string {
  return l10n.t('The transcript has changed meanwhile. Nothing was fixed: try again.');
}

function onlyYouCanMend(): string {
  return l10n.t('Only you can mend this: change the text, or say that it is right.');
}

async function pick(fixes: readonly FindingFix[]): Promise<FindingFix | undefined> {
  if (fixes.length === 1) return fixes[0];
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which fix?') }))?.fix;
}
