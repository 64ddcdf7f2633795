import { Analysis } from '../../../server/src/core/analysis';
import { type Rule, type Safety, safeties } from '../../../server/src/core/rules/rule';
import { transcriptLanguages } from '../../../server/src/core/syntax/language';
import { readMarkers } from '../../support/markers';
import { configurationOfExample, readRuleDocument } from '../../support/rule-document';

const generated = '<!-- Written by `npm run generate`; change the rule and its document in server/src/core/rules. -->';

/** A rule and its document as it is written beside the code. */
export interface DocumentedRule {
  readonly rule: Rule;
  readonly document: string;
  /** The classes of fix that the rule's own examples bring forth, the safest first. */
  readonly fixes: string;
}

export function documentedRule(rule: Rule, document: string): DocumentedRule {
  return { rule, document, fixes: fixesIn(rule, document) };
}

/** The page of a rule: what the code knows of it, then its document. */
export function rulePage(documented: DocumentedRule): string {
  const { rule, document } = documented;
  const parts = [
    generated,
    `# ${rule.id}`,
    `${rule.summary.en}\n\n${rule.summary['zh-cn']}`,
    facts(documented),
    'In the examples, ⟦ and ⟧ stand around what is found, and `{U+00A0}` for a character that cannot be seen.',
    readable(document.replace(/^# .*\n+/, '').trimEnd()),
  ];
  return `${[...parts, ...options(rule)].join('\n\n')}\n`;
}

/** The examples as a reader wants them rather than a test: findings without the rule's name, fences without kinds. */
function readable(body: string): string {
  return body
    .replace(/^```transcript (?:bad|good)$/gm, '```text')
    .replace(/^```transcript (?:bad|good) (\{.*\})$/gm, 'With `$1`:\n\n```text')
    .replace(/^```transcript fixed$/gm, 'becomes\n\n```text')
    .replace(/⟦[^|⟧]*\|/g, '⟦');
}

/** The table of all rules. */
export function ruleTable(rules: readonly DocumentedRule[]): string {
  const rows = rules.map(({ rule, fixes }) => [
    `[${rule.id}](${rule.id}.md)`,
    rule.summary.en,
    rule.summary['zh-cn'],
    rule.severity,
    fixes,
  ]);
  return `${[
    generated,
    '# Rules',
    'A rule finds one kind of damage. Its id is the code of the finding in the editor, its name in `transcript.rules` and `transcript.config.json`, and what `--rule` takes on the command line.',
    table(['Rule', 'What it finds', '中文', 'Level', 'Fix'], rows),
    '## How far a fix may be trusted',
    table(
      ['Class', 'Meaning', 'Applied by'],
      [
        [
          'safe',
          'no spoken word can change: layout, spaces, invisible characters',
          'fix-all, formatting, `transcript fix`',
        ],
        [
          'preview',
          'right in bulk, but a person looks first',
          'the clean-up preview, `--safety preview`, “fix all of this rule”',
        ],
        [
          'suggest',
          'a person decides, one at a time',
          'its quick fix; “fix all of this rule” where there is only one way',
        ],
      ],
    ),
  ].join('\n\n')}\n`;
}

function facts({ rule, fixes }: DocumentedRule): string {
  const languages = transcriptLanguages.every((language) => rule.languages.includes(language))
    ? 'all'
    : rule.languages.join(', ');
  return table(['Level', 'Fix', 'Languages', 'Since'], [[rule.severity, fixes, languages, rule.since]]);
}

function options(rule: Rule): string[] {
  const rows = Object.entries(rule.options).map(([name, { default: value, values, description }]) => [
    `\`${name}\``,
    values ? values.map((allowed) => `\`${JSON.stringify(allowed)}\``).join(' ') : typeof value,
    `\`${JSON.stringify(value)}\``,
    `${description.en}<br>${description['zh-cn']}`,
  ]);
  return rows.length === 0 ? [] : ['## Options', table(['Name', 'Values', 'Default', 'Meaning'], rows)];
}

function fixesIn(rule: Rule, document: string): string {
  const found = new Set<Safety>();
  for (const { marked, options } of readRuleDocument(document).examples) {
    const configuration = configurationOfExample(rule.id, { options });
    for (const finding of Analysis.of(readMarkers(marked).text, configuration).findings().findings) {
      if (finding.rule.id === rule.id) for (const { safety } of finding.fixes) found.add(safety);
    }
  }
  return safeties.filter((safety) => found.has(safety)).join(', ') || 'none';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
