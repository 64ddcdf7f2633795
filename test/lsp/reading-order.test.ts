import { expect, test } from 'vitest';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  RelatedFullDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { capable } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const answer = '李明：大桥年底通车，桥面已经铺好一半。';
const askRice = '星河日报记者：今年的水稻收成怎样，粮价会不会上涨？';
const rice = '李明：水稻收成比去年好，粮价平稳，不会上涨。';
const askBridge = '晨星社记者：江上的大桥何时通车，桥面铺好了没有？';
const page = `${[answer, '记者会历时50分钟。', '（上接A02版）', askRice, rice, askBridge].join('\n\n')}\n`;
const restored = `${['（上接A02版）', askRice, rice, askBridge, answer, '记者会历时50分钟。'].join('\n\n')}\n\n`;

async function opened() {
  const host = new ManualHost();
  const session = await startSession(
    {
      capabilities: {
        ...capable,
        textDocument: { ...capable.textDocument, publishDiagnostics: { relatedInformation: true } },
      },
    },
    host,
  );
  const uri = session.open(page);
  await session.ask('textDocument/documentSymbol', { textDocument: { uri } });
  const actions = (line: number, only?: readonly string[]) =>
    session.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line, character: 1 }, end: { line, character: 1 } },
      context: { diagnostics: [], only },
    });
  return { session, host, uri, actions };
}

test('the moves are told with their reasons', async () => {
  const { session, uri } = await opened();
  expect(await session.ask('transcript/readingOrder', { uri })).toMatchObject({
    moves: [
      { kind: 'answer', range: { start: { line: 0 } }, newLine: 8, reason: expect.stringContaining('晨星社记者') },
      { kind: 'closing', range: { start: { line: 2 } }, newLine: 10 },
    ],
  });
  expect(await session.ask('transcript/readingOrder', { uri: 'untitled:none' })).toEqual({ moves: [] });
});

test('the source action restores the reading order', async () => {
  const { session, uri, actions } = await opened();
  const [action] = await actions(0, ['source.reorder.transcript']);
  expect(session.edited(uri, action!.edit)).toBe(restored);
  expect(await actions(0, ['source.fixAll.transcript'])).toEqual([]);
});

test('once there was time, a displaced answer is found, its question beside it, and can be moved alone', async () => {
  const { session, host, uri, actions } = await opened();
  host.letTimePass();
  const pull = async () =>
    (await session.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    })) as RelatedFullDocumentDiagnosticReport;
  await expect
    .poll(async () => (await pull()).items.filter(({ code }) => code === 'displaced-turn'), { timeout: 5000 })
    .toMatchObject([{ relatedInformation: [{ location: { uri, range: { start: { line: 10, character: 0 } } } }] }]);
  const move = (await actions(0)).find(({ title }) => title === 'Move this answer behind its question');
  expect(session.edited(uri, move!.edit)).toBe(
    `${['记者会历时50分钟。', '（上接A02版）', askRice, rice, askBridge, answer].join('\n\n')}\n\n`,
  );
  expect((await actions(0)).map(({ title }) => title)).toContain('Restore the reading order of the whole text');
});
