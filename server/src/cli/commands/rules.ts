import { rules } from '../../core/rules';
import type { RulesRequest } from '../arguments';
import type { ExitStatus } from '../host';
import { rulesJson } from '../report/json';
import { rulesTable } from '../report/table';
import type { Terminal } from '../terminal';

/** `transcript rules`: what there is to check. */
export async function listRules(request: RulesRequest, terminal: Terminal): Promise<ExitStatus> {
  const lines = request.format === 'json' ? rulesJson(rules, terminal.locale) : rulesTable(rules, terminal);
  await terminal.print(lines);
  return 0;
}
