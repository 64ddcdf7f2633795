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
  withCodeChanged,
  withCodesMerged,
  withoutCode,
} from '../../../server/src/core/annotations/codebook-changes';
import { withImportedCodes } from '../../../server/src/core/annotations/codebook-import';

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

/** The codes as a tree is read, in Chinese, with their definitions; after they were written and read again. */
function tree(codebook: Codebook | undefined): string[] | undefined {
  if (!codebook) return undefined;
  const again = readCodebook(writeCodebook(codebook));
  if ('fault' in again) throw new Error(again.fault.en);
  return codesInOrder(again, 'zh').map(({ code, depth }) => {
    const definitions = Object.values(code.definitions);
    return `${'  '.repeat(depth)}${[labelOf(code, 'zh'), ...definitions].join(' | ')}`;
  });
}

describe('a code changed', () => {
  test.each<{ what: string; id: string; change: CodeChange; is: string[] | undefined; in?: Codebook }>([
    { what: 'renamed', id: '#bridge', change: { label: '大桥' }, is: ['路', '  大桥', '    桥墩'] },
    { what: 'defined', id: '#road', change: { definition: '车走的' }, is: ['路 | 车走的', '  桥', '    桥墩'] },
    { what: 'put below another', id: '#pier', change: { broader: '#road' }, is: ['路', '  桥', '  桥墩'] },
    { what: 'put at the top', id: '#bridge', change: { broader: null }, is: ['桥', '  桥墩', '路'] },
    { what: 'not put below itself', id: '#road', change: { broader: '#road' }, is: undefined },
    { what: 'not put below what stands below it', id: '#road', change: { broader: '#pier' }, is: undefined },
    { what: 'not put below what is not there', id: '#road', change: { broader: '#x' }, is: undefined },
    { what: 'that is not there', id: '#x', change: { label: '大桥' }, is: undefined },
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
    expect(withCodeChanged(codebook, '#road', change, 'zh')!.codes[0]!.json).toEqual({
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
    const { json } = withCodeChanged(codebook, '#road', { definition: '', colour: '' }, 'zh')!.codes[0]!;
    expect(Object.keys(json)).toEqual(['type', 'id', 'prefLabel', 'ex:own']);
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

  test('by merging leaves what was said of it', () => {
    const codebook = book({ ...road, definition: { zh: '甲' } }, { ...bridge, definition: { zh: '乙', en: 'b' } });
    expect(withCodesMerged(codebook, '#bridge', '#road').codes[0]!.json['definition']).toEqual({
      zh: ['甲', '乙'],
      en: 'b',
    });
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

  test('twice are as once', () => {
    const theirs = book({ id: '#n', prefLabel: { und: '船' } }, { id: '#m', prefLabel: '桥' });
    const once = withImportedCodes(ours, theirs).codebook;
    expect(writeCodebook(withImportedCodes(once, theirs).codebook)).toBe(writeCodebook(once));
  });
});
