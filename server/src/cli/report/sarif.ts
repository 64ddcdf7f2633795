import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Run,
} from 'sarif';
import { repository, version } from '../../../../package.json';
import { rulePageOf } from '../../core/features/rule-page';
import type { PlacedFinding } from '../../core/finding';
import type { Localized } from '../../core/localized';
import type { Rule, Severity } from '../../core/rules/rule';
import type { Lines } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import type { ExitStatus } from '../host';
import { messageOf, RuleFailed } from '../rule-failures';
import type { Terminal } from '../terminal';
import type { Checkout } from './checkout';
import { fingerprintName, fingerprintOf } from './fingerprint';
import type { Checked, Report } from './report';

/** What a SARIF log of ours calls the tool that wrote it. */
export const toolName = 'Transcript Annotator';

/**
 * `transcript check` as a SARIF 2.1.0 log, for code scanning and other viewers, in lines so that it need not fit into
 * memory. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export class SarifReport implements Report<Checked> {
  private readonly indexes: ReadonlyMap<Rule, number>;
  private separator = '';
  private status: ExitStatus = 0;

  constructor(
    private readonly rules: readonly Rule[],
    private readonly terminal: Terminal,
    private readonly checkout: Checkout,
  ) {
    this.indexes = new Map(rules.map((rule, index) => [rule, index]));
  }

  *begin(): Generator<string> {
    yield '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{';
    yield* this.members({
      tool: {
        driver: {
          name: toolName,
          version,
          semanticVersion: version,
          informationUri: repository.url.replace(/\.git$/, ''),
          language: this.terminal.locale === 'en' ? 'en' : 'zh-CN',
          rules: this.rules.map((rule) => this.descriptorOf(rule)),
        },
      },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: { [root]: { description: { text: this.terminal.render(texts.root) } } },
    });
    yield '"results":[';
  }

  *file(name: string, { lines, findings }: Checked): Generator<string> {
    const artifact = this.artifactOf(name);
    for (const finding of findings) {
      this.status = 1;
      yield this.separator + JSON.stringify(this.resultOf(finding, artifact, lines));
      this.separator = ',';
    }
  }

  *end(): Generator<string> {
    yield `],"invocations":[${JSON.stringify(this.invocation())}]}]}`;
  }

  /** The members of a run, each with the comma after it. */
  private *members(run: Omit<Run, 'results' | 'invocations'>): Generator<string> {
    for (const [name, value] of Object.entries(run)) yield `${JSON.stringify(name)}:${JSON.stringify(value)},`;
  }

  private descriptorOf(rule: Rule): ReportingDescriptor {
    const summary = this.terminal.render(rule.summary);
    const page = rulePageOf(rule);
    return {
      id: rule.id,
      shortDescription: { text: summary },
      fullDescription: { text: summary },
      helpUri: page,
      help: {
        text: this.terminal.render(texts.help, { summary, page }),
        markdown: this.terminal.render(texts.helpMarkdown, { summary, page }),
      },
      defaultConfiguration: { level: levels[rule.severity] },
      properties: { 'problem.severity': problemSeverities[rule.severity] },
    };
  }

  /** Relative to the checkout, or absolute where the file stands elsewhere. */
  private artifactOf(name: string): ArtifactLocation {
    const uri = this.checkout.uriOf(name);
    return /^file:/.test(uri) ? { uri } : { uri, uriBaseId: root };
  }

  private resultOf(
    { rule, severity, span, message, fixes }: PlacedFinding,
    artifactLocation: ArtifactLocation,
    lines: Lines,
  ): Result {
    const location: Location = { physicalLocation: { artifactLocation, region: regionOf(span, lines) } };
    return {
      ruleId: rule.id,
      ruleIndex: this.indexes.get(rule)!,
      level: levels[severity],
      message: { text: this.terminal.render(message) },
      locations: [location],
      partialFingerprints: { [fingerprintName]: fingerprintOf(rule.id, span, lines) },
      ...(fixes.length > 0 && {
        fixes: fixes.map(({ title, safety, edits }): Fix => {
          const replacements = edits.map((edit) => ({
            deletedRegion: regionOf(edit.span, lines),
            ...(edit.newText !== '' && { insertedContent: { text: edit.newText } }),
          }));
          return {
            description: { text: this.terminal.render(title) },
            artifactChanges: [{ artifactLocation, replacements }],
            properties: { safety },
          };
        }),
      }),
    };
  }

  private invocation(): Invocation {
    const { terminal } = this;
    const notifications = terminal.failures.map(({ failure, line }): Notification => {
      const notification: Notification = { level: 'error', message: { text: line } };
      if (!(failure instanceof RuleFailed)) return notification;
      const { rule, error } = failure;
      return {
        ...notification,
        associatedRule: { id: rule.id, index: this.indexes.get(rule)! },
        exception: { kind: error instanceof Error ? error.name : typeof error, message: messageOf(error) },
      };
    });
    return {
      executionSuccessful: !terminal.failed,
      exitCode: terminal.exitStatus(this.status),
      ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    };
  }
}

/** The folder that addresses start from; whoever reads the log knows where it stands on that machine. */
const root = '%SRCROOT%';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** As GitHub's code scanning sorts alerts that are no matter of security. */
const problemSeverities: Readonly<Record<Severity, 'error' | 'warning' | 'recommendation'>> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
};

/** 1-based lines and columns; the end column is the one after the last. */
function regionOf(span: Span, lines: Lines): Region {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

const texts = {
  root: { en: 'The folder that was checked.', 'zh-cn': '受检查的文件夹。' },
  help: { en: '{summary}. More: {page}', 'zh-cn': '{summary}。详见：{page}' },
  helpMarkdown: {
    en: '{summary}. [What it finds, why, and what stays silent]({page})',
    'zh-cn': '{summary}。[找什么、为什么、何时不报]({page})（英文）',
  },
} satisfies Readonly<Record<string, Localized>>;
