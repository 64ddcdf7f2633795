import { version } from '../../../package.json';
import { parseArguments, type Request } from './arguments';
import { check } from './commands/check';
import { exportText } from './commands/export';
import { fix } from './commands/fix';
import { importCodes } from './commands/import';
import { outline } from './commands/outline';
import { reorder } from './commands/reorder';
import { listRules } from './commands/rules';
import { failureOf } from './failure';
import { helpOn } from './help';
import type { ExitStatus, Host } from './host';
import { Terminal } from './terminal';

/** Does what the arguments after the program's name ask for; whatever goes wrong is told on standard error. */
export async function run(args: readonly string[], host: Host): Promise<ExitStatus> {
  const terminal = new Terminal(host);
  try {
    return terminal.exitStatus(await perform(parseArguments(args), host, terminal));
  } catch (error) {
    terminal.fail(failureOf(error, 'processing'));
    return 2;
  }
}

async function perform(request: Request, host: Host, terminal: Terminal): Promise<ExitStatus> {
  switch (request.command) {
    case 'help':
      await terminal.print([terminal.render(helpOn(request.about))]);
      return 0;
    case 'version':
      await terminal.print([version]);
      return 0;
    case 'check':
      return check(request, host, terminal);
    case 'export':
      return exportText(request, host, terminal);
    case 'fix':
      return fix(request, host, terminal);
    case 'import':
      return importCodes(request, host, terminal);
    case 'outline':
      return outline(request, host, terminal);
    case 'reorder':
      return reorder(request, host, terminal);
    case 'rules':
      return listRules(request, terminal);
  }
}
