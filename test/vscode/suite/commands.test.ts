import * as vscode from 'vscode';
import { expectSoon } from '../expect';
import { acceptPick, closeEditors, findingsOf, harvest, harvestFindings, openText } from '../transcript';

describe('commands', () => {
  afterEach(closeEditors);

  it('open a sample', async () => {
    await acceptPick(vscode.commands.executeCommand('transcript.openSample'));
    await expectSoon(() => vscode.window.activeTextEditor?.document.languageId, 'transcript');
  });

  it('start the server again, with nothing lost', async () => {
    const editor = await openText(harvest);
    await expectSoon(() => findingsOf(editor.document), harvestFindings);
    await vscode.commands.executeCommand('transcript.restartServer');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await expectSoon(() => findingsOf(editor.document)[0], '4 space-by-punctuation');
  });
});
