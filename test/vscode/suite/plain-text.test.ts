import * as vscode from 'vscode';
import { expectEqual, expectSoon } from '../expect';
import { closeEditors, fileUri, harvest, openFile, openText } from '../transcript';

describe('a plain text', () => {
  const names = ['harvest.txt', 'harvest [2].txt'];
  before(async () => {
    for (const name of names) await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(harvest));
  });
  after(async () => {
    for (const name of names) await vscode.workspace.fs.delete(fileUri(name));
  });
  afterEach(async () => {
    await closeEditors();
    await files().update('associations', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('stays a plain text of itself', async () => {
    const { document } = await openFile('harvest.txt');
    expectEqual(document.languageId, 'plaintext');
  });

  const choices: { scope: string; glob: string; others: string }[] = [
    { scope: 'file', glob: '**/harvest [[]2[]].txt', others: 'plaintext' },
    { scope: 'folder', glob: '**/*.txt', others: 'transcript' },
  ];
  for (const { scope, glob, others } of choices) {
    it(`becomes a transcript for good: ${scope}`, async () => {
      await openFile('harvest [2].txt');
      await vscode.commands.executeCommand('transcript.treatAsTranscript', scope);
      expectEqual(files().get<Record<string, string>>('associations')?.[glob], 'transcript');
      await expectSoon(() => vscode.window.activeTextEditor?.document.languageId, 'transcript');
      await closeEditors();
      await expectSoon(async () => (await openFile('harvest.txt')).document.languageId, others);
      await expectSoon(async () => (await openFile('harvest [2].txt')).document.languageId, 'transcript');
    });
  }

  it('that has no file becomes a transcript without a question', async () => {
    const { document } = await openText(harvest, 'plaintext');
    await vscode.commands.executeCommand('transcript.treatAsTranscript');
    expectEqual(document.languageId, 'transcript');
  });
});

function files(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('files');
}
