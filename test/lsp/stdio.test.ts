import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createMessageConnection,
  type DocumentDiagnosticReport,
  type DocumentLink,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type EditorOptions, LspSession, plain } from '../support/lsp-session';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcript-server-'));
  await build({
    entryPoints: ['server/src/node.ts'],
    outfile: join(folder, 'server.js'),
    bundle: true,
    platform: 'node',
    logLevel: 'error',
  });
});
afterAll(() => rm(folder, { recursive: true }));

async function startProcess(options: EditorOptions = {}) {
  const process = spawn('node', [join(folder, 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = once(process, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(process.stdout),
    new StreamMessageWriter(process.stdin),
  );
  return { process, exit, session: await LspSession.start(connection, options) };
}

async function severities(session: LspSession, uri: string) {
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  return report.kind === 'full' && report.items.map(({ severity }) => severity);
}

test('a session in a process of its own ends as it should', async () => {
  const { session, exit } = await startProcess();
  expect(session.server.serverInfo?.name).toBe('transcript-language-server');
  expect(await severities(session, session.open('李明：今 年 的 收 成。\n'))).toEqual([2]);
  await session.ask('shutdown');
  session.tell('exit');
  expect(await exit).toEqual([0, null]);
});

test('long and short answers that are asked for at once arrive whole, each as if asked for alone', async () => {
  const { session, process } = await startProcess();
  const textDocument = { uri: session.open('李明：今 年 的 收 成 好 “吗” ？\n\n王丽：很好。\n\n'.repeat(2000)) };
  const ask = (method: string) => session.ask(method, { textDocument });
  const methods = ['diagnostic', 'documentSymbol', 'diagnostic', 'foldingRange', 'documentLink', 'documentSymbol'];
  const together = await Promise.all(methods.map((method) => ask(`textDocument/${method}`)));
  const alone = [];
  for (const method of methods) alone.push(await ask(`textDocument/${method}`));
  expect(together).toEqual(alone);
  process.kill();
});

test.each([{ args: [] }, { args: ['--help'] }])('started by hand with $args it says how it is started', ({ args }) => {
  const env = { ...process.env, LANG: 'C' };
  const started = spawnSync('node', [join(folder, 'server.js'), ...args], { env, encoding: 'utf8' });
  expect(started.stderr).toMatch(/^usage: transcript-language-server --stdio [^\n]*\n$/);
  expect(started).toMatchObject({ status: 2, stdout: '' });
});

test('the process ends when the editor goes away', async () => {
  const { process, exit, session } = await startProcess({ capabilities: plain });
  await session.ask('textDocument/documentSymbol', { textDocument: { uri: 'test:/gone' } });
  process.stdin.end();
  expect(await exit).toEqual([1, null]);
});

describe('project files are read from the disk', () => {
  const text = '李明：今 年 的 收 成。\n';
  let place: string;

  beforeAll(async () => {
    place = await mkdtemp(join(folder, 'project-'));
    await writeFile(join(place, 'transcript.config.json'), '{ "rules": { "spaced-cjk": "hint" } }');
    for (const name of ['linked', 'broken', 'no-file', 'gbk']) await mkdir(join(place, name));
    await symlink('../transcript.config.json', join(place, 'linked/transcript.config.json'));
    await writeFile(join(place, 'broken/transcript.config.json'), '{ "rules": ');
    await mkdir(join(place, 'no-file/transcript.config.json'));
    await writeFile(join(place, 'gbk/transcript.config.json'), Buffer.from([0x7b, 0x22, 0xc3, 0xf1, 0x22, 0x7d]));
  });

  test.each([
    { what: 'in the folder', file: '一 file.transcript', found: [4], told: [] },
    { what: 'by a symbolic link', file: 'linked/a.transcript', found: [4], told: [] },
    { what: 'in the folder above one that is no file', file: 'no-file/a.transcript', found: [4], told: [] },
    {
      what: 'and told where they are not UTF-8',
      file: 'gbk/a.transcript',
      found: [4],
      told: ['logMessage', 'showMessage'],
    },
    { what: 'and told where they are broken', file: 'broken/a.transcript', found: [2], told: ['showMessage'] },
  ])('$what', async ({ file, found, told }) => {
    const { session, exit } = await startProcess();
    expect(await severities(session, session.open(text, pathToFileURL(join(place, file)).href))).toEqual(found);
    expect(session.unseen.filter((method) => method.startsWith('window/'))).toEqual(
      told.map((name) => `window/${name}`),
    );
    await session.ask('shutdown');
    session.tell('exit');
    await exit;
  });

  test('where the URI is one', async () => {
    const { session, exit } = await startProcess();
    expect(await severities(session, session.open(text, 'file://[bad/a.transcript'))).toEqual([2]);
    await session.ask('shutdown');
    session.tell('exit');
    await exit;
  });
});

test('a jump line is linked with the file of its page on the disk', async () => {
  const place = await mkdtemp(join(folder, 'pages-'));
  for (const name of ['A01.txt', '桥 A04.transcript']) await writeFile(join(place, name), '');
  await mkdir(join(place, 'A4.txt'));
  const uriOf = (name: string) => pathToFileURL(join(place, name)).href;
  const [uri, gone] = [uriOf('A01.txt'), uriOf('gone/A01.txt')];
  const { session, exit } = await startProcess();
  const text = '问：何时？\n答：明年。\n（下转A04版）\n';
  session.open(text, uri);
  session.open(text, gone);
  const linked = await session.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  expect(linked.map(({ target }) => target)).toEqual([uriOf('桥 A04.transcript')]);
  expect(await session.ask('textDocument/documentLink', { textDocument: { uri: gone } })).toEqual([]);
  expect(session.unseen).not.toContain('window/logMessage');
  await session.ask('shutdown');
  session.tell('exit');
  await exit;
});

test.each([
  {
    what: 'annotations',
    name: 'a.annotations.jsonld',
    around: ['{ "@graph": [{ "id": "urn:1", "body": "', '", "target": "a.transcript" }] }'],
    request: 'annotate',
    params: { about: { range: { start: { line: 0, character: 3 }, end: { line: 0, character: 5 } }, extent: 'range' } },
  },
  {
    what: 'codes',
    name: 'codebook.jsonld',
    around: ['{ "@graph": [{ "id": "#farm", "type": "Concept", "prefLabel": { "und": "', '" } }] }'],
    request: 'addCode',
    params: { label: '水利' },
  },
])('a file of $what that is not UTF-8 is left as it is, and told', async ({ name, around, request, params }) => {
  const place = await mkdtemp(join(folder, 'gbk-'));
  const [file, uri] = [join(place, name), pathToFileURL(join(place, 'a.transcript')).href];
  const bytes = Buffer.concat([
    Buffer.from(around[0]!),
    Buffer.from([0xc5, 0xa9, 0xc3, 0xf1]),
    Buffer.from(around[1]!),
  ]);
  await writeFile(file, bytes);
  const { session, process } = await startProcess({ initializationOptions: { annotations: true } });
  session.open('李明：今年的收成好。\n', uri);
  await session.ask(`transcript/${request}`, { uri, note: '一', creator: '', ...params });
  expect((await session.next<ShowMessageParams>('window/showMessage')).message).toContain(`${file} cannot be read`);
  expect(await readFile(file)).toEqual(bytes);
  process.kill();
});
