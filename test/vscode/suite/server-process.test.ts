import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import { closeEditors, findingsOf, harvest, harvestFindings, openText } from '../transcript';

describe('the process of the language server', () => {
  afterEach(closeEditors);

  it('is started again where it was killed, with nothing lost', async function () {
    if (!existsSync('/proc')) {
      this.runnable().title += ' (skipped: the process is found by /proc, which is not here)';
      this.skip();
    }
    const editor = await openText(harvest);
    await expectSoon(() => findingsOf(editor.document), harvestFindings);
    const before = serverProcesses();
    expectEqual(before.length, 1);
    for (const id of before) process.kill(id, 'SIGKILL');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await expectSoon(() => findingsOf(editor.document)[0], '4 space-by-punctuation');
    await soon(() => expectEqual(serverProcesses().length === 1 && !serverProcesses().includes(before[0]!), true));
  });
});

/** The ids of the language servers that this extension host has started. */
function serverProcesses(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && parentOf(id) === process.pid && read(id, 'cmdline').includes('dist/server.js'));
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
