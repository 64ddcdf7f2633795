import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import type { TurnEditParams, TurnEditResult, TurnSpeakersResult } from '../../protocol/turns';
import { turnOperations } from '../../server/src/core/turn-operations/turn-operation';
import { type EditorOptions, plain } from '../support/lsp-session';
import { readMarkers } from '../support/markers';
import { startSession } from '../support/server-in-process';

async function opened(marked: string, options: EditorOptions = {}) {
  const { text, cursor = 0, marks } = readMarkers(marked);
  const session = await startSession(options);
  const uri = session.open(text);
  const [start, end] = [marks[0]?.span.start ?? cursor, marks[0]?.span.end ?? cursor];
  const range = { start: session.positionAt(uri, start), end: session.positionAt(uri, end) };
  const actions = (only?: readonly string[], triggerKind?: 1 | 2) =>
    session.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only, triggerKind },
    });
  return { session, uri, range, actions };
}

const talk = '问：好吗？$0好。\n答：很好。\n问：真的？\n答：真的。\n主持人：谢谢。\n问：好。\n';

test.each<{ title: string; text?: string; expected: string }>([
  {
    title: 'Split here: “答” goes on',
    expected: '问：好吗？\n答：好。\n答：很好。\n问：真的？\n答：真的。\n主持人：谢谢。\n问：好。\n',
  },
  {
    title: 'Split here: “问” goes on',
    expected: '问：好吗？\n问：好。\n答：很好。\n问：真的？\n答：真的。\n主持人：谢谢。\n问：好。\n',
  },
  {
    title: 'Move the turn down',
    expected: '答：很好。\n问：好吗？好。\n问：真的？\n答：真的。\n主持人：谢谢。\n问：好。\n',
  },
  {
    title: 'Give the turn to “主持人”',
    expected: '主持人：好吗？好。\n答：很好。\n问：真的？\n答：真的。\n主持人：谢谢。\n问：好。\n',
  },
  {
    title: 'Insert a turn of “答”',
    expected: '问：好吗？好。\n答：\n答：很好。\n问：真的？\n答：真的。\n主持人：谢谢。\n问：好。\n',
  },
  { title: 'Move the turn up', text: '问：好吗？\n答：$0很好。\n', expected: '答：很好。\n问：好吗？\n' },
  { title: 'Merge with the previous turn', text: '问：好吗？\n答：$0很好。\n', expected: '问：好吗？很好。\n' },
  { title: 'Make the label text', text: '问：好吗？\n答$0：很好。\n', expected: '问：好吗？答：很好。\n' },
  {
    title: 'Make the line begin a turn',
    text: '问：好吗？\n\n答：好。\n\n答 很$0好。\n',
    expected: '问：好吗？\n\n答：好。\n\n答：很好。\n',
  },
  {
    title: 'Mark as a direction',
    text: '问：好吗？\n\n众人鼓$0掌。\n\n答：好。\n',
    expected: '问：好吗？\n\n（众人鼓掌）\n\n答：好。\n',
  },
  {
    title: 'Mark the line as a heading',
    text: '问：好吗？\n\n接下来$0谈桥。\n\n答：好。\n',
    expected: '问：好吗？\n\n## 接下来谈桥。\n\n答：好。\n',
  },
  {
    title: 'Take out the line: a page printed it',
    text: '问：好吗？\n\n云川$0日报，第三版。\n\n答：好。\n',
    expected: '问：好吗？\n\n答：好。\n',
  },
])('$title', async ({ title, text = talk, expected }) => {
  for (const options of [{}, { capabilities: plain }]) {
    const { session, uri, actions } = await opened(text, options);
    const action = (await actions()).find((candidate) => candidate.title === title);
    expect(session.edited(uri, action?.edit)).toBe(expected);
  }
});

test('no light bulb shines for what can be done everywhere', async () => {
  const { actions } = await opened(talk);
  expect(await actions(undefined, 2)).toEqual([]);
  expect((await actions(['refactor'], 2)).length).toBeGreaterThan(5);
});

test.each([
  { only: 'refactor.move', titles: ['Move the turn down'] },
  { only: 'refactor.inline', titles: [] },
  {
    only: 'refactor.extract.transcript',
    titles: ['Split here: “答” goes on', 'Split here: “问” goes on', 'Insert a turn of “答”'],
  },
  { only: 'refactor.rewrite', titles: ['Give the turn to “答”', 'Give the turn to “主持人”'] },
  { only: 'quickfix', titles: [] },
])('of the kind $only: $titles', async ({ only, titles }) => {
  const { actions, session } = await opened(talk);
  const found = await actions([only]);
  expect(found.map(({ title }) => title)).toEqual(titles);
  const { codeActionProvider } = session.server.capabilities;
  const known = typeof codeActionProvider === 'object' ? codeActionProvider.codeActionKinds : [];
  for (const { kind } of found) expect(known).toContain(kind);
});

test('at most nine people are offered, those with the most turns', async () => {
  const people = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((name) => `记者${name}`);
  const text = people.map((name, index) => `${name}：好吗？\n`.repeat(index + 1)).join('');
  const { actions } = await opened(`$0${text}`);
  const given = (await actions(['refactor.rewrite']))
    .map(({ title }) => title)
    .filter((title) => title.startsWith('Give'));
  expect(given.length).toBe(9);
  expect(given[0]).toBe('Give the turn to “记者丑”');
});

test('in Chinese', async () => {
  const { actions } = await opened(talk, { locale: 'zh-cn' });
  expect((await actions(['refactor.move'])).map(({ title }) => title)).toEqual(['下移此段发言']);
});

test('a request tells where the cursor belongs, and to whom a turn may be given', async () => {
  const { session, uri, range } = await opened(talk);
  const ask = (params: Partial<TurnEditParams>) =>
    session.ask<TurnEditResult>('transcript/turnEdit', { uri, range, ...params });
  const split = await ask({ operation: 'split', speaker: '答' });
  expect(session.edited(uri, split!.edits as never)).toContain('问：好吗？\n答：好。\n');
  expect(split!.cursor).toEqual({ line: 1, character: 2 });
  expect(await ask({ operation: 'split', speaker: 'nobody' })).toBeNull();
  expect(await ask({ operation: 'merge' })).toBeNull();
  expect(await ask({ operation: 'merge', uri: 'untitled:none' })).toBeNull();
  expect(await session.ask<TurnSpeakersResult>('transcript/turnSpeakers', { uri, position: range.start })).toEqual({
    speakers: [
      { name: '问', turns: 3, part: 'current' },
      { name: '答', turns: 2, part: 'likely' },
      { name: '主持人', turns: 1, part: 'other' },
    ],
  });
  expect(await session.ask('transcript/turnSpeakers', { uri: 'untitled:none', position: range.start })).toEqual({
    speakers: [],
  });
});

test('every operation is an action and can be asked for', () => {
  const asked: Record<TurnEditParams['operation'], true> = {
    split: true,
    merge: true,
    moveUp: true,
    moveDown: true,
    reassign: true,
    insert: true,
    promote: true,
    demote: true,
    direction: true,
    heading: true,
    remove: true,
  };
  expect(Object.keys(asked)).toEqual([...turnOperations]);
});
