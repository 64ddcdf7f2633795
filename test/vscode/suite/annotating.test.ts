import * as vscode from 'vscode';
import { expectEqual, expectSoon, soon } from '../expect';
import { acceptPick, closeEditors, fileUri, openFile, outlineOf } from '../transcript';

const text = [
  '星河日报记者：请问今年的收成怎么样？',
  '',
  '李明：今 年 的 收 成 比 去 年 好 一 些。农户 ，也都高兴。',
  '',
  '星河日报记者：明年还会这样好吗？有什么打算？',
  '',
  '李明：明年会更好。我们做三件事：',
  '一是修渠。渠通了，水就到了田头，',
  '大家不再挑水。',
  '二是换种。新种子耐旱抗病。',
  '',
].join('\n');

// Another for each test: VS Code keeps documents for minutes that were opened by an extension.
const names = ['correction', 'window', 'damage'].map((stem) => ({
  name: `${stem}.transcript`,
  sidecar: `${stem}.annotations.jsonld`,
}));

describe('annotating', () => {
  before(async () => {
    await vscode.workspace
      .getConfiguration('transcript')
      .update('annotations.creator', '王芳', vscode.ConfigurationTarget.Global);
  });
  beforeEach(async () => {
    for (const { name } of names) await write(name, text);
  });
  afterEach(async () => {
    await closeEditors();
    for (const file of [...names.flatMap(({ name, sidecar }) => [name, sidecar]), 'codebook.jsonld'])
      await vscode.workspace.fs.delete(fileUri(file)).then(undefined, () => undefined);
  });

  it('survives correction: fixing, joining, renaming, closing, and what others do to the text', async () => {
    const { name, sidecar } = names[0]!;
    let editor = await openFile(name);
    await expectSoon(async () => (await outlineOf(editor.document)).length > 3, true);
    await annotate(editor, '今 年 的 收 成', 'transcript.annotateSelection', { note: '比较' });
    await annotate(editor, '水就到了田头，\n大家', 'transcript.codeSelection', { code: '水利' });
    await annotate(editor, '新种子耐旱抗病', 'transcript.codeSelection', { code: '种子' });
    await annotate(editor, '明年会更好', 'transcript.annotateSelection', { note: '乐观' });
    await annotate(editor, '二是换种', 'transcript.annotateTopic', { note: '良种' });
    await expectSoon(async () => (await outlineOf(editor.document)).some((item) => item.endsWith(' 良种')), true);

    await vscode.commands.executeCommand('transcript.fixAll');
    await replace(editor, '田头，\n大家', '田头，大家');
    await replace(editor, '李明：明年', '李局长：明年');
    await expectSoon(() => hoverOn(editor, '的收成比'), ['比较 — 王芳']);
    await expectSoon(() => hoverOn(editor, '到了田头，大家'), ['● 水利 — 王芳']);
    await vscode.commands.executeCommand('undo');
    await expectSoon(() => hoverOn(editor, '明年会更好'), ['乐观 — 王芳']);
    expectEqual(await editor.document.save(), true);
    await expectSoon(async () => quotesIn(await read(sidecar)).includes('水就到了田头，大家'), true);
    const corrected = editor.document.getText();
    await closeEditors();

    const twice = `${corrected}\n李明：我再说一遍：新种子耐旱抗病。\n`;
    await write(name, twice.replace('二是换种。新种子耐旱抗病。', '新种子耐旱抗病。').replace('明年会更好。', ''));
    await vscode.commands.executeCommand('transcript.restartServer'); // which reads all anew, as opening does
    editor = await openFile(name);
    await expectSoon(() => hoverOn(editor, '的收成比'), ['比较 — 王芳']);
    expectEqual(await hoverOn(editor, '遍：新种子耐旱'), []);
    await soon(async () => {
      await acceptPick(vscode.commands.executeCommand('transcript.confirmAnnotation'));
      const found = [
        ...(await hoverOn(editor, '。新种子耐旱')),
        ...(await hoverOn(editor, '\n新种子耐旱')),
        ...(await hoverOn(editor, '遍：新种子耐旱')),
      ];
      expectEqual([...new Set(found)], ['● 种子 — 王芳']);
    });
    await expectSoon(async () => quotesIn(await read(sidecar)).includes('明年会更好'), true);
    expectEqual(await hoverOn(editor, '我们做三件事'), []);
  });

  it('shows what another window has written, and never writes over it', async () => {
    const { name, sidecar } = names[1]!;
    const editor = await openFile(name);
    await annotate(editor, '农户', 'transcript.annotateSelection', { note: '一' });
    const written = await read(sidecar);
    const both = written.replace(/\n( {4}\{\n.*?\n {4}\},)\n/s, (one) => one + one.slice(1));
    const twoPeople = both.replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid:00000000-0000-4000-8000-000000000001');
    await write(sidecar, twoPeople.replace('"value":"一"', '"value":"二"'));
    await expectSoon(async () => (await hoverOn(editor, '农户')).sort(), ['一 — 王芳', '二 — 王芳']);
    await annotate(editor, '高兴', 'transcript.annotateSelection', { note: '三' });
    await expectSoon(async () => quotesIn(await read(sidecar)).sort(), ['农户', '农户', '高兴'].sort());
  });

  it('leaves a damaged file alone', async () => {
    const { name, sidecar } = names[2]!;
    await write(sidecar, '{ "@graph": [');
    const editor = await openFile(name);
    await annotate(editor, '农户', 'transcript.annotateSelection', { note: '一' });
    await expectSoon(() => hoverOn(editor, '农户'), ['一 — 王芳']);
    expectEqual(await read(sidecar), '{ "@graph": [');
  });
});

async function annotate(editor: vscode.TextEditor, passage: string, command: string, said: object): Promise<void> {
  const start = editor.document.getText().indexOf(passage);
  if (start < 0) throw new Error(`no ${passage}`);
  const [from, to] = [start, start + passage.length].map((offset) => editor.document.positionAt(offset));
  editor.selection = new vscode.Selection(from!, to!);
  await vscode.commands.executeCommand(command, said);
}

async function replace(editor: vscode.TextEditor, found: string, newText: string): Promise<void> {
  const start = editor.document.getText().indexOf(found);
  if (start < 0) throw new Error(`no ${found}`);
  const [from, to] = [start, start + found.length].map((offset) => editor.document.positionAt(offset));
  await editor.edit((builder) => builder.replace(new vscode.Range(from!, to!), newText));
}

/** What is said where the last character of a passage stands; nothing, where there is no such passage. */
async function hoverOn({ document }: vscode.TextEditor, passage: string): Promise<string[]> {
  const at = document.getText().indexOf(passage);
  if (at < 0) return [];
  const position = document.positionAt(at + passage.length - 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers
    .flatMap((hover) => hover.contents)
    .map((part) => (typeof part === 'string' ? part : part.value));
  return contents.flatMap((part) => part.split('\n\n')).map((part) => part.replace(/\\|<[^<>]*>/g, ''));
}

function quotesIn(text: string): string[] {
  return [...text.matchAll(/"exact":"([^"]*)"/g)].map(([, quote]) => quote!);
}

async function read(file: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(file)));
}

async function write(file: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(file), new TextEncoder().encode(content));
}
