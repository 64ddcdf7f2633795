import { expect, test } from 'vitest';
import type { DocumentLink } from 'vscode-languageserver/node';
import type { EditorOptions, LspSession } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const start = '问：新桥何时通车？\n答：明年六月。\n';
const end = '问：老桥呢？\n答：老桥改作步道。\n';
const folder = 'file:///work/%E6%A1%A5/';

async function startWith(names: readonly string[], options: EditorOptions = {}) {
  const host = new ManualHost();
  for (const name of names) host.files.set(`${folder}${encodeURIComponent(name)}`, '');
  return startSession(options, host);
}

/** What is linked, whereto, and what is said of it. */
async function links(session: LspSession, uri: string) {
  const found = await session.ask<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  return found.map(({ range, target, tooltip }) => [session.textIn(uri, range), target, tooltip]);
}

test('a jump line leads to its other end, which leads back', async () => {
  const session = await startWith(['3.txt', '1.txt']);
  const uri = session.open(`${start}（下转第3版）\n${end}（上接第1版）\n${end}`);
  expect(await links(session, uri)).toEqual([
    ['（下转第3版）', `${uri}#L6`, 'The other end, line 6'],
    ['（上接第1版）', `${uri}#L3`, 'The other end, line 3'],
  ]);
});

test('a jump line whose other end is elsewhere leads to the file of that page', async () => {
  const session = await startWith(['第1版.txt', '桥 A03.transcript', 'A3.pdf'], { locale: 'zh-cn' });
  const uri = session.open(`（上接第一版）\n${start}（下转 A03 版）\n`, `${folder}%E6%A1%A5%20A02.transcript`);
  expect(await links(session, uri)).toEqual([
    ['（上接第一版）', `${folder}${encodeURIComponent('第1版.txt')}`, '另一版，第1版.txt'],
    ['（下转 A03 版）', `${folder}${encodeURIComponent('桥 A03.transcript')}`, '另一版，桥 A03.transcript'],
  ]);
});

test.each([
  { what: 'where no file is of that page', names: ['A04.txt'], text: `${start}（下转第3版）\n` },
  { what: 'where two may be', names: ['3.txt', 'page-3.txt'], text: `${start}（下转第3版）\n` },
  { what: 'to the document itself', names: ['2.transcript'], text: `${start}（下转第2版）\n` },
  { what: 'where the number is lost', names: ['3.txt'], text: `${start}（下转第版）\n` },
  { what: 'from what only looks like a jump line', names: ['3.txt'], text: `${start}（详见第3版）谢谢。\n` },
])('there is no link $what', async ({ names, text }) => {
  const session = await startWith(names);
  expect(await links(session, session.open(text, `${folder}2.transcript`))).toEqual([]);
});

test('a document that lies in no folder has no links out of it', async () => {
  const session = await startWith(['3.txt']);
  expect(await links(session, session.open(`${start}（下转第3版）\n`, 'untitled:Untitled-1'))).toEqual([]);
});

test('the editor is asked for the folder where it says that it lists folders, and only for those that matter', async () => {
  const asked: string[] = [];
  const session = await startWith([], {
    initializationOptions: { listFolder: true },
    answers: {
      'transcript/listFolder': ({ uri }: { uri: string }) => {
        asked.push(uri);
        return uri.endsWith('/closed/') ? null : ['p2.txt', 'p3.txt'];
      },
    },
  });
  const text = `${start}（下转第3版）\n`;
  const open = session.open(text, 'vscode-vfs://github/a/b/p2.txt');
  expect((await links(session, open)).map(([, target]) => target)).toEqual(['vscode-vfs://github/a/b/p3.txt']);
  expect(await links(session, session.open(text, 'vscode-vfs://github/a/closed/p2.txt'))).toEqual([]);
  expect(await links(session, session.open(start, 'vscode-vfs://github/a/c/p2.txt'))).toEqual([]);
  expect(asked).toEqual(['vscode-vfs://github/a/b/', 'vscode-vfs://github/a/closed/']);
});

test('a folder that cannot be listed is told in the log, once', async () => {
  const host = new ManualHost();
  host.listFolder = () => Promise.reject(new Error('no disk today'));
  const session = await startSession({}, host);
  const uri = session.open(`${start}（下转第3版）\n`, `${folder}2.transcript`);
  expect([await links(session, uri), await links(session, uri)]).toEqual([[], []]);
  expect(await session.next('window/logMessage')).toMatchObject({ message: expect.stringContaining('no disk today') });
  expect(session.unseen).not.toContain('window/logMessage');
});
