import type { PlacedFinding, PlacedFix } from '../../core/finding';
import type { Localized } from '../../core/localized';
import { type Safety, type Severity, severities } from '../../core/rules/rule';
import type { Lines } from '../../core/text/lines';
import type { Style, Terminal } from '../terminal';
import { excerptOf } from './excerpt';
import type { Checked, Report } from './report';

const indent = '  ';

/** `transcript check` for people: each finding with its place, its line and how it may be mended; the sums at the end. */
export class PrettyReport implements Report<Checked> {
  private files = 0;
  private filesWithFindings = 0;
  private readonly bySeverity = new Map<Severity, number>();
  private readonly bySafety = new Map<Safety, number>();

  constructor(private readonly terminal: Terminal) {}

  begin(): Iterable<string> {
    return [];
  }

  *file(name: string, { lines, findings }: Checked): Generator<string> {
    this.files++;
    let first = true;
    for (const finding of findings) {
      if (first) this.filesWithFindings++;
      first = false;
      const { severity, fixes } = finding; // fixes are put together anew each time they are asked for
      add(this.bySeverity, severity);
      if (fixes[0]) add(this.bySafety, fixes[0].safety);
      yield this.linesOf(name, lines, finding, fixes);
    }
  }

  end(): Iterable<string> {
    if (this.files === 0) return [];
    const total = sum(this.bySeverity);
    if (total > 0) return this.sums(total);
    return [this.terminal.styled('green', this.terminal.render(texts.none, { files: this.files }))];
  }

  private *sums(total: number): Generator<string> {
    const { terminal } = this;
    const counts = severities
      .filter((severity) => this.bySeverity.has(severity))
      .map((severity) => terminal.render(severityCounts[severity], { count: this.bySeverity.get(severity)! }))
      .join(terminal.render(texts.comma));
    const values = { total, counts, files: this.files, found: this.filesWithFindings };
    yield terminal.styled('bold', terminal.render(texts.some, values));
    for (const safety of ['safe', 'preview'] as const) {
      const count = this.bySafety.get(safety);
      if (count) yield indent + terminal.render(texts[safety], { count });
    }
  }

  private linesOf(
    name: string,
    lines: Lines,
    { rule, severity, span, message }: PlacedFinding,
    fixes: readonly PlacedFix[],
  ): string {
    const { terminal } = this;
    const { line, character } = lines.positionAt(span.start);
    const style = severityStyles[severity];
    const place = terminal.styled('bold', `${name}:${line + 1}:${character + 1}`);
    const level = terminal.styled(style, terminal.render(severityNames[severity]));
    const head = `${place} ${level} ${terminal.styled('dim', rule.id)} ${terminal.render(message)}`;
    if (severity === 'hint') return head; // a hint about layout needs no picture, and there may be one a paragraph
    const excerpt = excerptOf(lines, span, terminal.columns - indent.length);
    const offers = fixes.map(({ title, safety }) => {
      const offer = terminal.render(texts.fix, { title: terminal.render(title), safety });
      return `${indent}${terminal.styled('dim', offer)}\n`;
    });
    return `${head}
${indent}${excerpt.text}
${indent}${terminal.styled(style, excerpt.underline)}
${offers.join('')}`;
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

const severityStyles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

const severityNames: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', 'zh-cn': '错误' },
  warning: { en: 'warning', 'zh-cn': '警告' },
  information: { en: 'information', 'zh-cn': '信息' },
  hint: { en: 'hint', 'zh-cn': '提示' },
};

const severityCounts: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error: {count}', 'zh-cn': '错误 {count}' },
  warning: { en: 'warning: {count}', 'zh-cn': '警告 {count}' },
  information: { en: 'information: {count}', 'zh-cn': '信息 {count}' },
  hint: { en: 'hint: {count}', 'zh-cn': '提示 {count}' },
};

const texts = {
  fix: { en: 'fix ({safety}): {title}', 'zh-cn': '修正（{safety}）：{title}' },
  none: { en: 'Nothing found. Files: {files}', 'zh-cn': '没有发现问题。文件数：{files}' },
  some: {
    en: 'Found: {total} ({counts}) in {found} of {files} files',
    'zh-cn': '共发现 {total} 处（{counts}），在 {files} 个文件中的 {found} 个',
  },
  comma: { en: ', ', 'zh-cn': '，' },
  safe: {
    en: '{count} can be mended with transcript fix',
    'zh-cn': '其中 {count} 处可用 transcript fix 修正',
  },
  preview: {
    en: '{count} more with transcript fix --safety preview; look at them first with --diff',
    'zh-cn': '另有 {count} 处可用 transcript fix --safety preview 修正，请先用 --diff 查看',
  },
} satisfies Readonly<Record<string, Localized>>;
