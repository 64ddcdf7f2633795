import type { Localized } from '../../core/localized';
import type { Rule } from '../../core/rules/rule';
import type { Terminal } from '../terminal';
import { cellsOf, padded } from './cells';

/** `transcript rules` for people: a line for each rule, under a head. */
export function rulesTable(rules: readonly Rule[], terminal: Terminal): string[] {
  const head = [texts.rule, texts.severity, texts.languages, texts.summary].map((text) => terminal.render(text));
  const rows = rules.map(({ id, severity, languages, summary }) => [
    id,
    severity,
    languages.join(' '),
    terminal.render(summary),
  ]);
  const widths = head.map((title, i) => Math.max(cellsOf(title), ...rows.map((row) => cellsOf(row[i]!))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => padded(cell, widths[i]!))
      .join('  ')
      .trimEnd();
  return [terminal.styled('bold', line(head)), ...rows.map(line)];
}

const texts = {
  rule: { en: 'RULE', 'zh-cn': '规则' },
  severity: { en: 'SEVERITY', 'zh-cn': '级别' },
  languages: { en: 'LANGUAGES', 'zh-cn': '语言' },
  summary: { en: 'WHAT IT FINDS', 'zh-cn': '说明' },
} satisfies Readonly<Record<string, Localized>>;
