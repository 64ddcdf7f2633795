import { describe, expect, test } from 'vitest';
import type { CodeAction, DocumentSymbol, Hover, Range, ShowMessageParams } from 'vscode-languageserver/node';
import type { AnnotationsResult, ListedAnnotation } from '../../protocol/annotations';
import { capable, type LspSession, plain } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const text = [
  '星河日报记者：今年的收成怎么样？',
  '',
  '李明：今年的收成比去年好一些，农户也都高兴。',
  '一是修渠。渠通了，水就到了田头。',
  '二是换种。新的种子耐旱抗病。',
  '',
].join('\n');
const uri = 'file:///work/harvest.transcript';
const sidecar = 'file:///work/harvest.annotations.jsonld';
const codebook = 'file:///work/codebook.jsonld';

async function sessionOn(files: Readonly<Record<string, string>> = {}, options = {}) {
  const host = new ManualHost();
  for (const [name, content] of Object.entries(files)) host.files.set(name, content);
  const session = await startSession({ initializationOptions: { annotations: true }, ...options }, host);
  session.open(text, uri);
  return { host, session };
}

interface About {
  readonly note?: string;
  readonly codes?: readonly string[];
  readonly extent?: 'range' | 'turn' | 'topic';
}

async function annotate(session: LspSession, passage: string | Range, { extent = 'range', ...said }: About) {
  const range = typeof passage === 'string' ? session.rangeOf(uri, passage) : passage;
  const params = { uri, about: { range, extent }, creator: '王芳', ...said };
  return (await session.ask<{ id: string } | null>('transcript/annotate', params))?.id;
}

function listed(session: LspSession): Promise<AnnotationsResult> {
  return session.ask('transcript/annotations', { uri });
}

/** Each annotation: where it is, or what has become of it, and what it says. */
async function told(session: LspSession): Promise<string[]> {
  const { annotations } = await listed(session);
  return annotations.map((one) => `${placeOf(session, one)}: ${one.notes.join()}${one.codes.join()}`);
}

function placeOf(session: LspSession, { place, state }: ListedAnnotation): string {
  return place ? session.textIn(uri, place.range) : state;
}

function changedOutside(session: LspSession, file: string): void {
  session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
}

const [yields, joy, canal] = ['今年的收成比去年好一些', '农户也都高兴', '渠通了，水就到了田头'];
const answer = '李明：今年的收成比去年好一些，农户也都高兴。\n';

describe('what is said about a text', () => {
  test('is kept beside it once the request is answered', async () => {
    const { host, session } = await sessionOn();
    await annotate(session, joy, { note: '语气' });
    const { '@graph': graph } = JSON.parse(host.files.get(sidecar)!);
    expect(graph[0]).toMatchObject({
      motivation: 'commenting',
      creator: { name: '王芳' },
      created: '2026-05-04T09:00:00Z',
      body: { value: '语气' },
      target: { source: 'harvest.transcript' },
    });
    expect(await told(session)).toEqual([`${joy}: 语气`]);
  });

  test('is there again when the text is opened again', async () => {
    const { host, session } = await sessionOn();
    await annotate(session, joy, { note: '语气' });
    const other = await sessionOn(Object.fromEntries(host.files));
    expect(await told(other.session)).toEqual([`${joy}: 语气`]);
  });

  test.each<{ where: string; extent: 'range' | 'turn' | 'topic'; at: string; is: string | undefined }>([
    { where: 'the sentence, where nothing is selected', extent: 'range', at: '通了', is: `${canal}。` },
    { where: 'the turn', extent: 'turn', at: '收成怎', is: '星河日报记者：今年的收成怎么样？' },
    { where: 'the topic', extent: 'topic', at: '换种', is: '二是换种' },
    { where: 'nothing, in no topic', extent: 'topic', at: '收成怎', is: undefined },
  ])('is about $where', async ({ extent, at, is }) => {
    const { session } = await sessionOn();
    const { start } = session.rangeOf(uri, at);
    await annotate(session, { start, end: start }, { extent, note: 'x' });
    expect((await told(session))[0]).toEqual(is && expect.stringMatching(new RegExp(`^${is}`)));
  });

  test('can be answered, changed and taken away with what was answered', async () => {
    const { session } = await sessionOn();
    const id = await annotate(session, joy, { note: '语气' });
    await session.ask('transcript/annotate', { uri, about: { replyTo: id }, note: '同意', creator: '' });
    await session.ask('transcript/changeAnnotation', { uri, id, note: '高兴' });
    expect(await told(session)).toEqual([`${joy}: 高兴`, 'whole: 同意']);
    await session.ask('transcript/removeAnnotations', { uri, ids: [id] });
    expect(await told(session)).toEqual([]);
  });

  test('names a topic, and the name stands in the outline', async () => {
    const { session } = await sessionOn();
    const { start } = session.rangeOf(uri, '渠通了');
    await annotate(session, { start, end: start }, { extent: 'topic', note: '水利' });
    await annotate(session, joy, { extent: 'range', note: '不是名称' });
    const symbols = await session.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.map(({ name, children = [] }) => [name, ...children.map((child) => child.name)])).toEqual([
      ['星河日报记者'],
      ['李明', '水利', expect.stringMatching(/^二是/)],
    ]);
  });
});

describe('places follow the text', () => {
  test('through edits, and back through undoing them', async () => {
    const { session } = await sessionOn();
    await annotate(session, joy, { note: '语气' });
    session.replace(uri, '好一些，', '好得多了，');
    session.replace(uri, joy, '');
    expect(await told(session)).toEqual(['orphan: 语气']);
    const { end } = session.rangeOf(uri, '好得多了，');
    session.edit(uri, { range: { start: end, end }, newText: joy });
    expect(await told(session)).toEqual([`${joy}: 语气`]);
  });

  test('when a passage is moved in one step, as editors tell it: from the end of the text to its start', async () => {
    const { session } = await sessionOn();
    await annotate(session, joy, { note: '语气' });
    const start = session.positionAt(uri, 0);
    const end = session.positionAt(uri, session.text(uri).length);
    const taken = { range: session.rangeOf(uri, answer), newText: '' };
    session.edit(uri, { range: { start: end, end }, newText: answer }, taken);
    expect(await told(session)).toEqual([`${joy}: 语气`]);
    const takenAgain = { range: session.rangeOf(uri, answer), newText: '' };
    session.edit(uri, takenAgain, { range: { start, end: start }, newText: answer });
    expect(await told(session)).toEqual([`${joy}: 语气`]);
    expect(session.text(uri).indexOf(answer)).toBe(0);
  });

  test('when the file was written outside, and the editor puts a long stretch in the place of another', async () => {
    const { session } = await sessionOn();
    await annotate(session, '高兴。\n一是修渠', { note: '一' });
    await annotate(session, canal, { note: '二' });
    await annotate(session, yields, { note: '三' });
    const before = session.text(uri);
    const after = before
      .replace('请问', '')
      .replace('比去年好', '比往年好')
      .replace('二是', '其二是')
      .replace('，水', '，清水');
    const replaced = { start: before.indexOf('比'), end: before.indexOf('换种') };
    const range = { start: session.positionAt(uri, replaced.start), end: session.positionAt(uri, replaced.end) };
    session.edit(uri, { range, newText: after.slice(after.indexOf('比'), after.indexOf('换种')) });
    expect(session.text(uri)).toBe(after);
    expect(await told(session)).toEqual([
      '今年的收成比往年好一些: 三',
      '高兴。\n一是修渠: 一',
      '渠通了，清水就到了田头: 二',
    ]);
  });

  test('and are described anew when the text is saved, if they would not be found', async () => {
    const { host, session } = await sessionOn();
    await annotate(session, joy, { note: '语气' });
    session.replace(uri, joy, '农户们都很高兴');
    session.replace(uri, '农户', '庄户');
    session.tell('textDocument/didSave', { textDocument: { uri } });
    await listed(session);
    await session.ask('shutdown', null);
    expect(host.files.get(sidecar)).toContain('"exact":"');
  });
});

describe('codes', () => {
  test('are made on the fly, counted, and have a colour each', async () => {
    const { host, session } = await sessionOn();
    const { iri } = await session.ask<{ iri: string }>('transcript/addCode', { uri, label: '收成' });
    await session.ask('transcript/addCode', { uri, label: '水利' });
    expect(await session.ask('transcript/addCode', { uri, label: '收成' })).toEqual({ iri, fault: '' });
    await annotate(session, yields, { codes: [iri] });
    const { codes, annotations } = await listed(session);
    expect(codes.map(({ label, uses }) => `${label} ${uses}`).sort()).toEqual(['收成 1', '水利 0']);
    expect(new Set(codes.map(({ colour }) => colour)).size).toBe(2);
    expect(annotations).toMatchObject([{ motivation: 'classifying', codes: [iri], speaker: '李明', turn: 1 }]);
    expect(Object.keys(JSON.parse(host.files.get(codebook)!))).toContain('@graph');
  });

  test('of a damaged codebook are not written', async () => {
    const { host, session } = await sessionOn({ [codebook]: '{' });
    const { fault } = await session.ask<{ fault: string }>('transcript/addCode', { uri, label: '收成' });
    expect(fault).toMatch(/^\/work\/codebook\.jsonld:1:\d: the codebook cannot be read: .*; mend the file/);
    expect(await session.next<ShowMessageParams>('window/showMessage')).toEqual({ type: 2, message: fault });
    expect(`/work/${(await listed(session)).obstacle}`).toBe(fault);
    expect(session.unseen).not.toContain('window/showMessage');
    expect(host.files.get(codebook)).toBe('{');
  });

  test('join what the same person has said about exactly the same passage', async () => {
    const { session } = await sessionOn();
    const said = (codes: string[], passage = joy) => annotate(session, passage, { codes });
    const id = await said(['codebook.jsonld#a']);
    expect(await said(['codebook.jsonld#b'])).toBe(id);
    expect(await said(['codebook.jsonld#a', 'codebook.jsonld#b'])).toBe(id);
    await said(['codebook.jsonld#b'], joy.slice(1));
    const about = { range: session.rangeOf(uri, joy), extent: 'range' };
    await session.ask('transcript/annotate', { uri, about, codes: ['codebook.jsonld#c'], creator: '李明' });
    await annotate(session, joy, { note: '语气' });
    expect((await listed(session)).annotations.map(({ codes, notes }) => [...codes, ...notes].join())).toEqual([
      'codebook.jsonld#a,codebook.jsonld#b',
      'codebook.jsonld#c',
      '语气',
      'codebook.jsonld#b',
    ]);
  });

  test('join a note of the same passage, but no name of a topic', async () => {
    const { session } = await sessionOn();
    const { start } = session.rangeOf(uri, '渠通了');
    await annotate(session, { start, end: start }, { extent: 'topic', note: '水利' });
    const [topic] = (await listed(session)).annotations;
    await annotate(session, topic!.place!.range, { codes: ['codebook.jsonld#a'] });
    const note = await annotate(session, joy, { note: '语气' });
    expect(await annotate(session, joy, { codes: ['codebook.jsonld#a'] })).toBe(note);
    expect((await told(session)).map((one) => one.split(': ')[1]).sort()).toEqual(
      ['水利', 'codebook.jsonld#a', '语气codebook.jsonld#a'].sort(),
    );
  });
});

describe('what stands in the file from outside', () => {
  test('is merged at once', async () => {
    const { host, session } = await sessionOn();
    await annotate(session, joy, { note: '语气' });
    const other = await sessionOn(Object.fromEntries(host.files));
    await annotate(other.session, yields, { note: '比较' });
    host.files.set(sidecar, other.host.files.get(sidecar)!);
    changedOutside(session, sidecar);
    expect(await told(session)).toEqual([`${yields}: 比较`, `${joy}: 语气`]);
  });

  test('is never written over, even if nobody told of it', async () => {
    const { host, session } = await sessionOn();
    await listed(session);
    const other = await sessionOn();
    await annotate(other.session, yields, { note: '比较' });
    host.files.set(sidecar, other.host.files.get(sidecar)!);
    await annotate(session, joy, { note: '语气' });
    expect(await told(session)).toEqual([`${yields}: 比较`, `${joy}: 语气`]);
    expect(JSON.parse(host.files.get(sidecar)!)['@graph']).toHaveLength(3);
  });

  test('is left alone where it is damaged; what is said meanwhile is written once it is mended', async () => {
    const { host, session } = await sessionOn({ [sidecar]: '{\n  "@graph": [,]\n}' });
    await annotate(session, joy, { note: '语气' });
    expect(host.files.get(sidecar)).toBe('{\n  "@graph": [,]\n}');
    const { message } = await session.next<ShowMessageParams>('window/showMessage');
    expect(message).toMatch(/^\/work\/harvest\.annotations\.jsonld:2:14: .*kept only until the text is closed\.$/);
    expect(`/work/${(await listed(session)).obstacle}`).toBe(message);
    host.files.set(sidecar, '{ "@graph": [] }');
    changedOutside(session, sidecar);
    expect(await told(session)).toEqual([`${joy}: 语气`]);
    await session.ask('shutdown', null);
    expect(JSON.parse(host.files.get(sidecar)!)['@graph']).toHaveLength(2);
    expect(session.unseen).not.toContain('window/showMessage');
  });

  test.each([
    {
      what: 'written',
      method: 'replaceFile' as const,
      says: 'written; change the permissions of the file and its folder, or free some space',
    },
    {
      what: 'read',
      method: 'readFile' as const,
      says: 'read; change the permissions of the file and its folder, or save it as UTF-8',
    },
  ])('is named where it cannot be $what, with what to do', async ({ method, says }) => {
    const { host, session } = await sessionOn();
    await listed(session);
    host[method] = async () => {
      throw new Error('EACCES');
    };
    if (method === 'readFile') changedOutside(session, sidecar);
    await annotate(session, joy, { note: '语气' });
    expect((await session.next<ShowMessageParams>('window/showMessage')).message).toBe(
      `/work/harvest.annotations.jsonld cannot be ${says}. What you annotate is kept only until the text is closed.`,
    );
  });

  test('takes nothing with it when it goes', async () => {
    const { host, session } = await sessionOn();
    await annotate(session, joy, { note: '语气' });
    host.files.delete(sidecar);
    changedOutside(session, sidecar);
    await annotate(session, yields, { note: '比较' });
    expect(JSON.parse(host.files.get(sidecar)!)['@graph']).toHaveLength(3);
  });
});

test('where nothing can be written it is said once, and all else works', async () => {
  const session = await startSession();
  const untitled = session.open(text, 'untitled:Untitled-1');
  const about = { range: session.rangeOf(untitled, joy), extent: 'range' };
  for (const note of ['一', '二'])
    await session.ask('transcript/annotate', { uri: untitled, about, note, creator: '' });
  const { annotations } = await session.ask<AnnotationsResult>('transcript/annotations', { uri: untitled });
  expect(annotations.map(({ notes }) => notes.join())).toEqual(['一', '二']);
  const { message } = await session.next<ShowMessageParams>('window/showMessage');
  expect(message).toBe(
    'The text is in no folder: what you annotate is kept only until the text is closed. Save it in a folder, and its annotations go with it.',
  );
  expect(session.unseen).not.toContain('window/showMessage');
});

test('an editor that shows colours gets those of the codes on hovering, and all that people write as they wrote it', async () => {
  const { textDocument } = capable;
  const general = { markdown: { parser: 'marked', allowedTags: ['span'] } };
  const hover = { contentFormat: ['markdown' as const] };
  const capabilities = { ...capable, general, textDocument: { ...textDocument, hover } };
  const { session } = await sessionOn({}, { capabilities });
  const { iri } = await session.ask<{ iri: string }>('transcript/addCode', { uri, label: '<b>水&amp;利</b>' });
  await annotate(session, canal, { codes: [iri] });
  const position = session.rangeOf(uri, canal).start;
  const { contents } = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
  expect(contents).toEqual({
    kind: 'markdown',
    value: '<span style="color:#4477aa;">●</span> \\<b\\>水\\&amp;利\\</b\\> — 王芳',
  });
});

describe('a place that is not certain', () => {
  const twice = '李明：渠通了，水就到了田头。\n\n王芳：渠通了，水就到了田头。\n';

  async function doubtful() {
    const first = await sessionOn();
    const id = await annotate(first.session, canal, { note: '水' });
    const host = new ManualHost();
    host.files.set(sidecar, first.host.files.get(sidecar)!);
    const session = await startSession({}, host);
    session.open(twice, uri);
    return { id, host, session };
  }

  test('is asked about, and confirmed', async () => {
    const { id, host, session } = await doubtful();
    const { annotations } = await listed(session);
    expect(annotations).toMatchObject([{ state: 'doubtful', quote: canal }]);
    expect(annotations[0]!.candidates.map(({ before }) => before).sort()).toEqual(['李明：', '王芳：']);
    const { range } = annotations[0]!.candidates.find(({ before }) => before === '王芳：')!;
    await session.ask('transcript/placeAnnotation', { uri, id, range });
    expect((await listed(session)).annotations).toMatchObject([{ state: 'placed', place: { range } }]);
    expect(host.files.get(sidecar)).toContain('王芳');
  });

  test('is nowhere from then on, where a person says so', async () => {
    const { id, host, session } = await doubtful();
    await session.ask('transcript/placeAnnotation', { uri, id, range: null });
    const again = await startSession({}, host);
    again.open(twice, uri);
    expect(await told(again)).toEqual(['orphan: 水']);
  });
});

describe('an editor without views of its own', () => {
  const titled = (actions: readonly CodeAction[], title: string) => actions.find((action) => action.title === title)!;

  async function plainSession() {
    const { host, session } = await sessionOn({}, { capabilities: plain, initializationOptions: {} });
    const actions = (passage: string) =>
      session.ask<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: session.rangeOf(uri, passage),
        context: { diagnostics: [], only: ['refactor.annotate.transcript'] },
      });
    const run = ({ command }: CodeAction) =>
      session.ask('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });
    return { host, session, actions, run };
  }

  test('is offered codes, notes and taking away as code actions, and shown what is said on hovering', async () => {
    const { host, session, actions, run } = await plainSession();
    await session.ask('transcript/addCode', { uri, label: '水利' });
    await run(titled(await actions(canal), 'Code as “水利”'));
    await run(titled(await actions(joy), 'Add a note (opens the file of annotations)'));
    expect(host.files.get(sidecar)).toContain('"value":""');
    const position = session.rangeOf(uri, canal).start;
    const hover = await session.ask<Hover>('textDocument/hover', { textDocument: { uri }, position });
    expect(hover.contents).toEqual({ kind: 'plaintext', value: '● 水利' });
    await run(titled(await actions(canal), 'Delete the annotation “● 水利”'));
    expect(await told(session)).toEqual([`${joy}: `]);
  });

  test('reads what was written outside when the text is saved', async () => {
    const { host, session, actions, run } = await plainSession();
    await run(titled(await actions(joy), 'Add a note (opens the file of annotations)'));
    host.files.set(sidecar, host.files.get(sidecar)!.replace('"value":""', '"value":"语气"'));
    session.tell('textDocument/didSave', { textDocument: { uri } });
    await session.ask('shutdown');
    expect(await told(session)).toEqual([`${joy}: 语气`]);
  });
});
