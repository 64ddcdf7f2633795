import * as vscode from 'vscode';
import { expectEqual, expectSoon } from '../expect';
import { closeEditors, fileUri, findingsOf, harvest, harvestFindings, openFile, outlineOf } from '../transcript';

describe('what is only to be read', () => {
  afterEach(closeEditors);

  const files: Readonly<Record<string, string>> = {
    '/minutes/harvest.transcript': harvest,
    '/transcript.config.json': JSON.stringify({ rules: { 'spaced-cjk': 'off' } }),
  };

  it('on a file system is read, its project file too, and left as it is', async () => {
    const museum = vscode.workspace.registerFileSystemProvider('museum', fileSystemOf(files), { isReadonly: true });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('museum:/minutes/harvest.transcript'));
      await vscode.window.showTextDocument(document);
      await expectSoon(async () => (await outlineOf(document)).length, 7);
      await expectSoon(
        () => findingsOf(document),
        harvestFindings.filter((finding) => !finding.endsWith('spaced-cjk')),
      );
      await vscode.commands.executeCommand('transcript.fixAll');
      expectEqual(document.getText(), harvest);
    } finally {
      await closeEditors();
      museum.dispose();
    }
  });

  it('by a setting is read and left as it is', async () => {
    const name = 'archived.transcript';
    await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(harvest));
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('readonlyInclude', { [`**/${name}`]: true }, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openFile(name);
      await expectSoon(() => findingsOf(document), harvestFindings);
      await vscode.commands.executeCommand('transcript.fixAll');
      expectEqual(document.getText(), harvest);
      await vscode.commands.executeCommand('transcript.previewCleanUp');
      await vscode.commands.executeCommand('transcript.applyCleanUp');
      expectEqual(document.getText(), harvest);
    } finally {
      await closeEditors();
      await settings.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(fileUri(name));
    }
  });
});

/** A file system that holds these files, by their paths, and never changes. */
function fileSystemOf(files: Readonly<Record<string, string>>): vscode.FileSystemProvider {
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  const textOf = ({ path }: vscode.Uri) => {
    const text = files[path];
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(text);
  };
  return {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: (uri) => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: textOf(uri).length }),
    readFile: textOf,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
