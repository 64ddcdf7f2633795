import { Analysis } from '../../core/analysis';
import type { OutlineRequest } from '../arguments';
import { locate, visitDocuments } from '../documents';
import type { ExitStatus, Host } from '../host';
import { jsonOutline } from '../report/json';
import { TreeReport } from '../report/tree';
import type { Terminal } from '../terminal';

/** `transcript outline`: who speaks where and about what. */
export async function outline(request: OutlineRequest, host: Host, terminal: Terminal): Promise<ExitStatus> {
  const sources = await locate(request, host, terminal);
  const report = request.format === 'json' ? jsonOutline() : new TreeReport(terminal);
  await terminal.print(report.begin());
  await visitDocuments(sources, request, host, terminal, ({ source, file, configuration }) =>
    terminal.print(report.file(source.name, Analysis.of(file.text, configuration))),
  );
  await terminal.print(report.end());
  return 0;
}
