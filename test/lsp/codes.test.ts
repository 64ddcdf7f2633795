import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../client/schemas/annotations.schema.json';
import type { AnnotationsResult } from '../../protocol/annotations';
import type { CodeEditResult, CodeUsesResult, ImportCodesResult } from '../../protocol/codes';
import { readCodebook } from '../../server/src/core/annotations/codebook';
import type { LspSession } from '../support/lsp-session';
import { ManualHost, startSession } from '../support/server-in-process';

const text = '李明：今年的收成比去年好一些，农户也都高兴。\n\n王芳：渠通了，水就到了田头。\n';
const [uri, other] = ['file:///work/a.transcript', 'file:///work/b.transcript'];
const [sidecar, otherSidecar] = ['file:///work/a.annotations.jsonld', 'file:///work/b.annotations.jsonld'];
const codebook = 'file:///work/codebook.jsonld';

/** Three codes, each below the one before it. */
const [farm, field, crop] = ['codebook.jsonld#farm', 'codebook.jsonld#field', 'codebook.jsonld#crop'];
const codes = JSON.stringify({
  '@graph': [
    { id: '#farm', type: 'Concept', prefLabel: { und: '农事' }, 'transcript:colour': '#aa3300' },
    { id: '#field', type: 'Concept', prefLabel: { und: '田地', en: 'Field' }, broader: '#farm', 'ex:own': 1 },
    { id: '#crop', type: 'Concept', prefLabel: { und: '收成' }, broader: '#field' },
  ],
});

async function sessionOn(files: Readonly<Record<string, string>> = { [codebook]: codes }) {
  const host = new ManualHost();
  for (const [name, content] of Object.entries(files)) host.files.set(name, content);
  const session = await startSession({ initializationOptions: { annotations: true }, locale: 'en' }, host);
  session.open(text, uri);
  return { host, session };
}

async function annotate(session: LspSession, at: string, passage: string, said: object): Promise<string> {
  const about = { range: session.rangeOf(at, passage), extent: 'range' };
  return (await session.ask<{ id: string }>('transcript/annotate', { uri: at, about, creator: '王芳', ...said })).id;
}

/** The codes as a tree is read, and what is said of them. */
async function tree(session: LspSession): Promise<string[]> {
  const { codes } = await session.ask<AnnotationsResult>('transcript/annotations', { uri });
  return codes.map(({ depth, label, definition, colour, uses }) => {
    const said = [label, definition, colour, uses || ''].filter(Boolean);
    return `${'  '.repeat(depth)}${said.join(' | ')}`;
  });
}

async function coded(session: LspSession, at = uri): Promise<string[]> {
  const { annotations } = await session.ask<AnnotationsResult>('transcript/annotations', { uri: at });
  return annotations.map(({ quote, notes, codes }) => [quote, ...notes, ...codes].join(' '));
}

function edit(session: LspSession, request: string, params: object): Promise<CodeEditResult> {
  return session.ask(`transcript/${request}`, { uri, ...params });
}

describe('a code is changed', () => {
  test.each<{ what: string; change: object; is: string[] }>([
    { what: 'its name', change: { iri: field, label: '农田' }, is: ['农事 | #aa3300', '  农田', '    收成'] },
    {
      what: 'its definition',
      change: { iri: crop, definition: '产量' },
      is: ['农事 | #aa3300', '  Field', '    收成 | 产量'],
    },
    {
      what: 'its colour',
      change: { iri: crop, colour: '#4477aa' },
      is: ['农事 | #aa3300', '  Field', '    收成 | #4477aa'],
    },
    { what: 'its colour taken away', change: { iri: farm, colour: '' }, is: ['农事', '  Field', '    收成'] },
    { what: 'its place', change: { iri: crop, broader: farm }, is: ['农事 | #aa3300', '  Field', '  收成'] },
    { what: 'its place, to the top', change: { iri: field, broader: null }, is: ['Field', '  收成', '农事 | #aa3300'] },
  ])('$what', async ({ change, is }) => {
    const { host, session } = await sessionOn();
    expect(await edit(session, 'changeCode', change)).toEqual({ fault: '' });
    expect(await tree(session)).toEqual(is);
    expect(host.files.get(codebook)).toContain('"ex:own":1');
  });

  test.each([
    { what: 'put below itself', change: { iri: farm, broader: crop }, says: 'it would stand below itself' },
    { what: 'gone', change: { iri: 'codebook.jsonld#x', label: 'x' }, says: 'no such code any more' },
    { what: 'put below one that is gone', change: { iri: farm, broader: 'codebook.jsonld#x' }, says: 'choose one' },
    { what: 'left without a name', change: { iri: farm, label: '' }, says: 'a code needs a name' },
    { what: 'given what is no colour', change: { iri: farm, colour: 'red' }, says: '“red” is not a colour' },
  ])('but not one that is $what', async ({ change, says }) => {
    const { host, session } = await sessionOn();
    expect((await edit(session, 'changeCode', change)).fault).toContain(says);
    expect(host.files.get(codebook)).toBe(codes);
  });

  test('on top of what somebody else has written meanwhile, even if nobody told of it', async () => {
    const { host, session } = await sessionOn();
    await tree(session);
    host.files.set(codebook, codes.replace('"农事"', '"农业"'));
    await edit(session, 'changeCode', { iri: crop, label: '产量' });
    expect(await tree(session)).toEqual(['农业 | #aa3300', '  Field', '    产量']);
  });

  test('or not at all where the file cannot be read or written, which is said', async () => {
    const { host, session } = await sessionOn({ [codebook]: '{ "@graph": [,] }' });
    const { fault } = await edit(session, 'changeCode', { iri: crop, label: '产量' });
    expect(fault).toMatch(/^\/work\/codebook\.jsonld:1:14: the codebook cannot be read: .*; mend the file/);
    expect(host.files.get(codebook)).toBe('{ "@graph": [,] }');
    host.files.set(codebook, codes);
    host.replaceFile = async () => {
      throw new Error('EACCES');
    };
    session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: codebook, type: 2 }] });
    expect(await edit(session, 'changeCode', { iri: crop, label: '产量' })).toEqual({
      fault:
        '/work/codebook.jsonld cannot be written; change the permissions of the file and its folder, or free some space',
    });
  });
});

describe('a code that only holds others together', () => {
  const holding = codes.replace('"transcript:colour":"#aa3300"', '"transcript:codable":false');

  test.each([
    { what: 'given by its name', request: 'addCode', params: { label: '农事' } },
    { what: 'put in the place of another', request: 'removeCode', params: { iri: crop, into: farm } },
  ])('is not $what, which is said', async ({ request, params }) => {
    const { host, session } = await sessionOn({ [codebook]: holding });
    expect((await edit(session, request, params)).fault).toBe(
      '“农事” only holds the codes below it together; choose another code or another name',
    );
    expect(host.files.get(codebook)).toBe(holding);
  });

  test('leaves its name to one that may be given', async () => {
    const both = JSON.parse(holding) as { '@graph': object[] };
    both['@graph'].push({ id: '#work', type: 'Concept', prefLabel: { und: '农事' }, broader: '#farm' });
    const { session } = await sessionOn({ [codebook]: JSON.stringify(both) });
    expect(await edit(session, 'addCode', { label: '农事' })).toEqual({ iri: 'codebook.jsonld#work', fault: '' });
  });
});

describe('a code is taken away', () => {
  /** `a.transcript` is open, and `b.transcript` was annotated and closed. */
  async function twoTexts() {
    const { host, session } = await sessionOn();
    session.open(text, other);
    await annotate(session, other, '水就到了田头', { note: '二', codes: [field] });
    session.tell('textDocument/didClose', { textDocument: { uri: other } });
    await annotate(session, uri, '农户也都高兴', { codes: [field] });
    await annotate(session, uri, '农户也都高兴', { codes: [crop] });
    await annotate(session, uri, '渠通了', { note: '一', codes: [field] });
    return { host, session };
  }

  test('from the codebook and from all texts of the folder, whose notes stay', async () => {
    const { host, session } = await twoTexts();
    expect(await session.ask<CodeUsesResult>('transcript/codeUses', { uri, iri: field })).toEqual({
      annotations: 3,
      texts: 2,
    });
    expect(await edit(session, 'removeCode', { iri: field })).toEqual({ fault: '' });
    expect(await coded(session)).toEqual([`农户也都高兴 ${crop}`, '渠通了 一']);
    expect(await tree(session)).toEqual(['农事 | #aa3300', '  收成 | 1']);
    expect(host.files.get(otherSidecar)).not.toContain(field);
    session.open(text, other);
    expect(await coded(session, other)).toEqual(['水就到了田头 二']);
  });

  test('leaving an annotation of which nothing else is said, in a file that the schema allows', async () => {
    const { host, session } = await sessionOn();
    await annotate(session, uri, '渠通了', { codes: [field] });
    await edit(session, 'removeCode', { iri: field });
    expect(await coded(session)).toEqual(['渠通了']);
    expect(
      new Ajv({ strict: false, validateFormats: false }).validate(schema, JSON.parse(host.files.get(sidecar)!)),
    ).toBe(true);
  });

  test('by merging it into another, which its annotations get once', async () => {
    const { host, session } = await twoTexts();
    expect(await edit(session, 'removeCode', { iri: field, into: crop })).toEqual({ fault: '' });
    expect(await coded(session)).toEqual([`农户也都高兴 ${crop}`, `渠通了 一 ${crop}`]);
    expect(await tree(session)).toEqual(['农事 | #aa3300', '  收成 | 2']);
    expect(host.files.get(otherSidecar)).toContain(crop);
  });

  test('not at all where a file cannot be changed, and again once it can', async () => {
    const { host, session } = await twoTexts();
    const whole = host.files.get(otherSidecar)!;
    host.files.set(otherSidecar, whole.slice(0, -9));
    const { fault } = await edit(session, 'removeCode', { iri: field });
    expect(fault).toMatch(
      /^\/work\/b\.annotations\.jsonld has annotations that could not be changed, so the code stays/,
    );
    expect(host.files.get(codebook)).toContain('#field');
    expect(host.files.get(otherSidecar)).toBe(whole.slice(0, -9));
    host.files.set(otherSidecar, whole);
    expect(await edit(session, 'removeCode', { iri: field })).toEqual({ fault: '' });
    expect(host.files.get(codebook)).not.toContain('#field"');
  });

  test.each<{ what: string; method: 'readFile' | 'listFolder'; at: string; says: RegExp }>([
    {
      what: 'the annotations of a closed text cannot be read',
      method: 'readFile',
      at: otherSidecar,
      says: /^\/work\/b\.annotations\.jsonld has annotations that could not be changed, so the code stays/,
    },
    {
      what: 'the annotations of an open text cannot be read',
      method: 'readFile',
      at: sidecar,
      says: /^\/work\/a\.annotations\.jsonld has annotations that could not be changed, so the code stays/,
    },
    {
      what: 'the folder cannot be listed',
      method: 'listFolder',
      at: 'file:///work/',
      says: /^\/work\/ cannot be listed, and other texts in it may have the code, so it stays/,
    },
    {
      what: 'the codebook cannot be read',
      method: 'readFile',
      at: codebook,
      says: /^\/work\/codebook\.jsonld cannot be read; change the permissions/,
    },
  ])('but not where $what, and again once it can', async ({ method, at, says }) => {
    const { host, session } = await twoTexts();
    const works = host[method].bind(host) as (file: string) => Promise<never>;
    host[method] = async (file) => {
      if (file === at) throw new Error('EACCES');
      return works(file);
    };
    session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: at, type: 2 }] });
    expect((await edit(session, 'removeCode', { iri: field })).fault).toMatch(says);
    expect(host.files.get(codebook)).toBe(codes);
    expect(host.files.get(otherSidecar)).toContain(field);
    host[method] = works;
    expect(await edit(session, 'removeCode', { iri: field })).toEqual({ fault: '' });
    expect(host.files.get(codebook)).not.toContain('#field"');
    expect(host.files.get(otherSidecar)).not.toContain(field);
  });

  test('also from what somebody else has just written of an open text', async () => {
    const { host, session } = await twoTexts();
    const theirs = host.files.get(otherSidecar)!.replaceAll('b.transcript', 'a.transcript');
    host.files.set(sidecar, theirs);
    expect(await edit(session, 'removeCode', { iri: field })).toEqual({ fault: '' });
    expect(host.files.get(sidecar)).toContain('二');
    expect(host.files.get(sidecar)).not.toContain(field);
  });

  test('from one of two workspaces in which folders are called the same', async () => {
    const { host, session } = await sessionOn({});
    const [one, two] = ['vfs://one/work/a.transcript', 'vfs://two/work/a.transcript'];
    for (const at of [one, two]) {
      session.open(text, at);
      await annotate(session, at, '渠通了', { codes: [field] });
    }
    expect(await session.ask('transcript/codeUses', { uri: one, iri: field })).toEqual({ annotations: 1, texts: 1 });
    expect(await edit(session, 'removeCode', { uri: one, iri: field })).toEqual({ fault: '' });
    expect(host.files.get('vfs://one/work/a.annotations.jsonld')).not.toContain(field);
    expect(host.files.get('vfs://two/work/a.annotations.jsonld')).toContain(field);
  });

  test('also one that the codebook does not have', async () => {
    const { host, session } = await sessionOn();
    await annotate(session, uri, '渠通了', { codes: ['codebook.jsonld#x', field] });
    expect(await edit(session, 'removeCode', { iri: 'codebook.jsonld#x' })).toEqual({ fault: '' });
    expect(await coded(session)).toEqual([`渠通了 ${field}`]);
    expect(host.files.get(codebook)).toBe(codes);
  });

  test.each([
    {
      what: 'into one that is not there',
      with: codes,
      params: { iri: field, into: 'codebook.jsonld#x' },
      says: /has no such code/,
    },
    { what: 'from a damaged codebook', with: '{', params: { iri: field }, says: /^\/work\/codebook\.jsonld:1:\d: / },
  ])('but not $what', async ({ with: content, params, says }) => {
    const { host, session } = await sessionOn({ [codebook]: content });
    await annotate(session, uri, '渠通了', { codes: [field] });
    expect((await edit(session, 'removeCode', params)).fault).toMatch(says);
    expect(await coded(session)).toEqual([`渠通了 ${field}`]);
    expect(host.files.get(codebook)).toBe(content);
  });

  test('of texts that stand in no folder', async () => {
    const session = await startSession();
    const untitled = session.open(text, 'untitled:Untitled-1');
    const { iri } = await session.ask<{ iri: string }>('transcript/addCode', { uri: untitled, label: '水利' });
    await annotate(session, untitled, '渠通了', { codes: [iri] });
    expect(await session.ask('transcript/codeUses', { uri: untitled, iri })).toEqual({ annotations: 1, texts: 1 });
    expect(await session.ask('transcript/removeCode', { uri: untitled, iri })).toEqual({ fault: '' });
    expect(await coded(session, untitled)).toEqual(['渠通了']);
  });
});

describe('codes are imported', () => {
  const qdc =
    '<CodeBook><Codes><Code guid="G1" name="农事"><Code guid="G2" name="水利" color="#00F"/></Code></Codes></CodeBook>';

  test('below those that there are', async () => {
    const { session } = await sessionOn();
    expect(await session.ask<ImportCodesResult>('transcript/importCodes', { uri, name: 'a.qdc', text: qdc })).toEqual({
      added: 1,
      known: 1,
      fault: '',
    });
    expect(await tree(session)).toEqual(['农事 | #aa3300', '  Field', '    收成', '  水利 | #0000ff']);
  });

  test('into a codebook that is not there yet', async () => {
    const { host, session } = await sessionOn({});
    await session.ask('transcript/importCodes', { uri, name: 'a.qdc', text: qdc });
    expect(readCodebook(host.files.get(codebook)!)).toMatchObject({ codes: [{ id: '#g1' }, { id: '#g2' }] });
  });

  test('but not from something else, which is said', async () => {
    const { host, session } = await sessionOn();
    expect(await session.ask('transcript/importCodes', { uri, name: 'a.qdc', text: '<Codes/>' })).toMatchObject({
      added: 0,
      fault: expect.stringMatching(/^a\.qdc: this is not a REFI-QDA codebook/),
    });
    expect(host.files.get(codebook)).toBe(codes);
  });
});
