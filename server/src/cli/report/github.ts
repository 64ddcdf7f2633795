import type { Localized } from '../../core/localized';
import type { Severity } from '../../core/rules/rule';
import type { Terminal } from '../terminal';
import type { Checkout } from './checkout';
import type { Checked, Report } from './report';

/** How many annotations of one level GitHub shows for a step; the log has all of them. */
const shown = 10;

/**
 * `transcript check` as workflow commands of GitHub, which shows them beside the lines of a change. Lines and columns
 * are 1-based, columns UTF-16, the last one exclusive.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export class GitHubReport implements Report<Checked> {
  private readonly counts = new Map<Level, number>();

  constructor(
    private readonly terminal: Terminal,
    private readonly checkout: Checkout,
  ) {}

  begin(): Iterable<string> {
    return [];
  }

  *file(name: string, { lines, findings }: Checked): Generator<string> {
    const file = this.checkout.pathOf(name);
    for (const { rule, severity, span, message } of findings) {
      const level = levels[severity];
      this.counts.set(level, (this.counts.get(level) ?? 0) + 1);
      const start = lines.positionAt(span.start);
      const end = lines.positionAt(span.end);
      const properties = {
        file,
        line: start.line + 1,
        endLine: end.line + 1,
        // GitHub takes columns only where an annotation stays on its line.
        ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
        title: rule.id,
      };
      yield workflowCommand(level, properties, this.terminal.render(message));
    }
  }

  *end(): Generator<string> {
    if ([...this.counts.values()].every((count) => count <= shown)) return;
    const total = [...this.counts.values()].reduce((sum, count) => sum + count);
    yield this.terminal.render(more, { total, shown });
  }
}

type Level = 'error' | 'warning' | 'notice';

const levels: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function workflowCommand(command: Level, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${command} ${list.join(',')}::${escapedData(data)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const more: Localized = {
  en: 'Found: {total}. GitHub shows the first {shown} of each level for a step; this log has all, --format sarif uploads all',
  'zh-cn': '共发现 {total} 处。GitHub 对每一步的每个级别只显示前 {shown} 处；本日志列出全部，--format sarif 可全部上传',
};
