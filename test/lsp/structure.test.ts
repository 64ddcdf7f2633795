import { expect, test } from 'vitest';
import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { plain } from '../support/lsp-session';
import { readMarkers } from '../support/markers';
import { startSession } from '../support/server-in-process';

const interview = [
  '星河日报记者：请问今年的收成如何？',
  '',
  ' 李 明：有两点。一是雨水充足，二是种子好。',
  '',
  '明年再看。',
  '',
  '（上接第二版）',
  '',
  '李明：好。',
].join('\r\n');

test('symbols are nested where the editor can nest them', async () => {
  const session = await startSession();
  const uri = session.open(interview);
  const symbols = await session.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols.map(({ name, detail, kind }) => [name, detail, kind])).toEqual([
    ['星河日报记者', '请问今年的收成如何？', 5],
    ['李明', '有两点。一是雨水充足，二是种子好。', 5],
    ['李明', '好。', 5],
  ]);
  const [, answer] = symbols;
  expect(session.textIn(uri, answer!.range)).toBe('李 明：有两点。一是雨水充足，二是种子好。\r\n\r\n明年再看。');
  expect(session.textIn(uri, answer!.selectionRange)).toBe('李 明：');
  expect(answer!.children!.map(({ name, kind }) => [name, kind])).toEqual([
    ['一是 雨水充足', 8],
    ['二是 种子好', 8],
  ]);
});

test('symbols are a list where the editor cannot nest them', async () => {
  const session = await startSession({ capabilities: plain });
  const uri = session.open(interview);
  const symbols = await session.ask<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
    ['星河日报记者', undefined],
    ['李明', undefined],
    ['一是 雨水充足', '李明'],
    ['二是 种子好', '李明'],
    ['李明', undefined],
  ]);
  expect(symbols.every(({ location }) => location.uri === uri)).toBe(true);
});

const sections = ['# 收成', '', interview, '', '【提问】', '', '星河日报记者：请问明年呢？（笑）', '', '（完）'].join(
  '\r\n',
);

test('headings are namespaces beside the turns', async () => {
  const session = await startSession();
  const uri = session.open(sections);
  const symbols = await session.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols.map(({ name, kind }) => [name, kind])).toEqual([
    ['# 收成', 3],
    ['星河日报记者', 5],
    ['李明', 5],
    ['李明', 5],
    ['提问', 3],
    ['星河日报记者', 5],
  ]);
});

test('what stands under a heading folds', async () => {
  const session = await startSession();
  const uri = session.open(sections);
  const ranges = await session.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
  expect(ranges).toEqual([
    { startLine: 0, endLine: 16 },
    { startLine: 4, endLine: 6, kind: 'region' },
    { startLine: 12, endLine: 16 },
  ]);
});

test('headings and directions have tokens', async () => {
  const session = await startSession();
  const uri = session.open(sections);
  const { data } = await session.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  const types = Array.from({ length: data.length / 5 }, (_, i) => data[5 * i + 3]);
  expect(types).toEqual([1, 0, 0, 1, 1, 2, 0, 1, 0, 2, 2]);
});

test('turns fold as regions', async () => {
  const session = await startSession();
  const uri = session.open(interview);
  const ranges = await session.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
  expect(ranges).toEqual([{ startLine: 2, endLine: 4, kind: 'region' }]);
});

test('no more folds are sent than the editor takes', async () => {
  const session = await startSession({ capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } });
  const uri = session.open(`${interview}\r\n\r\n`.repeat(5));
  const ranges = await session.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
  expect(ranges).toHaveLength(2);
});

test('a selection grows from the sentence to the document, at each of several cursors', async () => {
  const session = await startSession();
  const uri = session.open(interview);
  const positions = ['种子', '上接'].map((found) => session.rangeOf(uri, found).start);
  const grown = await session.ask<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri },
    positions,
  });
  const steps = (range: SelectionRange | undefined): string[] =>
    range ? [session.textIn(uri, range.range), ...steps(range.parent)] : [];
  expect(grown.map((range) => steps(range).map((text) => text.split('\r\n').length))).toEqual([[1, 1, 3, 9], [9]]);
  expect(steps(grown[0])[0]).toBe('一是雨水充足，二是种子好。');
});

test('tokens are of types that themes know', async () => {
  const session = await startSession();
  const { text } = readMarkers(interview);
  const uri = session.open(text);
  const { legend } = session.server.capabilities.semanticTokensProvider!;
  const shown = ({ data }: SemanticTokens) => {
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines, characters, length, type] = data.slice(i, i + 4) as [number, number, number, number];
      character = lines > 0 ? characters : character + characters;
      line += lines;
      const range = { start: { line, character }, end: { line, character: character + length } };
      found.push(`${legend.tokenTypes[type]} ${session.textIn(uri, range)}`);
    }
    return found;
  };
  const all = [
    'class 星河日报记者：',
    'class 李 明：',
    'keyword 一是雨水充足',
    'keyword 二是种子好',
    'comment （上接第二版）',
    'class 李明：',
  ];
  const textDocument = { uri };
  expect(shown(await session.ask('textDocument/semanticTokens/full', { textDocument }))).toEqual(all);
  const range = { start: { line: 1, character: 0 }, end: { line: 3, character: 0 } };
  expect(shown(await session.ask('textDocument/semanticTokens/range', { textDocument, range }))).toEqual(
    all.slice(1, 4),
  );
});

test.each(['documentSymbol', 'foldingRange', 'selectionRange', 'formatting', 'rangeFormatting'])(
  'textDocument/%s answers with nothing for a document that is not open',
  async (method) => {
    const session = await startSession();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const params = { textDocument: { uri: 'test:/gone' }, positions: [range.start], range, options: {} };
    expect(await session.ask(`textDocument/${method}`, params)).toEqual([]);
  },
);
