import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { expectEqual, expectSoon } from '../expect';
import { closeEditors, fileUri } from '../transcript';

const text = '王芳：今年的收成怎么样？\n\n李明：比去年好一些，农户也都高兴。渠通了，水就到了田头。\n';

describe('a text that is in no folder', () => {
  const files = ['unsaved.transcript', 'unsaved.annotations.jsonld', 'codebook.jsonld'].map(
    (name) => fileUri(name).fsPath,
  );
  const [file, sidecar, codebook] = files as [string, string, string];
  afterEach(async () => {
    await closeEditors();
    for (const path of files) rmSync(path, { force: true });
  });

  it('takes along what was said about it, and its codes, as it is saved in one', async () => {
    await vscode.workspace
      .getConfiguration('transcript')
      .update('annotations.creator', '王芳', vscode.ConfigurationTarget.Global);
    // A name beforehand is asked for by no dialog.
    const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: file }));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text));
    await annotate(editor, '农户也都高兴', 'transcript.annotateSelection', { note: '语气' });
    await annotate(editor, '渠通了', 'transcript.codeSelection', { code: '水利' });
    expectEqual(existsSync(sidecar), false);
    expectEqual(await document.save(), true);
    await expectSoon(() => readFileSync(file, 'utf8'), text);
    await expectSoon(() => existsSync(sidecar) && quotesIn(readFileSync(sidecar, 'utf8')), ['农户也都高兴', '渠通了']);
    expectEqual(readFileSync(codebook, 'utf8').includes('水利'), true);
  });
});

async function annotate(editor: vscode.TextEditor, passage: string, command: string, said: object): Promise<void> {
  const start = editor.document.getText().indexOf(passage);
  const [from, to] = [start, start + passage.length].map((offset) => editor.document.positionAt(offset));
  editor.selection = new vscode.Selection(from!, to!);
  await vscode.commands.executeCommand(command, said);
}

function quotesIn(sidecar: string): string[] {
  return [...sidecar.matchAll(/"exact":"([^"]*)"/g)].map(([, quote]) => quote!).sort();
}
