import { OnePass } from '../../core/one-pass';
import { rules } from '../../core/rules';
import type { CheckRequest } from '../arguments';
import { locate, visitDocuments } from '../documents';
import type { ExitStatus, Host } from '../host';
import { jsonCheck } from '../report/json';
import { PrettyReport } from '../report/pretty';
import type { Checked, Report } from '../report/report';
import { tellRuleFailures } from '../rule-failures';
import { expectKnown, limitedTo } from '../rule-selection';
import type { Terminal } from '../terminal';

/** `transcript check`: 1 where something was found. */
export async function check(request: CheckRequest, host: Host, terminal: Terminal): Promise<ExitStatus> {
  expectKnown(request.rules, rules);
  const sources = await locate(request, host, terminal);
  const report: Report<Checked> = request.format === 'json' ? jsonCheck(terminal.locale) : new PrettyReport(terminal);
  await terminal.print(report.begin());
  let status: ExitStatus = 0;
  await visitDocuments(sources, request, host, terminal, async ({ source, file, configuration }) => {
    const reading = new OnePass(file.text, limitedTo(request.rules, configuration, rules));
    const findings = noticed(reading.findings(), () => {
      status = 1;
    });
    await terminal.print(report.file(source.name, { lines: reading.lines, findings }));
    tellRuleFailures(reading.failures(), source.name, terminal);
  });
  await terminal.print(report.end());
  return status;
}

/** The same items, one by one; `notice` is called for each. */
function* noticed<Item>(items: Iterable<Item>, notice: () => void): Generator<Item, void> {
  for (const item of items) {
    notice();
    yield item;
  }
}
