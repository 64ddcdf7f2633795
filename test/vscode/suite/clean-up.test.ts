import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import { closeEditors, findingsOf, harvest, harvestFindings, harvestMended, openText } from '../transcript';

describe('cleaning up', () => {
  afterEach(closeEditors);

  it('refuses clean-ups of a text that has changed since, and works them out anew', async () => {
    const { document } = await openText(harvest);
    await expectSoon(() => findingsOf(document), harvestFindings);
    await vscode.commands.executeCommand('transcript.previewCleanUp');
    const preview = await soon(shownPreview);
    expectEqual(preview.getText(), harvestMended);

    const before = '主持人：开始。\n\n';
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), before);
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('transcript.applyCleanUp');
    expectEqual(document.getText(), before + harvest);
    await expectSoon(() => preview.getText(), before + harvestMended);

    await vscode.commands.executeCommand('transcript.applyCleanUp');
    await expectSoon(() => document.getText(), before + harvestMended);
    expectEqual(vscode.window.activeTextEditor?.document, document);
  });

  it('shows no difference where there is nothing to clean up', async () => {
    const editor = await openText('问：好吗？\n答：好。\n问：真的吗？\n答：真的。\n');
    await vscode.commands.executeCommand('transcript.previewCleanUp');
    expectEqual(vscode.window.activeTextEditor, editor);
  });

  it('does not list what is found in a preview', async () => {
    const { document } = await openText(harvest);
    await expectSoon(() => findingsOf(document), harvestFindings);
    await vscode.commands.executeCommand('transcript.previewCleanUp');
    const preview = await soon(shownPreview);
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', preview.uri);
    expectEqual(findingsOf(preview), []);
  });

  it('leaves a document alone that cannot be written', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('archive', {
      provideTextDocumentContent: () => harvest,
    });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('archive:/1985/harvest.transcript'));
    await vscode.window.showTextDocument(document);
    await expectSoon(() => findingsOf(document), harvestFindings);
    await vscode.commands.executeCommand('transcript.fixAll');
    expectEqual(document.getText(), harvest);
    provider.dispose();
  });

  it('does nothing where there is no transcript', async () => {
    const { document } = await openText(harvest, 'plaintext');
    await vscode.commands.executeCommand('transcript.fixAll');
    await vscode.commands.executeCommand('transcript.nextTurn');
    await vscode.commands.executeCommand('transcript.applyCleanUp');
    expectEqual(document.getText(), harvest);
  });
});

async function shownPreview(): Promise<vscode.TextDocument> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('no difference is shown');
  return vscode.workspace.openTextDocument(input.modified);
}
