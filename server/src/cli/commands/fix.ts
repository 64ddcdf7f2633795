import { type CleanUpSelection, cleanUpText } from '../../core/features/clean-up';
import type { Localized } from '../../core/localized';
import { rules } from '../../core/rules';
import { type FixRequest, severalPaths } from '../arguments';
import { deliver } from '../delivery';
import { locate, visitDocuments } from '../documents';
import { Failure } from '../failure';
import type { ExitStatus, Host } from '../host';
import { tellRuleFailures } from '../rule-failures';
import { expectKnown, limitedTo } from '../rule-selection';
import type { Terminal } from '../terminal';

/** `transcript fix`: the mended text to standard output, to the file itself, or as the lines that change. */
export async function fix(request: FixRequest, host: Host, terminal: Terminal): Promise<ExitStatus> {
  expectKnown(request.rules, rules);
  const sources = await locate(request, host, terminal);
  if (request.output === 'text' && sources.length > 1) throw new Failure(severalPaths);
  const mended = { files: 0, places: 0 };
  await visitDocuments(sources, request, host, terminal, async (document) => {
    const { source, file, configuration } = document;
    const limited = limitedTo(request.rules, configuration, rules);
    const { edits, failures } = cleanUpText(file.text, limited, selectionOf(request));
    tellRuleFailures(failures, source.name, terminal);
    await deliver[request.output](document, edits, terminal);
    if (edits.length > 0) mended.files++;
    mended.places += edits.length;
  });
  if (request.output === 'write' && sources.length > 0) {
    await terminal.print([terminal.render(summary, { ...mended, all: sources.length })]);
  }
  return 0;
}

function selectionOf({ safety, rules: ids }: FixRequest): CleanUpSelection {
  return ids.length > 0 ? { safety, rules: ids } : { safety };
}

const summary: Localized = {
  en: '{places} mended in {files} of {all} files',
  'zh-cn': '{all} 个文件中有 {files} 个已修正，共 {places} 处',
};
