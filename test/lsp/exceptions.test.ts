import { describe, expect, test } from 'vitest';
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  ShowMessageParams,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { LineStore } from '../../server/src/core/text/lines';
import { applyEdits } from '../../server/src/core/text/span';
import { spanOf } from '../../server/src/lsp/convert';
import { capable, type EditorOptions, type LspSession, plain } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const text = '李明：今 年 的 收 成。\n\n李明：去 年 的 收 成。\n';
const inFolder = 'file:///work/minutes/a.transcript';
const projectFile = 'file:///work/transcript.config.json';
/** What stands for a file that cannot be read. */
const unreadable = 'EACCES';
const exception = { rule: 'spaced-cjk', text: '今年的收成', before: '李明：', after: '。李明：去年的收' };

/** An editor that applies edits to the files of the host, as if it had saved them. */
function saving(host: ManualHost, more: EditorOptions = {}): EditorOptions {
  const answers = {
    'workspace/applyEdit': ({ edit }: ApplyWorkspaceEditParams) => {
      for (const [uri, after] of filesAfter(host, edit)) host.files.set(uri, after);
      return { applied: true };
    },
    'workspace/workspaceFolders': () => [{ uri: 'file:///work', name: 'work' }],
    ...more.answers,
  };
  return { ...more, answers };
}

function filesAfter(host: ManualHost, edit: WorkspaceEdit): [string, string][] {
  const changes = Object.entries(edit.changes ?? {});
  for (const change of edit.documentChanges ?? []) {
    if ('edits' in change) changes.push([change.textDocument.uri, change.edits as never]);
    else if (change.kind === 'create') host.files.set(change.uri, host.files.get(change.uri) ?? '');
  }
  return changes.map(([uri, edits]) => {
    const lines = LineStore.of(host.files.get(uri) ?? '');
    const spans = edits.map(({ range, newText }) => ({ span: spanOf(lines, range), newText }));
    return [uri, applyEdits(lines.text(), spans)];
  });
}

/** Says of the first finding that it is right. */
async function accept(session: LspSession, uri: string): Promise<void> {
  const range = session.rangeOf(uri, '今 年');
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const actions = await session.ask<CodeAction[]>('textDocument/codeAction', params);
  const { command } = actions.find(({ title }) => title === 'This is right (“spaced-cjk”)')!;
  await session.ask('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
}

async function foundIn(session: LspSession, uri: string): Promise<string[]> {
  const report = await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  return report.kind === 'full' ? report.items.map(({ range }) => session.textIn(uri, range)) : [];
}

const [right, other] = ['今 年 的 收 成', '去 年 的 收 成'];

describe('“This is right”', () => {
  test('makes a project file in the folder that is open, and is found no more', async () => {
    const host = new ManualHost();
    const session = await startSession(saving(host), host);
    const uri = session.open(text, inFolder);
    expect(await foundIn(session, uri)).toEqual([right, other]);
    await accept(session, uri);
    expect(JSON.parse(host.files.get(projectFile)!)).toEqual({ exceptions: [exception] });
    expect(await foundIn(session, uri)).toEqual([other]);
  });

  test('takes the settings of the editor into the new file, for they hold no longer beside it', async () => {
    const host = new ManualHost();
    const settings = { rules: { 'stray-cjk-space': 'off' }, conventions: [], speakers: ['甲'], verbatim: false };
    const answers = { 'workspace/configuration': () => [settings] };
    const session = await startSession(saving(host, { answers }), host);
    await accept(session, session.open(text, inFolder));
    expect(JSON.parse(host.files.get(projectFile)!)).toEqual({
      rules: settings.rules,
      speakers: ['甲'],
      exceptions: [exception],
    });
  });

  test('is written into the nearest project file, which stays as it is otherwise', async () => {
    const host = new ManualHost();
    const nearest = 'file:///work/minutes/transcript.config.json';
    host.files.set(nearest, '{ "verbatim": false }');
    const session = await startSession(saving(host), host);
    await accept(session, session.open(text, inFolder));
    expect([...host.files.keys()]).toEqual([nearest]);
    expect(host.files.get(nearest)).toBe(
      `{ "verbatim": false, "exceptions": [${JSON.stringify(exception, null, 1).replace(/\n */g, ' ')}] }`,
    );
  });

  test('can be taken back', async () => {
    const host = new ManualHost();
    const session = await startSession(saving(host), host);
    const uri = session.open(text, inFolder);
    await accept(session, uri);
    await session.ask('transcript/withdrawException', { uri, exception });
    expect(await foundIn(session, uri)).toEqual([right, other]);
    expect(JSON.parse(host.files.get(projectFile)!)).toEqual({ exceptions: [] });
  });

  test('is found again when somebody takes it out of the file', async () => {
    const host = new ManualHost();
    const session = await startSession(saving(host), host);
    const uri = session.open(text, inFolder);
    await accept(session, uri);
    session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: projectFile, type: 2 }] });
    expect(await foundIn(session, uri)).toEqual([other]);
    host.files.set(projectFile, '{}');
    session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: projectFile, type: 2 }] });
    expect(await foundIn(session, uri)).toEqual([right, other]);
  });
});

describe('“This is right” holds until the editor is closed, and the person is told so,', () => {
  const refusing = { 'workspace/applyEdit': () => ({ applied: false }) };
  test.each<{ where: string; uri: string; options: EditorOptions; files: Record<string, string>; says: string }>([
    {
      where: 'of a text in no folder',
      uri: 'untitled:Untitled-1',
      options: {},
      files: {},
      says: 'the text is in no folder that could keep it',
    },
    {
      where: 'where the editor refuses the edit',
      uri: inFolder,
      options: { answers: refusing },
      files: {},
      says: '/work/minutes/transcript.config.json could not be changed',
    },
    {
      where: 'where the editor applies no edits',
      uri: inFolder,
      options: { capabilities: { ...capable, workspace: { ...capable.workspace, applyEdit: false } } },
      files: { [projectFile]: '{}' },
      says: '/work/transcript.config.json could not be changed',
    },
    {
      where: 'where the project file is damaged',
      uri: inFolder,
      options: {},
      files: { [projectFile]: '{ "verbatim": }' },
      says: '/work/transcript.config.json is damaged, mend it first',
    },
    {
      where: 'where the project file cannot be read',
      uri: inFolder,
      options: {},
      files: { [projectFile]: unreadable },
      says: '/work/transcript.config.json cannot be read',
    },
  ])('$where', async ({ uri, options, files, says }) => {
    const host = new ManualHost();
    const readFile = host.readFile.bind(host);
    host.readFile = async (file) => {
      const content = await readFile(file);
      if (content === unreadable) throw new Error('EACCES');
      return content;
    };
    for (const [name, content] of Object.entries(files)) host.files.set(name, content);
    const session = await startSession(options, host);
    session.open(text, uri);
    await accept(session, uri);
    expect(await foundIn(session, uri)).toEqual([other]);
    let message: string;
    do message = (await session.next<ShowMessageParams>('window/showMessage')).message;
    while (!message.startsWith('“This is right”'));
    expect(message).toBe(`“This is right” holds until the editor is closed: ${says}.`);
    expect(Object.fromEntries(host.files)).toEqual(files);
  });
});

test('in an editor that does not save what it edits, one exception comes after the other all the same', async () => {
  const host = new ManualHost();
  const buffers = new ManualHost();
  const answers = {
    'workspace/applyEdit': ({ edit }: ApplyWorkspaceEditParams) => {
      for (const [uri, after] of filesAfter(buffers, edit)) buffers.files.set(uri, after);
      return { applied: true };
    },
  };
  const capabilities = { ...plain, workspace: { applyEdit: true } };
  const session = await startSession({ capabilities, answers }, host);
  const uri = session.open(text, 'file:///work/a.transcript');
  await session.next('textDocument/publishDiagnostics');
  await accept(session, uri);
  const { diagnostics } = await session.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  expect(diagnostics.map(({ range }) => session.textIn(uri, range))).toEqual([other]);
  session.replace(uri, '去 年', '今 年');
  session.replace(uri, '李明：今 年', '王芳：今年');
  await session.next('textDocument/publishDiagnostics');
  await accept(session, uri);
  expect(JSON.parse(buffers.files.get(projectFile)!).exceptions).toHaveLength(2);
});

test.each([
  { command: 'transcript.unknown', arguments: [] },
  { command: 'transcript.accept', arguments: [] },
  { command: 'transcript.accept', arguments: ['x'] },
])('a command that cannot be is refused: $command', async (params) => {
  const session = await startSession();
  await expect(session.ask('workspace/executeCommand', params)).rejects.toMatchObject({ code: -32803 });
});
