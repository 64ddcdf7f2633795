import { OnePass } from '../../core/one-pass';
import { rules } from '../../core/rules';
import type { CheckRequest } from '../arguments';
import { Baseline } from '../baseline';
import { locate, visitDocuments } from '../documents';
import type { ExitStatus, Host } from '../host';
import { Checkout } from '../report/checkout';
import { GitHubReport } from '../report/github';
import { jsonCheck } from '../report/json';
import { PrettyReport } from '../report/pretty';
import type { Checked, Report } from '../report/report';
import { SarifReport } from '../report/sarif';
import { tellRuleFailures } from '../rule-failures';
import { expectKnown, limitedTo } from '../rule-selection';
import type { Terminal } from '../terminal';

/** `transcript check`: 1 where something was found. */
export async function check(request: CheckRequest, host: Host, terminal: Terminal): Promise<ExitStatus> {
  expectKnown(request.rules, rules);
  const baseline = request.baseline === undefined ? undefined : await Baseline.read(request.baseline, host.cwd);
  const sources = await locate(request, host, terminal);
  const report = reports[request.format](terminal, host);
  await terminal.print(report.begin());
  let status: ExitStatus = 0;
  await visitDocuments(sources, request, host, terminal, async ({ source, file, configuration }) => {
    const reading = new OnePass(file.text, limitedTo(request.rules, configuration, rules));
    const { lines } = reading;
    const found = reading.findings();
    const findings = noticed(baseline ? baseline.fresh(found, lines) : found, () => {
      status = 1;
    });
    await terminal.print(report.file(source.name, { lines, findings }));
    tellRuleFailures(reading.failures(), source.name, terminal);
  });
  await terminal.print(report.end());
  if (baseline && request.format === 'pretty') await terminal.print(baseline.summary(terminal));
  return status;
}

const reports: Readonly<Record<CheckRequest['format'], (terminal: Terminal, host: Host) => Report<Checked>>> = {
  pretty: (terminal) => new PrettyReport(terminal),
  json: ({ locale }) => jsonCheck(locale),
  sarif: (terminal, host) => new SarifReport(rules, terminal, new Checkout(host)),
  github: (terminal, host) => new GitHubReport(terminal, new Checkout(host)),
};

/** The same items, one by one; `notice` is called for each. */
function* noticed<Item>(items: Iterable<Item>, notice: () => void): Generator<Item, void> {
  for (const item of items) {
    notice();
    yield item;
  }
}
