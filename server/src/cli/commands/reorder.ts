import { Analysis } from '../../core/analysis';
import { readingOrder, reordering } from '../../core/features/reading-order';
import type { Localized } from '../../core/localized';
import { type ReorderRequest, severalPaths } from '../arguments';
import { deliver } from '../delivery';
import { locate, visitDocuments } from '../documents';
import { Failure } from '../failure';
import type { ExitStatus, Host } from '../host';
import type { Terminal } from '../terminal';

/** `transcript reorder`: the text in the order in which it was said; why each piece moves goes to standard error. */
export async function reorder(request: ReorderRequest, host: Host, terminal: Terminal): Promise<ExitStatus> {
  const sources = await locate(request, host, terminal);
  if (request.output === 'text' && sources.length > 1) throw new Failure(severalPaths);
  await visitDocuments(sources, request, host, terminal, async (document) => {
    const { source, file, configuration } = document;
    const analysis = Analysis.of(file.text, configuration).related();
    const moves = readingOrder(analysis);
    for (const { span, reason } of moves) {
      const line = analysis.lines.positionAt(span.start).line + 1;
      terminal.note(terminal.render(moved, { name: source.name, line, reason: terminal.render(reason) }));
    }
    await deliver[request.output](document, reordering(moves).edits, terminal);
  });
  return 0;
}

const moved: Localized = { en: '{name}:{line}: moved. {reason}', 'zh-cn': '{name}:{line}：已移动。{reason}' };
