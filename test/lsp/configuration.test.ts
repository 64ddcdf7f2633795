import { describe, expect, test } from 'vitest';
import type { ConfigurationParams, DocumentDiagnosticReport, RegistrationParams } from 'vscode-languageserver/node';
import { foldersAbove } from '../../server/src/lsp/project-files';
import type { LspSession } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const text = '李明：今 年 的 收 成。\n';
const off = { rules: { 'spaced-cjk': 'off' } };
const loud = { rules: { 'spaced-cjk': { level: 'error' } } };

const changed = { uri: 'file:///work/transcript.config.json', type: 2 };

async function severities(session: LspSession, uri: string) {
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  return report.kind === 'full' && report.items.map(({ severity }) => severity);
}

describe('settings', () => {
  test('are asked for, document by document', async () => {
    const answers = {
      'workspace/configuration': ({ items }: ConfigurationParams) =>
        items.map(({ scopeUri }) => (scopeUri!.includes('loud') ? loud : scopeUri!.includes('off') ? off : null)),
    };
    const session = await startSession({ answers });
    expect(await severities(session, session.open(text, 'test:/loud.transcript'))).toEqual([1]);
    expect(await severities(session, session.open(text, 'test:/off.transcript'))).toEqual([]);
    expect(await severities(session, session.open(text, 'test:/other.transcript'))).toEqual([2]);
  });

  test('are asked for anew when they change, and what was found is refreshed', async () => {
    let settings: unknown = loud;
    const session = await startSession({ answers: { 'workspace/configuration': () => [settings] } });
    const uri = session.open(text);
    expect(await severities(session, uri)).toEqual([1]);
    settings = off;
    session.tell('workspace/didChangeConfiguration', { settings: null });
    await session.next('workspace/diagnostic/refresh');
    expect(await severities(session, uri)).toEqual([]);
  });

  test('that come to the same refresh nothing', async () => {
    const session = await startSession({ answers: { 'workspace/configuration': () => [loud] } });
    const uri = session.open(text);
    await severities(session, uri);
    session.tell('workspace/didChangeConfiguration', { settings: null });
    await severities(session, uri);
    expect(session.unseen).not.toContain('workspace/diagnostic/refresh');
  });

  test('come with the start and with changes where the editor cannot be asked', async () => {
    const session = await startSession({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: loud },
    });
    const uri = session.open(text);
    expect(await severities(session, uri)).toEqual([1]);
    session.tell('workspace/didChangeConfiguration', { settings: { transcript: off } });
    expect(await severities(session, uri)).toEqual([]);
    session.tell('workspace/didChangeConfiguration', { settings: { other: {} } });
    expect(await severities(session, uri)).toEqual([]);
  });

  test('that make no sense are logged and left at their defaults; those of the editor’s own are not ours', async () => {
    const settings = { rules: { 'spaced-cjk': 'louder', 'no-rule': 'off' }, verbatim: null, trace: { server: 'off' } };
    const session = await startSession({ answers: { 'workspace/configuration': () => [settings] } });
    expect(await severities(session, session.open(text))).toEqual([2]);
    const logged = [await session.next('window/logMessage'), await session.next('window/logMessage')];
    expect(logged).toMatchObject([
      { message: expect.stringMatching(/^setting transcript\.rules\.spaced-cjk: must be one of/) },
      { message: 'setting transcript.rules.no-rule: there is no rule “no-rule”' },
    ]);
    expect(session.unseen).not.toContain('window/logMessage');
  });

  test('fall back to their defaults where the editor fails to answer', async () => {
    const fail = () => {
      throw new Error('no settings today');
    };
    const session = await startSession({ answers: { 'workspace/configuration': fail } });
    expect(await severities(session, session.open(text))).toEqual([2]);
    expect(await session.next('window/logMessage')).toMatchObject({
      message: expect.stringContaining('no settings today'),
    });
  });
});

describe('the project file', () => {
  const uri = 'file:///work/minutes/a.transcript';

  async function startWith(files: Record<string, string>, options = {}) {
    const host = new ManualHost();
    for (const [name, content] of Object.entries(files)) host.files.set(name, content);
    return {
      host,
      session: await startSession({ answers: { 'workspace/configuration': () => [loud] }, ...options }, host),
    };
  }

  test.each([
    { file: 'file:///work/minutes/transcript.config.json', found: [4] },
    { file: 'file:///work/transcript.config.json', found: [4] },
    { file: 'file:///transcript.config.json', found: [4] },
    { file: 'file:///work/other/transcript.config.json', found: [1] },
  ])('$file', async ({ file, found }) => {
    const { session } = await startWith({ [file]: '{ "rules": { "spaced-cjk": "hint" } }' });
    expect(await severities(session, session.open(text, uri))).toEqual(found);
  });

  test('the nearest holds, and of the settings nothing does', async () => {
    const { session } = await startWith({
      'file:///work/minutes/transcript.config.json': '{}',
      'file:///work/transcript.config.json': '{ "rules": { "spaced-cjk": "hint" } }',
    });
    expect(await severities(session, session.open(text, uri))).toEqual([2]);
  });

  test('is read anew when it changes', async () => {
    const { session, host } = await startWith({});
    const { registrations } = await session.next<RegistrationParams>('client/registerCapability');
    const more = await session.next<RegistrationParams>('client/registerCapability');
    expect([...registrations, ...more.registrations]).toMatchObject([
      { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'transcript' } },
      {
        method: 'workspace/didChangeWatchedFiles',
        registerOptions: { watchers: expect.arrayContaining([{ globPattern: '**/transcript.config.json' }]) },
      },
    ]);
    session.open(text, uri);
    expect(await severities(session, uri)).toEqual([1]);
    host.files.set('file:///work/transcript.config.json', '{ "rules": { "spaced-cjk": "hint" } }');
    session.tell('workspace/didChangeWatchedFiles', { changes: [changed] });
    await session.next('workspace/diagnostic/refresh');
    expect(await severities(session, uri)).toEqual([4]);
  });

  test('is read anew for every document where the editor cannot watch files', async () => {
    const { session, host } = await startWith({}, { capabilities: { textDocument: { diagnostic: {} } } });
    expect(await severities(session, session.open(text, uri))).toEqual([2]);
    host.files.set('file:///work/transcript.config.json', '{ "rules": { "spaced-cjk": "hint" } }');
    session.close(uri);
    expect(await severities(session, session.open(text, uri))).toEqual([4]);
  });

  test('a broken one gives one message with its place, and the defaults hold', async () => {
    const { session } = await startWith({
      'file:///work/%E4%BC%9A/transcript.config.json': '{\n  "rules": {},\n  // why\n}',
    });
    const first = session.open(text, 'file:///work/%E4%BC%9A/a.transcript');
    const second = session.open(text, 'file:///work/%E4%BC%9A/b.transcript');
    expect([await severities(session, first), await severities(session, second)]).toEqual([[2], [2]]);
    expect(await session.next('window/showMessage')).toEqual({
      type: 2,
      message:
        '/work/会/transcript.config.json:3:3: not valid JSON: expected a name in double quotes, found “/”. The default holds instead.',
    });
    expect(session.unseen).not.toContain('window/showMessage');
  });

  test('a broken one is told once, until it is broken otherwise', async () => {
    const { session, host } = await startWith({ 'file:///work/transcript.config.json': '[]' });
    session.open(text, uri);
    const readAgain = async (content: string) => {
      host.files.set('file:///work/transcript.config.json', content);
      session.tell('workspace/didChangeWatchedFiles', { changes: [changed] });
      await severities(session, uri);
    };
    await readAgain('[]');
    expect(await session.next('window/showMessage')).toMatchObject({ message: expect.stringContaining('json:1:1: ') });
    expect(session.unseen).not.toContain('window/showMessage');
    await readAgain('{} {}');
    expect(await session.next('window/showMessage')).toMatchObject({ message: expect.stringContaining('json:1:4: ') });
    await readAgain('{}');
    await readAgain('{} {}');
    expect(await session.next('window/showMessage')).toMatchObject({ message: expect.stringContaining('json:1:4: ') });
  });

  test('is asked from the editor where it says that it reads files', async () => {
    const { session } = await startWith(
      {},
      {
        initializationOptions: { readFile: true },
        answers: {
          'transcript/readFile': ({ uri: asked }: { uri: string }) =>
            asked === 'vscode-vfs://github/a/b/transcript.config.json'
              ? { text: '{ "rules": { "spaced-cjk": "hint" } }' }
              : null,
        },
      },
    );
    expect(await severities(session, session.open(text, 'vscode-vfs://github/a/b/c/d.transcript'))).toEqual([4]);
  });
});

test.each([
  { uri: 'file:///a/b/c.transcript', folders: ['file:///a/b/', 'file:///a/', 'file:///'] },
  { uri: 'file:///c.transcript', folders: ['file:///'] },
  { uri: 'vscode-vfs://github/a/c.transcript?x=/y/z#f/', folders: ['vscode-vfs://github/a/', 'vscode-vfs://github/'] },
  { uri: 'untitled:Untitled-1', folders: [] },
  { uri: 'untitled:///a/b', folders: [] },
  { uri: 'memfs:/a/b.transcript', folders: ['memfs:/a/', 'memfs:/'] },
  { uri: 'mailto:a/b', folders: [] },
  { uri: '', folders: [] },
])('the folders above $uri', ({ uri, folders }) => {
  expect(foldersAbove(uri)).toEqual(folders);
});
