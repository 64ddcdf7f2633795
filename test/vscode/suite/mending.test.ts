import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import {
  actionsOn,
  closeEditors,
  fileUri,
  findingsOf,
  harvest,
  harvestFindings,
  harvestMended,
  openFile,
  openText,
} from '../transcript';

describe('mending a transcript', () => {
  afterEach(closeEditors);

  const quickFixes: { title: string; line: number; mended: string }[] = [
    {
      title: 'Remove the spaces between the characters',
      line: 9,
      mended: harvest.replace('新 的 种 子 耐 旱 抗 病', '新的种子耐旱抗病'),
    },
    { title: 'Remove the space', line: 8, mended: harvest.replace('修 渠', '修渠') },
    {
      title: 'Fix all of “spaced-cjk”',
      line: 9,
      mended: harvestMended.replace('农户，', '农户 ，'),
    },
    { title: 'Fix everything that is safe', line: 3, mended: harvestMended },
  ];
  for (const { title, line, mended } of quickFixes) {
    it(`offers the quick fix “${title}”, which one undo takes back`, async () => {
      const { document } = await openText(harvest);
      await expectSoon(() => findingsOf(document), harvestFindings);
      await vscode.workspace.applyEdit(await editOf(document, line, title));
      expectEqual(document.getText(), mended);
      await undo();
      await expectSoon(() => document.getText(), harvest);
    });
  }

  it('shows a fix of many places first, where a spoken word could change', async () => {
    const { document } = await openFile('press-conference.transcript');
    await expectSoon(() => findingsOf(document).includes('1 hard-wrap'), true);
    const edit = await editOf(document, 18, 'Fix all of “hard-wrap”');
    const applied = vscode.workspace.applyEdit(edit).then(() => true);
    await soon(async () => {
      await vscode.commands.executeCommand('refactorPreview.apply');
      expectEqual(await Promise.race([applied, false]), true);
    });
    expectEqual(document.getText().includes('一条河好不好，不是写在报告里的，而是看市民'), true);
    await undo();
    await expectSoon(() => document.getText().includes('一条河好不好，不是写在报告里的，\n而是看市民'), true);
  });

  it('fixes everything that is safe by a command, which one undo takes back', async () => {
    const { document } = await openText(harvest);
    await expectSoon(() => findingsOf(document), harvestFindings);
    await vscode.commands.executeCommand('transcript.fixAll');
    await expectSoon(() => document.getText(), harvestMended);
    await expectSoon(() => findingsOf(document), ['8 stray-cjk-space']);
    await undo();
    await expectSoon(() => document.getText(), harvest);
  });

  it('fixes by a command though another extension comes up meanwhile', async () => {
    // VS Code drops all code actions that it waits for when one more extension registers itself for them.
    const registered: vscode.Disposable[] = [];
    const offer = (provideCodeActions: () => []) =>
      registered.push(vscode.languages.registerCodeActionsProvider('transcript', { provideCodeActions }));
    offer(() => {
      offer(() => []);
      return [];
    });
    try {
      const { document } = await openText(harvest);
      await vscode.commands.executeCommand('transcript.fixAll');
      expectEqual(document.getText(), harvestMended);
    } finally {
      vscode.Disposable.from(...registered).dispose();
    }
  });

  it('offers source.fixAll to those who run it on save', async () => {
    const { document } = await openText(harvest);
    const kind = vscode.CodeActionKind.SourceFixAll.append('transcript');
    const [action] = await soon(async () => {
      const actions = await actionsOn(document, 1, kind);
      expectEqual(actions.length, 1);
      return actions;
    });
    if (!action?.edit) throw new Error('it has no edit');
    await vscode.workspace.applyEdit(action.edit);
    expectEqual(document.getText(), harvestMended);
  });

  it('formats a document, and a part of it, by small edits', async () => {
    const { document } = await openText(harvest);
    const options = { insertSpaces: true, tabSize: 2 };
    const edits = await soon(async () => {
      const found = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        options,
      );
      expectEqual((found?.length ?? 0) > 0, true);
      return found ?? [];
    });
    expectEqual(
      edits.filter(({ range }) => !range.isSingleLine),
      [],
    );
    const ofLine = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatRangeProvider',
      document.uri,
      document.lineAt(8).range,
      options,
    );
    expectEqual([...new Set(ofLine.map(({ range }) => range.start.line))], [8]);
  });

  it('formats on save, and undo brings back what was there', async () => {
    const uri = fileUri('harvest.transcript');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(harvest.slice(0, -1)));
    const settings = vscode.workspace.getConfiguration('editor', { uri, languageId: 'transcript' });
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('formatOnSave', true, target, true);
    try {
      const editor = await openFile('harvest.transcript');
      const { document } = editor;
      await expectSoon(() => findingsOf(document), harvestFindings);
      await editor.edit((edit) => edit.insert(document.positionAt(harvest.length), '\n')); // else nothing is saved
      await document.save();
      expectEqual(document.getText(), harvestMended);
      expectEqual(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), harvestMended);
      await undo();
      await expectSoon(() => document.getText(), harvest);
    } finally {
      await settings.update('formatOnSave', undefined, target, true);
      await closeEditors();
      await vscode.workspace.fs.delete(uri);
    }
  });

  it('shows all clean-ups as a difference, and applies them', async () => {
    const { document } = await openFile('press-conference.transcript');
    const before = document.getText();
    await vscode.commands.executeCommand('transcript.previewCleanUp');
    const preview = await soon(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      if (!(input instanceof vscode.TabInputTextDiff)) throw new Error('no difference is shown');
      return vscode.workspace.openTextDocument(input.modified);
    });
    const cleaned = preview.getText();
    expectEqual(document.getText(), before);
    expectEqual(withoutSpace(cleaned), withoutSpace(before));
    expectEqual(cleaned.includes('一条河好不好，不是写在报告里的，而是看市民'), true);
    await vscode.commands.executeCommand('transcript.applyCleanUp');
    await expectSoon(() => document.getText(), cleaned);
    await undo();
    await expectSoon(() => document.getText(), before);
  });
});

/** The edit of the quick fix with this title on a 1-based line. */
function editOf(document: vscode.TextDocument, line: number, title: string): Promise<vscode.WorkspaceEdit> {
  return soon(async () => {
    const actions = await actionsOn(document, line);
    const edit = actions.find((action) => action.title === title)?.edit;
    if (!edit) throw new Error(`only ${actions.map((action) => action.title).join(', ')}`);
    return edit;
  });
}

function undo(): Thenable<void> {
  return vscode.commands.executeCommand('undo');
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
