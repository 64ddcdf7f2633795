import * as vscode from 'vscode';
import { expectEqual, expectSoon } from '../expect';
import { acceptPick, closeEditors, fileUri, openFile } from '../transcript';

const text = '王芳：今年的收成怎么样？\n\n李明：比去年好一些，农户也都高兴。渠通了，水就到了田头。\n';
// Texts of our own: VS Code keeps documents for minutes that were opened by an extension.
const [first, second, damaged, listed] = ['coded', 'coded-too', 'coded-with-nothing', 'coded-by-keys'].map(
  (stem) => `${stem}/a.transcript`,
);
const folders = [first, second, damaged, listed].map((name) => name!.split('/')[0]!);

const qdc = `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>
  <Code guid="11111111-1111-4111-8111-111111111111" name="农事" isCodable="false" color="#AA3300">
    <Code guid="22222222-2222-4222-8222-222222222222" name="水利" isCodable="true"><Description>渠与水</Description></Code>
  </Code>
</Codes></CodeBook>`;

describe('codes', () => {
  before(async () => {
    await vscode.workspace
      .getConfiguration('transcript')
      .update('annotations.creator', '王芳', vscode.ConfigurationTarget.Global);
  });
  afterEach(async () => {
    await closeEditors();
    for (const folder of folders)
      await vscode.workspace.fs.delete(fileUri(folder), { recursive: true }).then(undefined, () => undefined);
  });

  it('are imported from QDC, given together, renamed, moved, coloured, defined, merged and deleted', async () => {
    await write(first!, text);
    await write('coded/codes.qdc', qdc);
    const editor = await openFile(first!);
    await run('importCodes', { file: `${fileUri('coded/codes.qdc')}` });
    expectEqual(await codesOf(first!), ['农事 #aa3300', '农事 > 水利 渠与水']);

    await code(editor, '渠通了', '水利');
    await code(editor, '渠通了', '工程');
    await code(editor, '农户也都高兴', '心情');
    expectEqual(await annotationsOf(first!), ['农户也都高兴: 心情', '渠通了: 水利 工程']);

    await run('renameCode', { code: '水利', label: '灌溉' });
    await run('moveCode', { code: '工程', below: '农事' });
    await run('colourCode', { code: '工程', colour: '#4477aa' });
    await run('defineCode', { code: '工程', definition: '修的东西' });
    expectEqual((await codesOf(first!)).slice(0, 3), [
      '农事 #aa3300',
      '农事 > 工程 修的东西 #4477aa',
      '农事 > 灌溉 渠与水',
    ]);
    expectEqual(await annotationsOf(first!), ['农户也都高兴: 心情', '渠通了: 灌溉 工程']);

    await run('mergeCode', { code: '灌溉', into: '工程' });
    await run('deleteCode', { code: '心情', sure: 'yes' });
    expectEqual(await codesOf(first!), ['农事 #aa3300', '农事 > 工程 修的东西\n渠与水 #4477aa']);
    expectEqual(await annotationsOf(first!), ['农户也都高兴: ', '渠通了: 工程']);
  });

  it('are picked where none is handed over', async () => {
    await write(second!, text);
    const editor = await openFile(second!);
    await code(editor, '渠通了', '水利');
    await acceptPick(vscode.commands.executeCommand('transcript.colourCode'));
    await expectSoon(async () => (await codesOf(second!)).length, 1);
    expectEqual(/^水利 #[0-9a-f]{6}$/.test((await codesOf(second!))[0]!), true);
  });

  it('and annotations are deleted in the list by a key: what has the focus, whatever is selected', async () => {
    await write(listed!, text);
    const editor = await openFile(listed!);
    await code(editor, '渠通了', '一');
    await run('mergeCode', { code: '一' }); // asks nothing, as there is no other
    await code(editor, '农户也都高兴', '二');
    const [selected, focused] = [1, 3]; // below their codes
    await expectSoon(async () => {
      await focusEntry(focused!);
      await vscode.commands.executeCommand('transcript.goToAnnotation', 'list');
      return editor.document.getText(editor.selection);
    }, '农户也都高兴');
    await focusEntry(selected!);
    await vscode.commands.executeCommand('list.toggleSelection');
    await focusEntry(focused!);
    await vscode.commands.executeCommand('transcript.renameCode', 'list'); // asks nothing, as it is no code
    await vscode.commands.executeCommand('transcript.deleteAnnotation', 'list');
    expectEqual(await annotationsOf(listed!), ['渠通了: 一']);
    expectEqual((await codesOf(listed!)).length, 2);
  });

  it('stay as they are where the file to import holds none', async () => {
    await write(damaged!, text);
    await write('coded-with-nothing/codes.qdc', '<Codes/>');
    const editor = await openFile(damaged!);
    await code(editor, '渠通了', '水利');
    await run('importCodes', { file: `${fileUri('coded-with-nothing/codes.qdc')}` });
    expectEqual(
      (await codesOf(damaged!)).map((one) => one.split(' ')[0]),
      ['水利'],
    );
  });
});

async function run(command: string, argument: object): Promise<void> {
  await vscode.commands.executeCommand(`transcript.${command}`, argument);
}

/** Moves the focus to an entry of the list, by its number from 0, as the arrows do. */
async function focusEntry(index: number): Promise<void> {
  await vscode.commands.executeCommand('transcript.annotations.focus');
  await vscode.commands.executeCommand('list.focusFirst');
  for (let i = 0; i < index; i++) await vscode.commands.executeCommand('list.focusDown');
}

async function code(editor: vscode.TextEditor, passage: string, label: string): Promise<void> {
  const start = editor.document.getText().indexOf(passage);
  const [from, to] = [start, start + passage.length].map((offset) => editor.document.positionAt(offset));
  editor.selection = new vscode.Selection(from!, to!);
  await run('codeSelection', { code: label });
}

interface Node {
  readonly id: string;
  readonly type: string;
  readonly prefLabel: Readonly<Record<string, string>>;
  readonly definition?: Readonly<Record<string, string>>;
  readonly broader?: string;
  readonly 'transcript:colour'?: string;
}

/** The codes of a text's folder, each below those above it, with its definition and colour; in order of their names. */
async function codesOf(name: string): Promise<string[]> {
  const codes = await nodesOf(name);
  const path = ({ prefLabel, broader }: Node): string => {
    const above = codes.find(({ id }) => id === broader);
    return `${above ? `${path(above)} > ` : ''}${Object.values(prefLabel)[0]}`;
  };
  const lines = codes.map((node) =>
    [path(node), ...Object.values(node.definition ?? {}), node['transcript:colour']].filter(Boolean).join(' '),
  );
  return lines.sort();
}

/** Each annotation of a text: its quote and the names of its codes; in order of the quotes. */
async function annotationsOf(name: string): Promise<string[]> {
  const codes = new Map((await nodesOf(name)).map(({ id, prefLabel }) => [id, Object.values(prefLabel)[0]]));
  const annotations = (await read(name.replace('.transcript', '.annotations.jsonld'))).split('\n    {\n').slice(1);
  const lines = annotations.map((annotation) => {
    const quote = /"exact":"([^"]*)"/.exec(annotation)?.[1];
    const said = [...annotation.matchAll(/codebook\.jsonld(#[^"]+)/g)].map(([, id]) => codes.get(id!));
    return `${quote}: ${said.join(' ')}`;
  });
  return lines.sort();
}

async function nodesOf(name: string): Promise<Node[]> {
  const graph: Node[] = JSON.parse(await read(`${name.split('/')[0]}/codebook.jsonld`))['@graph'];
  return graph.filter(({ type }) => type === 'Concept');
}

async function read(file: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(file)));
}

async function write(file: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(file), new TextEncoder().encode(content));
}
