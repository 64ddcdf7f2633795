import * as vscode from 'vscode';
import { expectSoon } from '../expect';
import { closeEditors, fileUri, findingsOf, harvest, harvestFindings, openFile } from '../transcript';

describe('settings', () => {
  const name = 'settings.transcript';
  before(() => vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(harvest)));
  after(() => vscode.workspace.fs.delete(fileUri(name)));
  afterEach(closeEditors);

  it('turn a rule off in the editor', async () => {
    const { document } = await openFile(name);
    await expectSoon(() => findingsOf(document), harvestFindings);
    const settings = vscode.workspace.getConfiguration('transcript', document.uri);
    await settings.update('rules', { 'spaced-cjk': 'off' }, vscode.ConfigurationTarget.Workspace);
    await expectSoon(() => findingsOf(document), ['3 space-by-punctuation', '8 stray-cjk-space']);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    await expectSoon(() => findingsOf(document), harvestFindings);
  });

  it('give way to the project file', async () => {
    const { document } = await openFile(name);
    await expectSoon(() => findingsOf(document), harvestFindings);
    const project = fileUri('transcript.config.json');
    const text = JSON.stringify({ rules: { 'stray-cjk-space': 'off' } });
    await vscode.workspace.fs.writeFile(project, new TextEncoder().encode(text));
    const without = harvestFindings.filter((finding) => !finding.includes('stray-cjk-space'));
    await expectSoon(() => findingsOf(document), without);
    await vscode.workspace.fs.delete(project);
    await expectSoon(() => findingsOf(document), harvestFindings);
  });
});
