import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import type { Structure } from '../../../server/src/core/model/structure';
import { readMarkers, writeMarkers } from '../../support/markers';

/** Marked is each heading, named after its kind and the turn in which it stands; `-` for none. */
describe('headings', () => {
  test.each([
    {
      what: 'between two turns belong to neither',
      marked: '问：何时？\n答：明年。\n⟦heading -|修桥事项⟧\n问：何地？\n答：河上。',
    },
    {
      what: 'inside a speech belong to it',
      marked:
        '问：何事？\n答：两件。\n⟦heading 1|一、修桥⟧\n新桥明年通车。\n⟦heading 1|二、铺路⟧\n引道后年铺好。\n⟦heading -|【补充】⟧\n问：好。',
    },
    {
      what: 'marked by an editor are markers, deeper ones headings',
      marked:
        '⟦marker -|# 通车⟧\n问：何时？\n⟦marker 0|## 日子⟧\n请说。\n⟦heading -|### 回答⟧\n答：明年。\n⟦marker -|# 完⟧',
    },
    {
      what: 'with a direction below',
      marked: '问：何时？\n答：明年。\n⟦heading -|修桥事项⟧\n（十时）\n问：何地？\n答：河上。',
    },
    {
      what: 'of the front matter are left out but for the title and those right over the first turn',
      marked:
        '⟦heading -|COUNTY COURT⟧\n\nHarrow Vale, May 4.\n\nAPPEARANCES\n\nJane Roe, Attorney.\n\n⟦heading -|PROCEEDINGS⟧\n\nQ.  When?\nA.  In May.\nQ.  Where?',
    },
    {
      what: 'that go on in the next line are one',
      marked:
        'MR. DOE:  We rest.\n⟦heading -|ARGUMENT OF JANE ROE,\nON BEHALF OF THE TOWN⟧\nMS. ROE:  It stands.\nMR. DOE:  Yes.',
    },
  ])('$what', ({ marked }) => {
    const { text } = readMarkers(marked);
    const headings = structureOf(text).topics.filter(({ kind }) => kind !== 'enumeration');
    expect(
      writeMarkers(
        text,
        headings.map(({ kind, turn, span }) => ({ name: `${kind} ${turn ?? '-'}`, span })),
      ),
    ).toBe(marked);
  });

  test('have a marker and a title', () => {
    const text =
      '# 会议\n问：何事？\n答：两件。\n一、修 桥\n新桥明年通车。\n【补充】\n问：好。\nP R O C E E D I N G S\n答：好。';
    expect(structureOf(text).topics.map(({ marker, title }) => [marker, title])).toEqual([
      ['#', '会议'],
      ['一、', '修桥'],
      ['', '补充'],
      ['', 'PROCEEDINGS'],
    ]);
  });

  test('end the paragraph above, and no turn ends with one', () => {
    const text = '问：何事？\n答：两件。\n一、修桥\n新桥明年通车。\n修桥事项\n问：好。';
    const { turns, paragraphs } = structureOf(text);
    expect(turns.map(({ span }) => text.slice(span.start, span.end).split('\n').length)).toEqual([1, 3, 1]);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      '问：何事？',
      '答：两件。',
      '新桥明年通车。',
      '问：好。',
    ]);
  });
});

describe('directions', () => {
  test('inside a paragraph are furniture, and nobody speaks them', () => {
    const marked = '问：何⟦direction|（笑）⟧时？\n⟦direction|（停顿）⟧\n答：明年，六月。⟦direction|（鼓掌）⟧';
    const { text } = readMarkers(marked);
    const { furniture, speakers } = structureOf(text);
    expect(speakers.map(({ characters }) => characters)).toEqual([3, 6]);
    expect(
      writeMarkers(
        text,
        furniture.map(({ kind, span }) => ({ name: kind, span })),
      ),
    ).toBe(marked);
  });
});

function structureOf(text: string): Structure {
  return Analysis.of(text, defaultConfiguration).structure();
}
