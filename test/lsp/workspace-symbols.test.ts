import { expect, test } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver/node';
import { capable, type EditorOptions, type LspSession } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const folder = 'file:///work/%E6%A1%A5/';
const bridge = '星河日报记者：新桥何时通车？\n\n李明：两点。一是资金到位，二是天气好。\n';
const harvest = '# 收成\n\n晨光台记者：今年如何？\n\n王芳：很好。\n';

/** An editor with the folder open, and files in it and elsewhere. */
async function startWith(files: Readonly<Record<string, string>>, options: EditorOptions = {}) {
  const host = new ManualHost();
  const read: string[] = [];
  const readFile = host.readFile.bind(host);
  host.readFile = (uri) => {
    if (!uri.endsWith('.json')) read.push(decodeURIComponent(uri.slice(folder.length)));
    return readFile(uri);
  };
  for (const [name, text] of Object.entries(files)) host.files.set(`${folder}${encodeURIComponent(name)}`, text);
  const answers = { 'workspace/workspaceFolders': () => [{ uri: folder.slice(0, -1), name: 'work' }] };
  const session = await startSession({ ...options, answers: { ...answers, ...options.answers } }, host);
  return { session, host, read };
}

async function symbols(session: LspSession, query: string): Promise<string[]> {
  const found = await session.ask<SymbolInformation[]>('workspace/symbol', { query });
  return found.map(
    ({ name, kind, containerName = '', location: { uri, range } }) =>
      `${kind} ${name} | ${containerName} | ${decodeURIComponent(uri.slice(folder.length))}:${range.start.line}:${range.start.character}`,
  );
}

const two = { '收 成.transcript': harvest, 'bridge.transcript.txt': bridge, 'notes.txt': bridge };

test('speakers and topics of all transcripts of the folder that is open', async () => {
  const { session } = await startWith(two);
  expect(await symbols(session, '')).toEqual([
    '5 晨光台记者 |  | 收 成.transcript:2:0',
    '5 王芳 |  | 收 成.transcript:4:0',
    '3 # 收成 |  | 收 成.transcript:0:0',
    '5 星河日报记者 |  | bridge.transcript.txt:0:0',
    '5 李明 |  | bridge.transcript.txt:2:0',
    '8 一是 资金到位 | 李明 | bridge.transcript.txt:2:6',
    '8 二是 天气好 | 李明 | bridge.transcript.txt:2:13',
  ]);
  const [first] = await session.ask<SymbolInformation[]>('workspace/symbol', { query: '李明' });
  expect(first!.location.uri).toBe(`${folder}bridge.transcript.txt`);
});

test.each([
  { query: '收', found: ['# 收成'] },
  { query: '王', found: ['王芳'] },
  { query: '资位', found: ['一是 资金到位'] },
  { query: '日记者', found: ['星河日报记者'] },
  { query: '是', found: ['一是 资金到位', '二是 天气好'] },
  { query: '没有', found: [] },
])('“$query” finds $found', async ({ query, found }) => {
  const { session } = await startWith(two);
  expect((await symbols(session, query)).map((symbol) => /^\d+ (.*?) \|/.exec(symbol)![1])).toEqual(found);
});

test('a name that begins with what is typed comes first', async () => {
  const { session } = await startWith({ 'a.transcript': 'Ann Lee: Hi.\nLee Ann: Hi.\n'.repeat(3) });
  expect((await symbols(session, 'lee')).map((symbol) => symbol.split(' |')[0])).toEqual(['5 Lee Ann', '5 Ann Lee']);
});

test('a file is read once, and again when the editor tells that it changed', async () => {
  const { session, host, read } = await startWith(two);
  await symbols(session, '李');
  await symbols(session, '李明');
  expect(read).toEqual(['收 成.transcript', 'bridge.transcript.txt']);
  const uri = `${folder}bridge.transcript.txt`;
  host.files.set(uri, bridge.replaceAll('李明', '赵山'));
  session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  expect(await symbols(session, '赵山')).toHaveLength(1);
  expect(read).toHaveLength(3);
});

test('where the editor cannot tell, a file is read each time', async () => {
  const { workspace, ...others } = capable;
  const { didChangeWatchedFiles, ...rest } = workspace!;
  expect(didChangeWatchedFiles).toBeDefined();
  const { session, host } = await startWith(two, { capabilities: { ...others, workspace: rest } });
  expect(await symbols(session, '李明')).toHaveLength(1);
  host.files.set(`${folder}bridge.transcript.txt`, bridge.replaceAll('李明', '赵山'));
  expect(await symbols(session, '李明')).toHaveLength(0);
  expect(await symbols(session, '赵山')).toHaveLength(1);
});

test('an open document counts as it stands in the editor, and its folder with it', async () => {
  const { session } = await startWith(two, { answers: { 'workspace/workspaceFolders': () => null } });
  expect(await symbols(session, '')).toEqual([]);
  const uri = session.open(bridge, `${folder}bridge.transcript.txt`);
  await session.ask('textDocument/documentSymbol', { textDocument: { uri } });
  expect(await symbols(session, '李明')).toHaveLength(1);
  expect(await symbols(session, '王芳')).toHaveLength(1);
  session.replace(uri, '李明：', '');
  expect(await symbols(session, '李明')).toHaveLength(0);
  session.close(uri);
  expect(await symbols(session, '王芳')).toHaveLength(0);
});

test('no folder is open and none can be listed: there is nothing', async () => {
  const { session, host } = await startWith(two);
  host.listFolder = () => Promise.reject(new Error('no disk today'));
  expect(await symbols(session, '')).toEqual([]);
  expect(await session.next('window/logMessage')).toMatchObject({ message: expect.stringContaining('no disk today') });
});

test('an answer that is no longer wanted is not given', async () => {
  const { session, host } = await startWith(two);
  let letRead = (_text: string) => {};
  host.readFile = (uri) =>
    uri.endsWith('.json') ? Promise.resolve(undefined) : new Promise((resolve) => (letRead = resolve));
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const asked = session.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
  source.cancel();
  setImmediate(() => letRead(harvest));
  await expect(asked).rejects.toThrow();
});
