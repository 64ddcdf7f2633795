import { describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver/node';
import { capable, type EditorOptions, type LspSession, plain } from '../support/lsp-session';
import { readMarkers } from '../support/markers';
import { startSession } from '../support/server-in-process';

/** The actions at `$0`. */
async function actionsAt(marked: string, options: EditorOptions = {}, only?: readonly string[]) {
  const session = await startSession(options);
  const { text, cursor = 0 } = readMarkers(marked);
  const uri = session.open(text);
  const position = session.positionAt(uri, cursor);
  const actions = await session.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], only, triggerKind: CodeActionTriggerKind.Automatic },
  });
  return { session, uri, actions };
}

/** The text after the action with this title; undefined where there is none. */
async function textAfter(marked: string, title: string, options: EditorOptions = {}, only?: readonly string[]) {
  const { session, uri, actions } = await actionsAt(marked, options, only);
  const action = actions.find((candidate) => candidate.title === title);
  return action && session.edited(uri, (await resolved(session, action)).edit);
}

async function resolved(session: LspSession, action: CodeAction): Promise<CodeAction> {
  return action.edit ? action : session.ask('codeAction/resolve', action);
}

const removeSpaces = 'Remove the spaces between the characters';

test.each([
  { what: 'nothing to fix', text: '李明：今年$0很好。\n', titles: [] },
  { what: 'a fault elsewhere', text: '李$0明：好。\n\n李明：今 年 的 收 成。\n', titles: [] },
  {
    what: 'a safe fix',
    text: '李明：今 年 的$0 收 成。\n',
    titles: [removeSpaces, 'Fix all of “spaced-cjk”', 'Fix everything that is safe', 'This is right (“spaced-cjk”)'],
  },
])('where there is $what, $titles are offered', async ({ text, titles }) => {
  expect((await actionsAt(text)).actions.map(({ title }) => title)).toEqual(titles);
});

test('a quick fix belongs to its diagnostic and is preferred where it is safe', async () => {
  const { actions } = await actionsAt('李明：今 年 的$0 收 成。\n');
  expect(actions[0]).toMatchObject({
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: [{ code: 'spaced-cjk', source: 'transcript' }],
  });
  expect(actions[1]).not.toHaveProperty('isPreferred');
});

describe.each([
  { editor: 'capable', options: { capabilities: capable } },
  { editor: 'plain', options: { capabilities: plain } },
])('in a $editor editor', ({ options }) => {
  const text = '李明：今 年 的$0 收 成。\n\n李明：去 年 的 收 成。\u200b\n';

  test.each([
    { title: removeSpaces, expected: '李明：今年的收成。\n\n李明：去 年 的 收 成。\u200b\n' },
    { title: 'Fix all of “spaced-cjk”', expected: '李明：今年的收成。\n\n李明：去年的收成。\u200b\n' },
    { title: 'Fix everything that is safe', expected: '李明：今年的收成。\n\n李明：去年的收成。\n' },
  ])('$title', async ({ title, expected }) => {
    expect(await textAfter(text, title, options)).toBe(expected);
  });

  test('the whole document is fixed only for those who ask', async () => {
    expect(await textAfter(text, 'Fix everything that is safe', options, ['source.fixAll'])).toBe(
      '李明：今年的收成。\n\n李明：去年的收成。\n',
    );
    const { actions } = await actionsAt(text, options, ['source']);
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.transcript', 'source.cleanUp.transcript']);
    expect((await actionsAt('李明：好。\n', options, ['source'])).actions).toEqual([]);
    expect((await actionsAt(text, options, ['refactor.rewrite'])).actions).toEqual([]);
  });
});

test('cleaning up joins lines too, and asks the person to look where the editor can', async () => {
  const wrapped = [
    '星河日报记者：今年春天来得比往年早一些，',
    '山上的花也开得更早，请问这对果农会有什么',
    '影响？政府又会做些什么来帮助他们，以及什',
    '么时候开始？',
    '',
  ];
  const only = ['source.cleanUp.transcript'];
  const { session, uri, actions } = await actionsAt(wrapped.join('\n'), {}, only);
  const { edit } = actions[0]!;
  expect(session.edited(uri, edit)).toBe(`${wrapped.join('')}\n`);
  expect(edit!.changeAnnotations).toEqual({ confirm: { label: 'Look before you apply', needsConfirmation: true } });
  const withPlain = await actionsAt(wrapped.join('\n'), { capabilities: plain }, only);
  expect(withPlain.session.edited(withPlain.uri, withPlain.actions[0]!.edit)).toBe(`${wrapped.join('')}\n`);
  expect(withPlain.actions[0]!.edit).not.toHaveProperty('changeAnnotations');
});

test('all of one rule is fixed for those who ask for that kind', async () => {
  const text = '李明：今 年 的$0 收 成。\n\n李明：去 年 的 收 成。\u200b\n';
  const only = ['source.cleanUp.transcript.spaced-cjk'];
  const { session, uri, actions } = await actionsAt(text, {}, only);
  expect(actions.map(({ kind, title }) => [kind, title])).toEqual([[only[0], 'Fix all of “spaced-cjk”']]);
  expect(session.edited(uri, actions[0]!.edit)).toBe('李明：今年的收成。\n\n李明：去年的收成。\u200b\n');
  expect((await actionsAt(text, {}, ['source.cleanUp.transcript.no-rule'])).actions).toEqual([]);
});

test('safe fixes ask nobody to look', async () => {
  const { session, actions } = await actionsAt('李明：今 年 的$0 收 成。\n');
  for (const action of actions.filter(({ command }) => !command))
    expect((await resolved(session, action)).edit).not.toHaveProperty('changeAnnotations');
});

test('bulk work that was offered for an older text is refused', async () => {
  const { session, uri, actions } = await actionsAt('李明：今 年 的$0 收 成。\n');
  session.replace(uri, '李明', '李小明');
  const bulk = actions.find(({ data }) => data !== undefined);
  await expect(session.ask('codeAction/resolve', bulk)).rejects.toMatchObject({ code: -32801 });
});

test('there are no actions in a document that is not open, nor for an editor that takes none', async () => {
  const { session } = await actionsAt('');
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const params = { textDocument: { uri: 'test:/gone' }, range, context: { diagnostics: [] } };
  expect(await session.ask('textDocument/codeAction', params)).toEqual([]);
  const bare = await startSession({ capabilities: {} });
  expect(bare.server.capabilities).not.toHaveProperty('codeActionProvider');
});
