import { chmodSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { expectEqual, expectSoon } from '../expect';
import {
  closeEditors,
  fileUri,
  findingsOf,
  harvest,
  harvestFindings,
  harvestMended,
  openFile,
  outlineOf,
} from '../transcript';

describe('a file on the disk', () => {
  const [path, link] = ['harvest.transcript', 'link.transcript'].map((name) => fileUri(name).fsPath) as [
    string,
    string,
  ];
  beforeEach(() => writeFileSync(path, harvest));
  afterEach(async () => {
    await closeEditors();
    for (const name of [path, link]) rmSync(name, { force: true });
  });

  it('is written through a symbolic link, which stays one', async () => {
    symlinkSync('harvest.transcript', link);
    const { document } = await openFile('link.transcript');
    await expectSoon(() => findingsOf(document), harvestFindings);
    await vscode.commands.executeCommand('transcript.fixAll');
    expectEqual(await document.save(), true);
    expectEqual(readFileSync(path, 'utf8'), harvestMended);
    expectEqual(lstatSync(link).isSymbolicLink(), true);
  });

  it('is read and left as it is where it may not be written', async () => {
    chmodSync(path, 0o444);
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('readonlyFromPermissions', true, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openFile('harvest.transcript');
      await expectSoon(async () => (await outlineOf(document)).length, 7);
      await expectSoon(() => findingsOf(document), harvestFindings);
      await vscode.commands.executeCommand('transcript.fixAll');
      expectEqual(document.getText(), harvest);
    } finally {
      await settings.update('readonlyFromPermissions', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('that vanishes stays open as it was', async () => {
    const { document } = await openFile('harvest.transcript');
    await expectSoon(() => findingsOf(document), harvestFindings);
    rmSync(path);
    await vscode.commands.executeCommand('transcript.fixAll');
    expectEqual(document.getText(), harvestMended);
    await expectSoon(() => findingsOf(document), ['8 stray-cjk-space']);
  });
});
