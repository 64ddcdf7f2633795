import * as vscode from 'vscode';
import { expectEqual, expectSoon } from '../expect';
import { closeEditors, findingsOf, harvest, harvestFindings, harvestMended } from '../transcript';

/** In a window on two folders, `council` and `court`, neither of which is trusted. */
describe('several folders that nobody trusts', () => {
  before(async () => {
    for (const folder of ['council', 'court']) await write(folder, 'harvest.transcript', harvest);
  });
  afterEach(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(fileIn('council', projectFile)).then(undefined, () => undefined);
  });

  const projectFile = 'transcript.config.json';
  const withoutSpaced = harvestFindings.filter((finding) => !finding.endsWith('spaced-cjk'));

  it('are what this window shows', () => {
    expectEqual(vscode.workspace.isTrusted, false);
    expectEqual(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      ['council', 'court'],
    );
  });

  it('have each a project file of its own', async () => {
    await write('council', projectFile, JSON.stringify({ rules: { 'spaced-cjk': 'off' } }));
    const council = await open('council');
    const court = await open('court');
    await expectSoon(() => findingsOf(council), withoutSpaced);
    await expectSoon(() => findingsOf(court), harvestFindings);

    await write('council', projectFile, '{}');
    await expectSoon(() => findingsOf(council), harvestFindings);
    expectEqual(findingsOf(court), harvestFindings);
  });

  it('have each settings of its own', async () => {
    const council = await open('council');
    const court = await open('court');
    const settings = vscode.workspace.getConfiguration('transcript', council.uri);
    await settings.update('rules', { 'spaced-cjk': 'off' }, vscode.ConfigurationTarget.WorkspaceFolder);
    await expectSoon(() => findingsOf(council), withoutSpaced);
    await expectSoon(() => findingsOf(court), harvestFindings);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await expectSoon(() => findingsOf(council), harvestFindings);
  });

  it('have each its own of what is right', async () => {
    const court = await open('court');
    const council = await open('council');
    await expectSoon(() => findingsOf(council), harvestFindings);
    const gap = new vscode.Position(7, 3);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(gap, gap);
    await vscode.commands.executeCommand('transcript.acceptFinding');
    await expectSoon(() => findingsOf(council).includes('8 stray-cjk-space'), false);
    await expectSoon(() => findingsOf(court), harvestFindings);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn('council', projectFile)));
    expectEqual(JSON.parse(written).exceptions.length, 1);
  });

  it('are mended like any other', async () => {
    const court = await open('court');
    await vscode.commands.executeCommand('transcript.fixAll');
    expectEqual(court.getText(), harvestMended);
  });
});

/** A file at the top of one of the folders. */
function fileIn(folder: string, name: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find((candidate) => candidate.name === folder);
  if (!found) throw new Error(`the folder ${folder} is not open`);
  return vscode.Uri.joinPath(found.uri, name);
}

function write(folder: string, name: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(fileIn(folder, name), new TextEncoder().encode(text));
}

async function open(folder: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileIn(folder, 'harvest.transcript'));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}
