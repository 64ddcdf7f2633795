import { describe, expect, test } from 'vitest';
import {
  type Codebook,
  codesInOrder,
  labelOf,
  readCodebook,
  writeCodebook,
} from '../../../server/src/core/annotations/codebook';
import {
  type CodeChange,
  type CodeChangeFault,
  withCodeChanged,
} from '../../../server/src/core/annotations/codebook-changes';
import { withImportedCodes } from '../../../server/src/core/annotations/codebook-import';
import { withCodesMerged, withoutCode } from '../../../server/src/core/annotations/codebook-removal';

/** A codebook from its nodes, as another tool may have written them. */
function book(...nodes: readonly object[]): Codebook {
  const graph = nodes.map((node) => ({ type: 'Concept', ...node }));
  const codebook = readCodebook(JSON.stringify({ '@graph': graph }));
  if ('fault' in codebook) throw new Error(codebook.fault.en);
  return codebook;
}

const road = { id: '#road', prefLabel: { zh: '路', en: 'Road' }, 'ex:own': 1 };
const bridge = { id: '#bridge', prefLabel: { und: '桥' }, broader: '#road' };
const pier = { id: '#pier', prefLabel: { und: '桥墩' }, broader: '#bridge' };
const three = book(road, bridge, pier);

/** The codes as a tree is read, in Chinese, with their definitions; after they were written and read again. Or the fault. */
function tree(codebook: Codebook | CodeChangeFault): string[] | string {
  if ('fault' in codebook) return codebook.fault.en;
  const again = readCodebook(writeCodebook(codebook));
  if ('fault' in again) throw new Error(again.fault.en);
  return codesInOrder(again, 'zh').map(({ code, depth }) => {
    const definitions = Object.values(code.definitions);
    return `${'  '.repeat(depth)}${[labelOf(code, 'zh'), ...definitions].join(' | ')}`;
  });
}

/** The node of a code as it is to be written. */
function nodeOf(id: string, codebook: Codebook | CodeChangeFault): object | undefined {
  if ('fault' in codebook) throw new Error(codebook.fault.en);
  return codebook.codes.find((code) => code.id === id)?.json;
}

const circle: unknown = expect.stringContaining('it would stand below itself');

describe('a code changed', () => {
  test.each<{ what: string; id: string; change: CodeChange; is: unknown; in?: Codebook }>([
    { what: 'renamed', id: '#bridge', change: { label: '大桥' }, is: ['路', '  大桥', '    桥墩'] },
    { what: 'defined', id: '#road', change: { definition: '车走的' }, is: ['路 | 车走的', '  桥', '    桥墩'] },
    { what: 'put below another', id: '#pier', change: { broader: '#road' }, is: ['路', '  桥', '  桥墩'] },
    { what: 'put at the top', id: '#bridge', change: { broader: null }, is: ['桥', '  桥墩', '路'] },
    { what: 'not put below itself', id: '#road', change: { broader: '#road' }, is: circle },
    { what: 'not put below what stands below it', id: '#road', change: { broader: '#pier' }, is: circle },
    {
      what: 'not put below what is not there',
      id: '#road',
      change: { broader: '#x' },
      is: expect.stringContaining('no longer the code that it is to stand below'),
    },
    {
      what: 'that is not there',
      id: '#x',
      change: { label: '大桥' },
      is: expect.stringContaining('no such code any more'),
    },
    { what: 'not left without a name', id: '#road', change: { label: ' ' }, is: expect.stringContaining('a name') },
    {
      what: 'not given what is no colour',
      id: '#road',
      change: { colour: 'red"/>' },
      is: expect.stringContaining('“red"/>” is not a colour'),
    },
    {
      what: 'of which there are two lines: the first',
      in: book(pier, { ...pier, prefLabel: { und: '墩' } }),
      id: '#pier',
      change: { label: '大桥' },
      is: ['大桥'],
    },
    {
      what: 'put elsewhere where only the upper one says that it stands below',
      in: book({ ...road, narrower: ['#bridge', '#x'] }, { ...bridge, broader: undefined }),
      id: '#bridge',
      change: { broader: null },
      is: ['桥', '路'],
    },
    {
      what: 'renamed where only the upper one says that it stands below',
      in: book({ ...road, narrower: '#bridge' }, { ...bridge, broader: undefined }),
      id: '#bridge',
      change: { label: '大桥' },
      is: ['路', '  大桥'],
    },
  ])('$what', ({ id, change, is, in: codebook = three }) => {
    expect(tree(withCodeChanged(codebook, id, change, 'zh'))).toEqual(is);
  });

  test('keeps its names in other languages, further definitions, and what other tools say of it', () => {
    const codebook = book({ ...road, definition: { zh: ['甲', '乙'], en: 'c' } });
    const change = { label: '道路', definition: '丙', colour: '#aa3300' };
    expect(nodeOf('#road', withCodeChanged(codebook, '#road', change, 'zh'))).toEqual({
      type: 'Concept',
      id: '#road',
      prefLabel: { zh: '道路', en: 'Road' },
      definition: { zh: ['丙', '乙'], en: 'c' },
      'transcript:colour': '#aa3300',
      'ex:own': 1,
    });
  });

  test('has neither colour nor definition any more where they are emptied', () => {
    const codebook = book({ ...road, definition: '甲', 'transcript:colour': '#aa3300' });
    const node = nodeOf('#road', withCodeChanged(codebook, '#road', { definition: '', colour: '' }, 'zh'));
    expect(Object.keys(node!)).toEqual(['type', 'id', 'prefLabel', 'ex:own']);
  });
});

test.each([
  { colour: '#AA3300', is: '#aa3300' },
  { colour: '#Abc', is: '#aabbcc' },
  { colour: 'red', is: undefined },
  { colour: '#aabb', is: undefined },
])('the colour $colour is read as $is, and written so', ({ colour, is }) => {
  expect(book({ ...road, 'transcript:colour': colour }).codes[0]!.colour).toBe(is);
  if (is)
    expect(nodeOf('#road', withCodeChanged(three, '#road', { colour }, 'zh'))).toMatchObject({
      'transcript:colour': is,
    });
});

describe('a code taken away', () => {
  test.each([
    { id: '#road', is: ['桥', '  桥墩'] },
    { id: '#bridge', is: ['路', '  桥墩'] },
    { id: '#pier', is: ['路', '  桥'] },
    { id: '#x', is: ['路', '  桥', '    桥墩'] },
  ])('$id: those below it come to stand below the one above', ({ id, is }) => {
    expect(tree(withoutCode(three, id))).toEqual(is);
  });

  test.each([
    { id: '#road', into: '#pier', is: ['桥', '  桥墩'] },
    { id: '#bridge', into: '#pier', is: ['路', '  桥墩'] },
    { id: '#pier', into: '#road', is: ['路', '  桥'] },
    { id: '#bridge', into: '#road', is: ['路', '  桥墩'] },
    { id: '#road', into: '#road', is: ['路', '  桥', '    桥墩'] },
    { id: '#road', into: '#x', is: ['路', '  桥', '    桥墩'] },
  ])('$id merged into $into', ({ id, into, is }) => {
    expect(tree(withCodesMerged(three, id, into))).toEqual(is);
  });

  test.each<{ what: string; gone: object; into: object; is: object }>([
    {
      what: 'its definition, in one text with the other of that language',
      gone: { definition: { und: '乙', en: 'b' } },
      into: { definition: { '@none': ['甲', '丙'], zh: '丁' } },
      is: { definition: { '@none': '甲\n丙\n乙', zh: '丁', en: 'b' } },
    },
    {
      what: 'a definition that is the same, once',
      gone: { definition: '甲' },
      into: { definition: { und: '甲' } },
      is: {},
    },
    {
      what: 'its names as other names, also those in other languages',
      gone: { prefLabel: { und: '大桥', en: 'Bridge' }, altLabel: { und: '桥梁', en: 'Span' } },
      into: { altLabel: { und: '道' } },
      is: {
        altLabel: { und: ['道', '桥梁'], en: 'Span' },
        'skos:altLabel': ['大桥', { '@value': 'Bridge', '@language': 'en' }],
      },
    },
    {
      what: 'notes and members of other tools that the other lacks',
      gone: { 'skos:scopeNote': '跨河', note: 'n', 'ex:own': 1, 'ex:weight': 3 },
      into: { note: 'm', 'ex:own': 2 },
      is: { 'skos:scopeNote': '跨河', note: ['m', 'n'], 'ex:own': 2, 'ex:weight': 3 },
    },
    {
      what: 'its colour where the other has none',
      gone: { 'transcript:colour': '#aa3300' },
      into: {},
      is: { 'transcript:colour': '#aa3300' },
    },
    { what: 'no relation to itself', gone: { related: ['#road', '#pier'] }, into: {}, is: { related: ['#pier'] } },
    {
      what: 'nothing of where it stands and whether it is given',
      gone: { broader: '#pier', 'transcript:codable': false },
      into: {},
      is: {},
    },
  ])('by merging leaves $what', ({ gone, into, is }) => {
    const kept = { id: '#road', prefLabel: { und: '路' }, ...into };
    const codebook = book({ id: '#bridge', prefLabel: { und: '路' }, ...gone }, kept, { ...pier, broader: undefined });
    expect(nodeOf('#road', withCodesMerged(codebook, '#bridge', '#road'))).toEqual({ type: 'Concept', ...kept, ...is });
  });

  test.each<{ what: string; node: object; without: object; merged: object }>([
    {
      what: 'groups',
      node: { 'skos:member': [{ '@id': '#bridge' }, { '@id': '#ship' }] },
      without: { 'skos:member': [{ '@id': '#ship' }] },
      merged: { 'skos:member': [{ '@id': '#road' }, { '@id': '#ship' }] },
    },
    {
      what: 'groups that have both',
      node: { 'skos:member': ['#road', '#bridge'] },
      without: { 'skos:member': ['#road'] },
      merged: { 'skos:member': ['#road'] },
    },
    {
      what: 'codes that stand below several',
      node: { type: 'Concept', broader: ['#ship', '#bridge'] },
      without: { broader: ['#ship', '#road'] },
      merged: { broader: ['#ship', '#road'] },
    },
    {
      what: 'codes that are related',
      node: { type: 'Concept', related: '#bridge', broader: ['#bridge', '#ship'] },
      without: { broader: ['#road', '#ship'] },
      merged: { related: '#road', broader: ['#road', '#ship'] },
    },
  ])('is in none of the $what any more', ({ node, without, merged }) => {
    const plain = { type: 'skos:Collection', id: '#n', 'ex:own': 1 };
    const codebook = book(road, bridge, { id: '#ship', prefLabel: '船' }, { ...plain, ...node });
    const nodes = ({ codes, others }: Codebook) => [...codes.map(({ json }) => json), ...others];
    const { type } = { ...plain, ...node };
    expect(nodes(withoutCode(codebook, '#bridge'))).toContainEqual({ ...plain, type, ...without });
    expect(nodes(withCodesMerged(codebook, '#bridge', '#road'))).toContainEqual({ ...plain, type, ...merged });
  });

  test('goes with all its lines, as a merge that kept both sides leaves them', () => {
    const codebook = book(road, { ...bridge, definition: '甲' }, { ...bridge, definition: '乙' });
    expect(tree(withoutCode(codebook, '#bridge'))).toEqual(['路']);
    expect(tree(withCodesMerged(codebook, '#bridge', '#road'))).toEqual(['路 | 甲\n乙']);
  });
});

describe('codes imported', () => {
  const ours = book({ ...road, definition: { und: '我们的' } }, bridge, {
    id: '#7',
    prefLabel: { und: '桥墩' },
    broader: '#bridge',
  });

  test.each<{ what: string; theirs: Codebook; is: string[]; added: number }>([
    { what: 'that are the same', theirs: ours, is: ['路 | 我们的', '  桥', '    桥墩'], added: 0 },
    {
      what: 'that are new',
      theirs: book({ id: '#n', prefLabel: { und: '船' } }),
      is: ['船', '路 | 我们的', '  桥', '    桥墩'],
      added: 1,
    },
    {
      what: 'that were renamed, moved and defined here: ours stays',
      theirs: book(
        { id: '#bridge', prefLabel: { und: 'x' } },
        { id: '#road', prefLabel: { und: 'y' }, definition: 'z' },
      ),
      is: ['路 | 我们的', '  桥', '    桥墩'],
      added: 0,
    },
    {
      what: 'with a name that is there below the same code: the same code, of which more is said now',
      theirs: book({ ...road, id: '#r' }, { id: '#b', prefLabel: '桥', broader: '#r', definition: { und: '跨河的' } }),
      is: ['路 | 我们的', '  桥 | 跨河的', '    桥墩'],
      added: 0,
    },
    {
      what: 'with a name that is there below another code: another code',
      theirs: book({ id: '#b', prefLabel: '桥' }),
      is: ['桥', '路 | 我们的', '  桥', '    桥墩'],
      added: 1,
    },
    {
      what: 'two of one name: one of them is new',
      theirs: book({ ...road, id: '#r1' }, { ...road, id: '#r2' }),
      is: ['路', '路 | 我们的', '  桥', '    桥墩'],
      added: 1,
    },
    {
      what: 'whose upper ones stand behind them, or below themselves',
      theirs: book(
        { id: '#y', prefLabel: '乙', broader: '#x' },
        { id: '#x', prefLabel: '甲' },
        { id: '#l', prefLabel: '环', broader: '#l' },
      ),
      is: ['环', '甲', '  乙', '路 | 我们的', '  桥', '    桥墩'],
      added: 3,
    },
  ])('$what', ({ theirs, is, added }) => {
    const imported = withImportedCodes(ours, theirs);
    expect(tree(imported.codebook)).toEqual(is);
    expect(imported).toMatchObject({ added, known: theirs.codes.length - added });
  });

  test('leave two lines with one id as they are, of which the first is shown', () => {
    const twice = book({ ...road, definition: '甲' }, { ...road, prefLabel: '街', definition: '乙' });
    const imported = withImportedCodes(twice, book({ id: '#n', prefLabel: { und: '船' } }));
    expect(imported).toMatchObject({ added: 1, known: 0 });
    expect(writeCodebook(imported.codebook)).toContain('街');
    expect(tree(imported.codebook)).toEqual(['船', '路 | 甲']);
  });

  test('twice are as once', () => {
    const theirs = book({ id: '#n', prefLabel: { und: '船' } }, { id: '#m', prefLabel: '桥' });
    const once = withImportedCodes(ours, theirs).codebook;
    expect(writeCodebook(withImportedCodes(once, theirs).codebook)).toBe(writeCodebook(once));
  });
});
