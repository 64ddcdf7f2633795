import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import schema from '../../../client/schemas/annotations.schema.json';
import codebookSchema from '../../../client/schemas/codebook.schema.json';
import { emptyCodebook, readCodebook, writeCodebook } from '../../../server/src/core/annotations/codebook';
import { withCode } from '../../../server/src/core/annotations/codebook-changes';
import { changed } from '../../../server/src/core/annotations/making';
import { mergeSidecars } from '../../../server/src/core/annotations/merging';
import {
  emptySidecar,
  readSidecar,
  type Sidecar,
  sidecarNameOf,
  writeSidecar,
} from '../../../server/src/core/annotations/sidecar';
import { gitObstacle } from '../../support/git';
import { annotationContext } from './annotation-context';
import { noteOn, uuid } from './samples';

const three: Sidecar = {
  ...emptySidecar,
  annotations: [noteOn('新桥明年', 1), noteOn('𠮷野家', 2), noteOn('两边种树', 3, 'Bob')],
};

function read(text: string): Sidecar {
  const sidecar = readSidecar(text);
  if ('fault' in sidecar) throw new Error(sidecar.fault.en);
  return sidecar;
}

test.each([
  ['a.transcript', 'a.annotations.jsonld'],
  ['a.transcript.txt', 'a.annotations.jsonld'],
  ['a.b.txt', 'a.b.annotations.jsonld'],
  ['.txt', '.txt.annotations.jsonld'],
])('the sidecar of %s is %s', (text, sidecar) => {
  expect(sidecarNameOf(text)).toBe(sidecar);
});

test('what is written is read again', () => {
  const again = read(writeSidecar(three));
  expect(new Set(again.annotations)).toEqual(new Set(three.annotations));
  expect(writeSidecar(again)).toBe(writeSidecar(three));
});

test('the order of annotations in memory does not matter', () => {
  expect(writeSidecar({ ...three, annotations: [...three.annotations].reverse() })).toBe(writeSidecar(three));
});

test('what other tools have written is kept', () => {
  const foreign = {
    id: 'urn:x',
    type: 'Annotation',
    'ex:mood': ['glad'],
    target: { source: 'a', selector: { type: 'CssSelector', value: 'p' } },
  };
  const node = { id: 'urn:y', type: 'Person', name: 'Zoë' };
  const text = JSON.stringify({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'urn:ex:' }],
    'ex:tool': 1,
    '@graph': [foreign, node],
  });
  const written = JSON.parse(writeSidecar(read(text)));
  expect(written).toMatchObject({ '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'urn:ex:' }], 'ex:tool': 1 });
  expect(written['@graph']).toEqual(expect.arrayContaining([foreign, node]));
});

test('changing an annotation keeps what is not understood of it', () => {
  const [note] = read(writeSidecar({ ...three, annotations: [noteOn('两边种树', 1)] })).annotations;
  const strange = { ...note!, json: { ...note!.json, 'ex:mood': 'glad' } };
  const after = changed(strange, { bodies: [{ kind: 'text', value: '好' }] }, '2025-02-02T00:00:00Z');
  expect(after.json).toMatchObject({
    'ex:mood': 'glad',
    modified: '2025-02-02T00:00:00Z',
    created: '2025-01-02T03:04:05Z',
  });
  expect(after.bodies).toMatchObject([{ kind: 'text', value: '好' }]);
});

test.each([
  { what: 'nothing', text: '' },
  { what: 'a byte order mark', text: '\ufeff' },
])('$what is a sidecar without annotations', ({ text }) => {
  expect(read(text).annotations).toEqual([]);
});

test.each([
  { what: 'no JSON', text: '{ "@graph": [', says: 'expected' },
  { what: 'an unmerged file', text: '{\n<<<<<<< ours\n', says: 'could not merge' },
  { what: 'another file', text: '{}', says: 'no “@graph”' },
  { what: 'a list', text: '[]', says: 'no “@graph”' },
  {
    what: 'an id that stands twice',
    text: JSON.stringify({ '@graph': [three.annotations[0]!.json, three.annotations[0]!.json] }),
    says: 'twice',
  },
])('$what is told as one fault', ({ text, says }) => {
  expect(readSidecar(text)).toMatchObject({ fault: { en: expect.stringContaining(says) } });
});

test.each<unknown>([
  null,
  1,
  {},
  { type: 'Annotation' },
  { type: ['Annotation'], id: 'urn:a', target: 7, body: [null, 1, {}], creator: [] },
  { type: 'Annotation', id: 'urn:a', target: { source: 'a', selector: [{ type: 'TextQuoteSelector', exact: 1 }, 5] } },
])('reading never throws: %j', (node) => {
  expect(read(JSON.stringify({ '@graph': [node] })).annotations.length).toBeLessThan(2);
});

describe('merging', () => {
  const [first, second, third] = three.annotations;
  const edited = (n: 0 | 1 | 2, value: string) =>
    changed(three.annotations[n]!, { bodies: [{ kind: 'text', value }] }, '2025-02-02T00:00:00Z');
  const having = (...annotations: (typeof first)[]): Sidecar => ({
    ...emptySidecar,
    annotations: annotations.map((one) => one!),
  });

  test.each([
    {
      what: 'two additions',
      base: having(first),
      ours: having(first, second),
      theirs: having(first, third),
      result: [first, second, third],
    },
    {
      what: 'a deletion and an addition',
      base: having(first, second),
      ours: having(second),
      theirs: having(first, second, third),
      result: [second, third],
    },
    {
      what: 'a change and no change',
      base: three,
      ours: three,
      theirs: having(first, edited(1, '好'), third),
      result: [first, edited(1, '好'), third],
    },
    {
      what: 'a deletion of what the other has changed',
      base: having(first),
      ours: having(),
      theirs: having(edited(0, '好')),
      result: [edited(0, '好')],
    },
  ])('$what', ({ base, ours, theirs, result }) => {
    const merged = mergeSidecars(base, ours, theirs);
    expect(new Set(merged.annotations.map(({ json }) => json))).toEqual(new Set(result.map((one) => one!.json)));
  });

  test('what both have said is kept', () => {
    const merged = mergeSidecars(having(first), having(edited(0, '好')), having(edited(0, '不好')));
    expect(merged.annotations[0]!.bodies.map((body) => (body.kind === 'text' ? body.value : ''))).toEqual([
      '不好',
      '好',
    ]);
  });
});

describe('with plain git', () => {
  const people = ['Ann', 'Bob', 'Cleo', 'Dan', 'Eve', 'Fay'];

  function mergedByGit(base: Sidecar, ours: Sidecar, theirs: Sidecar): Sidecar {
    const folder = mkdtempSync(join(tmpdir(), 'sidecar-'));
    try {
      for (const [name, sidecar] of Object.entries({ base, ours, theirs }))
        writeFileSync(join(folder, name), writeSidecar(sidecar));
      const { status } = spawnSync('git', ['merge-file', 'ours', 'base', 'theirs'], { cwd: folder });
      expect(status).toBe(0);
      return read(readFileSync(join(folder, 'ours'), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test.for(people.slice(1))('what Ann and %s add, change and delete', (other, { skip }) => {
    if (gitObstacle) skip(gitObstacle);
    const base: Sidecar = {
      ...emptySidecar,
      annotations: people.flatMap((name, i) => [1, 2, 3].map((n) => noteOn('新桥明年', i * 16 + n, name))),
    };
    const by = (name: string) => base.annotations.filter(({ creator }) => creator!.name === name);
    const changedBy = (name: string, n: number): Sidecar => ({
      ...base,
      annotations: [
        ...base.annotations.filter((one) => one !== by(name)[0] && one !== by(name)[2]),
        changed(by(name)[2]!, { bodies: [{ kind: 'text', value: `${name}改了` }] }, '2025-02-02T00:00:00Z'),
        noteOn('老桥改作', n, name),
        noteOn('两边种树', n + 1, name),
      ],
    });
    const [ours, theirs] = [changedBy('Ann', 0x100), changedBy(other, 0x200)];
    const merged = mergedByGit(base, ours, theirs);
    expect(writeSidecar(merged)).toBe(writeSidecar(mergeSidecars(base, ours, theirs)));
  });

  test('one change is a small difference', () => {
    const lines = (sidecar: Sidecar) => writeSidecar(sidecar).split('\n');
    const after = lines({ ...three, annotations: [...three.annotations, noteOn('老桥改作', 9)] });
    const before = new Set(lines(three));
    expect(after.filter((line) => !before.has(line)).length).toBeLessThan(12);
  });
});

describe('other tools', () => {
  const ajv = addFormats(new Ajv({ allErrors: true }));
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not here`);
    return { document: annotationContext as object as jsonld.NodeObject, documentUrl: url };
  };

  test('what is written is what the schema says', () => {
    ajv.addFormat('iri', /^[a-z][a-z0-9+.-]*:/i);
    expect(ajv.validate(schema, JSON.parse(writeSidecar(three))) ? [] : ajv.errors).toEqual([]);
  });

  test('it expands as JSON-LD', async () => {
    const expanded = await jsonld.expand(JSON.parse(writeSidecar(three)), { documentLoader, base: 'file:///x/' });
    const oa = 'http://www.w3.org/ns/oa#';
    const note = expanded.find((node) => node['@id'] === uuid(2))!;
    expect(note['@type']).toEqual([`${oa}Annotation`]);
    const [target] = note[`${oa}hasTarget`] as Record<string, unknown>[];
    expect(target![`${oa}hasSource`]).toEqual([{ '@id': 'file:///x/bridge.transcript' }]);
    expect(JSON.stringify(target)).toContain('𠮷野家');
    expect(JSON.stringify(target)).toContain('ns#sha256');
    expect(JSON.stringify(note[`${oa}hasBody`])).toContain('file:///x/codebook.jsonld#road');
  });

  test('so does a codebook', async () => {
    const book = withCode(
      withCode(emptyCodebook, { id: '#road', labels: { 'zh-Hans': '道路', en: 'Road' }, colour: '#aa3300' }),
      { id: '#bridge', labels: { en: 'Bridge' }, broader: '#road' },
    );
    const text = writeCodebook(book);
    expect(readCodebook(text)).toMatchObject({
      codes: [
        { id: '#bridge', broader: '#road' },
        { id: '#road', colour: '#aa3300' },
      ],
    });
    expect(ajv.validate(codebookSchema, JSON.parse(text)) ? [] : ajv.errors).toEqual([]);
    const expanded = await jsonld.expand(JSON.parse(text), { documentLoader, base: 'file:///x/codebook.jsonld' });
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const code = expanded.find((node) => node['@id'] === 'file:///x/codebook.jsonld#bridge')!;
    expect(code).toMatchObject({
      '@type': [`${skos}Concept`],
      [`${skos}broader`]: [{ '@id': 'file:///x/codebook.jsonld#road' }],
    });
  });
});
