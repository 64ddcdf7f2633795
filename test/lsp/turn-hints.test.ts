import { describe, expect, test } from 'vitest';
import type {
  ConfigurationParams,
  DocumentSymbol,
  InlayHint,
  MarkupContent,
  RegistrationParams,
  UnregistrationParams,
} from 'vscode-languageserver/node';
import { capable } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const text = [
  '主持人：开始。',
  '',
  '星河日报记者：新桥何时通车？',
  '',
  '李明：明年六月通车。',
  '',
  '王芳：步道也开放。',
  '',
  '远山周刊记者：老桥呢？',
  '',
  '王芳：另说。',
  '',
  '主持人：谢谢。',
  '',
].join('\n');

/** A server whose editor has these settings, which can be changed. */
async function startWith(set: unknown, locale = 'en') {
  let settings = set;
  const capabilities = {
    ...capable,
    workspace: { ...capable.workspace, inlayHint: { refreshSupport: true } },
  };
  const session = await startSession({
    capabilities,
    locale,
    answers: { 'workspace/configuration': ({ items }: ConfigurationParams) => items.map(() => settings) },
  });
  const uri = session.open(text);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  return {
    session,
    uri,
    hints: (within = range) =>
      session.ask<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range: within }),
    symbols: async () => {
      const shown = ({ name, children = [] }: DocumentSymbol): unknown =>
        children.length > 0 ? [name, ...children.map(shown)] : name;
      return (await session.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })).map(shown);
    },
    change: (changed: unknown) => {
      settings = changed;
      session.tell('workspace/didChangeConfiguration', { settings: null });
    },
  };
}

describe('inlay hints', () => {
  test('are for those who want them', async () => {
    for (const settings of [null, {}, { inlayHints: true }, { inlayHints: { enabled: false } }])
      expect(await (await startWith(settings)).hints()).toEqual([]);
  });

  test.each([
    {
      locale: 'en',
      labels: [
        '1',
        '2 · answered ↓ line 5',
        '3 · answers → 星河日报记者',
        '4 · answers → 星河日报记者',
        '5 · answered ↓ line 11',
        '6 · answers → 远山周刊记者',
        '7',
      ],
    },
    {
      locale: 'zh-cn',
      labels: [
        '1',
        '2 · 答话 ↓ 第 5 行',
        '3 · 回答 → 星河日报记者',
        '4 · 回答 → 星河日报记者',
        '5 · 答话 ↓ 第 11 行',
        '6 · 回答 → 远山周刊记者',
        '7',
      ],
    },
  ])('say which turn it is and what it answers, in $locale', async ({ locale, labels }) => {
    const { hints, uri } = await startWith({ inlayHints: { enabled: true } }, locale);
    const found = await hints();
    expect(found.map(({ label }) => label)).toEqual(labels);
    expect(found.map(({ position: { line, character } }) => `${line}:${character}`)).toEqual([
      '0:4',
      '2:7',
      '4:3',
      '6:3',
      '8:7',
      '10:3',
      '12:4',
    ]);
    expect((found[2]!.tooltip as MarkupContent).value).toContain(`(${uri}#L3)`);
    expect((found[2]!.tooltip as MarkupContent).value).toContain('新桥何时通车？');
  });

  test('are those of the range asked for', async () => {
    const { hints } = await startWith({ inlayHints: { enabled: true } });
    const found = await hints({ start: { line: 4, character: 0 }, end: { line: 6, character: 0 } });
    expect(found.map(({ position }) => position.line)).toEqual([4]);
  });

  test('come and go with the setting', async () => {
    const { session, hints, change } = await startWith({});
    expect(await hints()).toEqual([]);
    change({ inlayHints: { enabled: true } });
    await session.next('workspace/inlayHint/refresh');
    expect(await hints()).toHaveLength(7);
  });
});

describe('the outline', () => {
  const flat = ['主持人', '星河日报记者', '李明', '王芳', '远山周刊记者', '王芳', '主持人'];
  const grouped = ['主持人', ['星河日报记者', '李明', '王芳'], ['远山周刊记者', '王芳'], '主持人'];

  test('lists one turn after the other', async () => {
    expect(await (await startWith({})).symbols()).toEqual(flat);
    expect(await (await startWith({ outline: { exchanges: 'yes' } })).symbols()).toEqual(flat);
  });

  test('groups questions with their answers for those who want it', async () => {
    const { symbols, change } = await startWith({ outline: { exchanges: true } });
    expect(await symbols()).toEqual(grouped);
    change({});
    expect(await symbols()).toEqual(flat);
  });
});

test('an editor that asks for the outline anew only where it is registered anew gets it so', async () => {
  const session = await startSession({
    capabilities: { ...capable, textDocument: { documentSymbol: { dynamicRegistration: true } } },
  });
  expect(session.server.capabilities.documentSymbolProvider).toBeUndefined();
  const outlineRegistration = async () => {
    for (;;) {
      const { registrations } = await session.next<RegistrationParams>('client/registerCapability');
      if (registrations[0]!.method === 'textDocument/documentSymbol') return registrations[0]!.id;
    }
  };
  const first = await outlineRegistration();
  session.tell('workspace/didChangeConfiguration', { settings: null });
  expect(await outlineRegistration()).not.toBe(first);
  const { unregisterations } = await session.next<UnregistrationParams>('client/unregisterCapability');
  expect(unregisterations).toEqual([{ id: first, method: 'textDocument/documentSymbol' }]);
});

test('so it does when answers are found that stand apart from their questions', async () => {
  const host = new ManualHost();
  const capabilities = { ...capable, textDocument: { documentSymbol: { dynamicRegistration: true } } };
  const session = await startSession({ capabilities }, host);
  const uri = session.open(
    '李明：长江大桥的钢索将在十月更换，大桥夜间封闭。\n\n星河日报记者：粮食收成今年如何？\n\n李明：粮食收成比去年好，粮仓已满。\n\n远山周刊记者：长江大桥的钢索何时更换？\n',
  );
  await session.ask('textDocument/documentSymbol', { textDocument: { uri } });
  for (let seen = 0; seen < 3; seen++) await session.next('client/registerCapability');
  host.letTimePass();
  const { registrations } = await session.next<RegistrationParams>('client/registerCapability');
  expect(registrations[0]!.method).toBe('textDocument/documentSymbol');
});
