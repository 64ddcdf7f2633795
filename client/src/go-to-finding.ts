import { type Diagnostic, l10n, languages, type Position, type TextEditor } from 'vscode';
import { say } from './message';
import { type Direction, neighbour } from './places';
import { reveal } from './reveal';
import { diagnosticSource } from './transcript-document';

/** Moves the cursor to the nearest finding of the rule that it stands on, or of any rule where it stands on none. */
export function goToFindingOfRule(editor: TextEditor, direction: Direction): void {
  const cursor = editor.selection.active;
  const findings = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === diagnosticSource);
  const current = findingAt(findings, cursor);
  const same = current ? findings.filter((finding) => ruleOf(finding) === ruleOf(current)) : findings;
  const target = neighbour(same, ({ range }) => range.start, cursor, direction);
  if (!target) {
    say(l10n.t('Nothing was found here.'));
    return;
  }
  reveal(editor, target.range.start);
  const ofRule = findings.filter((finding) => ruleOf(finding) === ruleOf(target));
  const place = ofRule.filter(({ range }) => range.start.isBeforeOrEqual(target.range.start)).length;
  say(l10n.t('{0}: {1} of {2}', ruleOf(target), place, ofRule.length));
}

/** The finding under the cursor; of several, the one that begins last. */
function findingAt(findings: readonly Diagnostic[], cursor: Position): Diagnostic | undefined {
  return findings
    .filter(({ range }) => range.contains(cursor))
    .sort((a, b) => b.range.start.compareTo(a.range.start) || a.range.end.compareTo(b.range.end))[0];
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
