import { expect, test } from 'vitest';
import type { AnnotationsResult } from '../../protocol/annotations';
import type { LspSession } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const text = '王芳：今年的收成怎么样？\n\n李明：比去年好一些，农户也都高兴。渠通了，水就到了田头。\n';
const [first, second] = ['untitled:Untitled-1', 'untitled:Untitled-2'] as const;
const saved = 'file:///work/a.transcript';
const [sidecar, codebook] = ['a.annotations.jsonld', 'codebook.jsonld'].map((name) => `file:///work/${name}`);

interface Said {
  readonly note?: string;
  readonly code?: string;
}

async function annotate(session: LspSession, uri: string, passage: string, { note, code }: Said): Promise<void> {
  const codes = code === undefined ? [] : [await addCode(session, uri, code)];
  const about = { range: session.rangeOf(uri, passage), extent: 'range' };
  await session.ask('transcript/annotate', { uri, about, note, codes, creator: '王芳' });
}

async function addCode(session: LspSession, uri: string, label: string): Promise<string> {
  return (await session.ask<{ iri: string }>('transcript/addCode', { uri, label })).iri;
}

/** Saves a text as VS Code does: the file is opened, written, saved, and then the text that was in no file is closed. */
async function saveAs(session: LspSession, untitled: string, uri: string, changed = session.text(untitled)) {
  session.open('', uri);
  session.edit(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: changed });
  session.tell('textDocument/didSave', { textDocument: { uri } });
  session.close(untitled);
  await expect.poll(async () => (await listed(session, uri)).length).toBeGreaterThan(0);
}

/** Each annotation of a text: the passage, its notes and the labels of its codes. */
async function listed(session: LspSession, uri: string): Promise<string[]> {
  const { annotations, codes } = await session.ask<AnnotationsResult>('transcript/annotations', { uri });
  const labelOf = new Map(codes.map(({ iri, label }) => [iri, label]));
  return annotations.map((one) =>
    [one.place?.text, ...one.notes, ...one.codes.map((iri) => labelOf.get(iri))].join(' '),
  );
}

async function codesOf(session: LspSession, uri: string): Promise<string[]> {
  const { codes } = await session.ask<AnnotationsResult>('transcript/annotations', { uri });
  return codes.map(({ label }) => label);
}

test('what was said about a text in no folder, and its codes, stand beside it once it is saved in one', async () => {
  const host = new ManualHost();
  const session = await startSession({}, host);
  session.open(text, first);
  await annotate(session, first, '农户也都高兴', { note: '语气' });
  await annotate(session, first, '渠通了', { code: '水利' });
  session.replace(first, '怎么样', '究竟怎么样');
  await saveAs(session, first, saved);
  expect(await listed(session, saved)).toEqual(['农户也都高兴 语气', '渠通了 水利']);
  await expect.poll(() => host.files.get(sidecar!)).toContain('"source": "a.transcript"');
  expect(host.files.get(codebook!)).toContain('水利');
});

test('an editor may trim a text as it saves it', async () => {
  const session = await startSession();
  session.open(`${text}  \n\n`, first);
  await annotate(session, first, '渠通了', { note: '好' });
  await saveAs(session, first, saved, text);
  expect(await listed(session, saved)).toEqual(['渠通了 好']);
});

test('a code that the folder has by its name is that one', async () => {
  const host = new ManualHost();
  host.files.set(codebook!, '{ "@graph": [{ "id": "#a", "type": "Concept", "prefLabel": { "und": "水利" } }] }');
  const session = await startSession({}, host);
  session.open(text, first);
  await annotate(session, first, '渠通了', { code: '水利' });
  await saveAs(session, first, saved);
  expect(await codesOf(session, saved)).toEqual(['水利']);
  expect(await listed(session, saved)).toEqual(['渠通了 水利']);
  expect(host.files.get(sidecar!)).toContain('codebook.jsonld#a');
});

test('codes of another text in no folder stay with it', async () => {
  const session = await startSession();
  session.open(text, first);
  session.open(`${text}另一篇。\n`, second);
  await annotate(session, first, '渠通了', { code: '水利' });
  await annotate(session, first, '渠通了', { code: '都用' });
  await annotate(session, second, '渠通了', { code: '都用' });
  await annotate(session, second, '高兴', { code: '心情' });
  await addCode(session, second, '未用');
  await saveAs(session, first, saved);
  expect(await codesOf(session, saved)).toEqual(['未用', '水利', '都用']);
  expect(await codesOf(session, second)).toEqual(['心情', '都用']);
});

test('a code that another text in no folder gets meanwhile stays with it', async () => {
  const host = new ManualHost();
  const session = await startSession({}, host);
  session.open(text, first);
  session.open(`${text}另一篇。\n`, second);
  await annotate(session, first, '渠通了', { code: '水利' });
  const replaceFile = host.replaceFile.bind(host);
  host.replaceFile = async (uri, now, before) => {
    host.replaceFile = replaceFile;
    await addCode(session, second, '心情');
    return replaceFile(uri, now, before);
  };
  await saveAs(session, first, saved);
  expect(await codesOf(session, saved)).toEqual(['水利']);
  expect(await codesOf(session, second)).toEqual(['心情']);
});

test('another text that is saved meanwhile gets nothing', async () => {
  const host = new ManualHost();
  const session = await startSession({}, host);
  session.open(text, first);
  await annotate(session, first, '渠通了', { note: '好', code: '水利' });
  session.open('王芳：别的话。\n', saved);
  session.tell('textDocument/didSave', { textDocument: { uri: saved } });
  expect(await listed(session, saved)).toEqual([]);
  expect([...host.files.keys()]).toEqual([]);
});
