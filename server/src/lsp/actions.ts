import { type CancellationToken, type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type CleanUpSelection, selectedFix } from '../core/features/clean-up';
import type { PlacedFinding } from '../core/finding';
import { fill, type Localized } from '../core/localized';
import type { Span } from '../core/text/span';
import { cleanUpInSlices } from './cleaning';
import { diagnosticOf, workspaceEditOf } from './convert';
import type { Document } from './documents';
import { moveActions } from './reading-order';
import type { Session } from './session';

/** Applies every fix that cannot touch a spoken word. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.transcript`;
/** Applies every fix that is not a choice. */
export const cleanUpKind = 'source.cleanUp.transcript';

/** The server's command that finds a finding right. */
export const acceptCommand = 'transcript.accept';

/** Work on a whole document that is done only once the person has chosen it; travels as the action's `data`. */
export interface BulkWork {
  readonly uri: string;
  readonly version: number;
  readonly selection: CleanUpSelection;
}

/** More findings than this at once, as when all is selected, are work for the actions on whole documents. */
const mostFindings = 50;

/** What can be done about the findings that `span` touches: mend one, all of its rule, all that is safe; or let it be. */
export async function quickFixes(
  session: Session,
  document: Document,
  span: Span,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const findings = document.analysis.findingsIn(span).slice(0, mostFindings);
  return [
    ...findings.flatMap((finding) => fixesOf(session, document, finding)),
    ...(await moveActions(session, document, findings, token)),
    ...(await fixAllOfRules(session, document, findings, token)),
    ...(await fixAllSafe(session, document, findings, token)),
    ...findings.map((finding) => acceptance(session, document, finding)),
  ];
}

/** Work on a whole document that an editor asks for by its kind. */
export interface SourceAction {
  readonly kind: string;
  readonly selection: CleanUpSelection;
  readonly title: Localized;
}

/** The actions on whole documents that are meant by a kind; `source` means all of them but those of single rules. */
export function sourceActionsOf(wanted: string): SourceAction[] {
  const id = wanted.startsWith(`${cleanUpKind}.`) ? wanted.slice(cleanUpKind.length + 1) : undefined;
  if (id !== undefined)
    return [{ kind: wanted, selection: { safety: 'preview', rules: [id] }, title: fill(titles.fixAllOfRule, { id }) }];
  return sourceActions.filter(({ kind }) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** The action on the whole document; none where it would change nothing. */
export async function sourceAction(
  session: Session,
  document: Document,
  { kind, selection, title }: SourceAction,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const edit = await bulkEdit(session, document, selection, token);
  return edit ? [{ title: title[session.client.locale], kind, edit }] : [];
}

/** The edit of bulk work; a person is asked to look at it first unless every fix in it is safe. */
export async function bulkEdit(
  session: Session,
  document: Document,
  selection: CleanUpSelection,
  token: CancellationToken,
): Promise<CodeAction['edit']> {
  const edits = await cleanUpInSlices(session, document, selection, token);
  if (edits.length === 0) return undefined;
  const isUnsafe = (finding: PlacedFinding) => (selectedFix(finding, selection)?.safety ?? 'safe') !== 'safe';
  const confirm = document.analysis.findings().findings.some(isUnsafe) ? titles.look : undefined;
  return workspaceEditOf(document, edits, session.client, confirm);
}

function fixesOf({ client }: Session, document: Document, finding: PlacedFinding): CodeAction[] {
  const diagnostics = [diagnosticOf(document, finding, client)];
  return finding.fixes.map(({ title, safety, edits }, index) => ({
    title: title[client.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEditOf(document, edits, client),
    ...(safety === 'safe' && index === 0 && { isPreferred: true }),
  }));
}

async function fixAllOfRules(
  session: Session,
  document: Document,
  findings: readonly PlacedFinding[],
  token: CancellationToken,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const id of new Set(findings.map(({ rule }) => rule.id))) {
    const title = fill(titles.fixAllOfRule, { id });
    actions.push(...(await bulkAction(session, document, title, { safety: 'preview', rules: [id] }, findings, token)));
  }
  return actions;
}

function fixAllSafe(
  session: Session,
  document: Document,
  findings: readonly PlacedFinding[],
  token: CancellationToken,
): Promise<CodeAction[]> {
  return bulkAction(session, document, titles.fixAllSafe, { safety: 'safe' }, findings, token);
}

/** The action that applies a selection of fixes to the whole document; none where it has none for these findings. */
async function bulkAction(
  session: Session,
  document: Document,
  title: Localized,
  selection: CleanUpSelection,
  findings: readonly PlacedFinding[],
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { client } = session;
  const selected = findings.filter((finding) => selectedFix(finding, selection));
  if (selected.length === 0) return [];
  const diagnostics = selected.map((finding) => diagnosticOf(document, finding, client));
  const action = { title: title[client.locale], kind: CodeActionKind.QuickFix, diagnostics };
  if (client.resolvesCodeActions) {
    const data: BulkWork = { uri: document.uri, version: document.version, selection };
    return [{ ...action, data }];
  }
  const edit = await bulkEdit(session, document, selection, token);
  return edit ? [{ ...action, edit }] : [];
}

/** Lets a finding be from now on. */
function acceptance({ client }: Session, document: Document, finding: PlacedFinding): CodeAction {
  const { uri, analysis } = document;
  const title = fill(titles.accept, { id: finding.rule.id })[client.locale];
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, client)],
    command: { title, command: acceptCommand, arguments: [{ uri, exception: analysis.exceptionFor(finding) }] },
  };
}

const titles = {
  fixAllOfRule: { en: 'Fix all of “{id}”', 'zh-cn': '修正全部“{id}”' },
  fixAllSafe: { en: 'Fix everything that is safe', 'zh-cn': '修正全部可安全修正之处' },
  accept: { en: 'This is right (“{id}”)', 'zh-cn': '此处无误（“{id}”）' },
  cleanUp: { en: 'Clean up the transcript', 'zh-cn': '清理整篇文稿' },
  look: { en: 'Look before you apply', 'zh-cn': '应用前请核对' },
} as const;

const sourceActions: readonly SourceAction[] = [
  { kind: fixAllKind, selection: { safety: 'safe' }, title: titles.fixAllSafe },
  { kind: cleanUpKind, selection: { safety: 'preview' }, title: titles.cleanUp },
];
