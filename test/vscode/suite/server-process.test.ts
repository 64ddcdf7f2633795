import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import { closeEditors, findingsOf, harvest, harvestFindings, openText } from '../transcript';

describe('the process of the language server', () => {
  before(function () {
    if (existsSync('/proc')) return;
    const reason = ' (skipped: the process is found by /proc, which is not here)';
    for (const test of this.test?.parent?.tests ?? []) test.title += reason;
    this.skip();
  });
  afterEach(closeEditors);

  it('is started again where it was killed, with nothing lost', async () => {
    const editor = await openText(harvest);
    await expectSoon(() => findingsOf(editor.document), harvestFindings);
    const before = serverProcess();
    process.kill(before, 'SIGKILL');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await expectSoon(() => findingsOf(editor.document)[0], '4 space-by-punctuation');
    await soon(() => expectEqual(serverProcess() === before, false));
  });

  it('is replaced by a command where it hangs', async () => {
    const editor = await openText(harvest);
    await expectSoon(() => findingsOf(editor.document), harvestFindings);
    const before = serverProcess();
    process.kill(before, 'SIGSTOP');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await vscode.commands.executeCommand('transcript.restartServer');
    await expectSoon(() => findingsOf(editor.document)[0], '4 space-by-punctuation');
    await soon(() => expectEqual(serverProcess() === before, false));
    const after = serverProcess();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await expectSoon(() => findingsOf(editor.document)[0], '5 space-by-punctuation');
    expectEqual(serverProcess(), after);
  });
});

/**
 * The id of the language server that this extension host has started.
 *
 * @throws where there is not just one.
 */
function serverProcess(): number {
  const ids = readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && parentOf(id) === process.pid && read(id, 'cmdline').includes('dist/worker-process.js'));
  expectEqual(ids.length, 1);
  return ids[0]!;
}

function parentOf(id: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(read(id, 'status'))?.[1]);
}

/** Empty where the process has ended meanwhile. */
function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
