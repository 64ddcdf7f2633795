import { describe, expect, test } from 'vitest';
import { noLinks } from '../../../server/src/core/model/exchange-links';
import { Readings } from '../../../server/src/core/model/readings';
import { type Structure, structureOf } from '../../../server/src/core/model/structure';
import { pageFurniture } from '../../../server/src/core/syntax/pages';
import { parse, type Transcript } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import type { Span } from '../../../server/src/core/text/span';
import { readMarkers, writeMarkers } from '../../support/markers';
import { profileWith, surveyed } from '../../support/profile';

describe('turns', () => {
  /** Marked is each turn, named after its role and its speaker. */
  test.each([
    { what: 'a text without labels has none', marked: '新桥通车了。' },
    {
      what: 'reporters ask and the others answer',
      marked:
        '⟦question 记者|记者：何时？⟧\n⟦answer 李明|李明：明年。⟧\n⟦question 记者|记者：何地？⟧\n⟦answer 李明|李明：桥头。⟧\n',
    },
    {
      what: 'where nobody asks, everybody states',
      marked:
        '⟦statement 李明|李明：好。⟧\n⟦statement 王芳|王芳：好。⟧\n⟦statement 李明|李明：行。⟧\n⟦statement 王芳|王芳：行。⟧',
    },
    {
      what: 'a host states in between',
      marked: '⟦statement 主持人|主持人：开始。⟧\n⟦question 问|问：何时？⟧\n⟦answer 答|答：明年。⟧',
    },
    {
      what: 'a turn goes on over paragraphs, without the blank lines and the indent around it',
      marked: '　⟦question 问|问：何时？⟧\n\n　⟦answer 答|答：明年。\n\n六月。⟧ \n\n　⟦question 问|问：何地？⟧\n',
    },
    {
      what: 'furniture may lie inside a turn, but not at its end',
      marked:
        '⟦question 问|问：何时？⟧\n⟦answer 答|答：明年。\n（笑）\n六月。⟧\n（下转第2版）\n⟦question 问|问：何地？⟧',
    },
    {
      what: 'nothing belongs to a turn after the line that closes the record',
      marked:
        '⟦question 问|问：何时？⟧\n⟦answer 答|答：明年。⟧\n记者会历时一小时。\n整理：李明\n\n⟦question 问|问：何地？⟧\n⟦answer 答|答：桥头。⟧',
    },
    {
      what: 'or after words to that effect at its end',
      marked:
        '⟦question Q|Q. When?⟧\n⟦answer A|A. In May.⟧\n⟦question Q|Q. Where?⟧\n⟦answer A|A. There. (Whereupon, at noon, the hearing was adjourned.)⟧\n\nINDEX\n',
    },
    {
      what: 'what stands before the first label is in no turn',
      marked: '桥讯\n\n⟦question 问|问：何时？⟧\n⟦answer 答|答：明年。⟧',
    },
  ])('$what', ({ marked }) => {
    checkSpans(marked, ({ turns }) => turns.map(({ role, speaker, span }) => ({ name: `${role} ${speaker}`, span })));
  });

  test('begin with what is said, joined and without layout spaces', () => {
    const { turns } = structureIn('问：新 桥 何 时 通 车 ？\n答：');
    expect(turns.map(({ excerpt }) => excerpt)).toEqual(['新桥何时通车？', '']);
  });

  test('have short beginnings', () => {
    const { turns } = structureIn(`问：何时？\n答：${'明年'.repeat(100)}`);
    expect(turns[1]!.excerpt).toBe('明年'.repeat(40));
  });

  test('know their labels as printed and where these stand', () => {
    const text = '  李 明 ： 好。\n王芳:好。\n李明：行。\n王芳：行。';
    const { turns } = structureIn(text);
    expect(turns.map(({ labelSpan }) => text.slice(labelSpan.start, labelSpan.end))).toEqual([
      '李 明 ：',
      '王芳:',
      '李明：',
      '王芳：',
    ]);
  });
});

test('speakers are counted with their turns, their characters and the forms of their labels', () => {
  const { speakers, turns } = structureIn('李 明 ：桥 好。\n王芳:不 A 好。\n李明：行。\n\n真行。\n王芳：行。');
  expect(speakers).toEqual([
    { name: '李明', labels: ['李明：'], turns: 2, characters: 8 },
    { name: '王芳', labels: ['王芳:', '王芳：'], turns: 2, characters: 6 },
  ]);
  expect(turns.map(({ speakerIndex }) => speakerIndex)).toEqual([0, 1, 0, 1]);
});

describe('topics', () => {
  const asked = '问：何事？\n答：';

  /** Marked is each item from its marker to the end of its title, named after the marker. */
  test.each([
    { what: 'two items are a list', marked: `${asked}⟦一是|一是修桥⟧，⟦二是|二是铺路⟧。` },
    { what: 'one item is none', marked: `${asked}一是修桥。` },
    { what: 'a second without a first is none', marked: `${asked}二是修桥，三是铺路。` },
    {
      what: 'a list goes on over paragraphs',
      marked: `${asked}⟦一是|一是修桥⟧。\n⟦二是|二是铺路⟧。\n⟦三是|三是通水⟧。`,
    },
    { what: 'but not into the next turn', marked: `${asked}一是修桥。\n问：还有？\n答：二是铺路。` },
    { what: 'each turn counts anew', marked: `${asked}⟦一是|一是修桥⟧，⟦二是|二是铺路⟧。\n问：还有？\n答：一是通水。` },
    { what: 'a number left out ends the list', marked: `${asked}⟦一是|一是修桥⟧，⟦二是|二是铺路⟧，四是通水。` },
    { what: 'a list may begin again', marked: `${asked}⟦一是|一是修⟧，⟦二是|二是铺⟧。⟦一是|一是挖⟧，⟦二是|二是填⟧。` },
    {
      what: 'lists of two styles are nested',
      marked: `${asked}⟦第一，|第一，修桥⟧：⟦一是|一是桥面⟧，⟦二是|二是引道⟧。⟦第二，|第二，铺路⟧。`,
    },
    { what: 'spaced-out items are items', marked: `${asked}⟦一是|一 是 修 桥⟧ ， ⟦二是|二 是 铺 路⟧。` },
    { what: 'words that begin with a number are none', marked: `${asked}一带一路，一个人，二话不说，二是二。` },
    { what: 'first, next, last', marked: `${asked}⟦首先，|首先，修桥⟧。⟦其次，|其次，铺路⟧。` },
    { what: 'bracketed items begin paragraphs', marked: `${asked}好。\n⟦（一）|（一）修桥⟧\n⟦（二）|（二）铺路⟧` },
    { what: 'outside of a turn there is none', marked: '一是修桥。\n二是铺路。\n\n问：何事？\n答：好。' },
  ])('$what', ({ marked }) => {
    checkSpans(marked, ({ topics }) => topics.map(({ marker, span }) => ({ name: marker, span })));
  });

  test('are found on joined text: a marker may be cut by the end of a line', () => {
    const wrapped = [
      '问：今年要办的大事有哪些？',
      '答：我们要办的是“三件大事”：一',
      '是把新桥的桥面全部铺好，让大家',
      '早日走上去。二是接通两岸的引道',
      '，车也能走。',
      '三是修好码头。',
    ].join('\n');
    const { topics } = structureIn(wrapped);
    expect(topics.map(({ marker, title, turn }) => [marker, title, turn])).toEqual([
      ['一是', '把新桥的桥面全部铺好', 1],
      ['二是', '接通两岸的引道', 1],
      ['三是', '修好码头', 1],
    ]);
    expect(wrapped.slice(topics[0]!.span.start, topics[0]!.span.end)).toBe('一\n是把新桥的桥面全部铺好');
  });
});

test('furniture is listed with its kind, paragraphs without it and without their margins', () => {
  checkSpans(
    '桥讯\n\n 问：何时？ \n⟦jump|（下转第2版）⟧ \n答：明年。\n⟦direction|（笑）⟧\n⟦closing|发布会历时一小时。⟧\n',
    ({ furniture }) => furniture.map(({ kind, span }) => ({ name: kind, span })),
  );
  checkSpans('⟦p|桥讯⟧\n\n ⟦p|问：何时？⟧ \n（下转第2版） \n⟦p|答：明年。⟧\n（笑）\n', ({ paragraphs }) =>
    paragraphs.map((span) => ({ name: 'p', span })),
  );
});

test('a turn and its paragraph go on over what the page printed', () => {
  const marked =
    '⟦李明|⟦p|李明：新桥的桥面已\n\n⟦page-header|云川河流会议 12⟧\n ⟦page-number|12⟧\n经铺好，下个月通车。⟧⟧\n';
  const { text } = readMarkers(marked);
  const pages = pageFurniture(new Set(['云川河流会议#']), new Set([12]));
  const profile = profileWith({ speakers: ['李明'], columns: [20], pages });
  const { turns, paragraphs, furniture } = structureWithin(parse(LineStore.of(text), profile));
  const marks = [
    ...turns.map(({ speaker, span }) => ({ name: speaker, span })),
    ...paragraphs.map((span) => ({ name: 'p', span })),
    ...furniture.map(({ kind, span }) => ({ name: kind, span })),
  ];
  expect(writeMarkers(text, marks)).toBe(marked);
  expect(turns[0]!.excerpt).toBe('新桥的桥面已经铺好，下个月通车。');
});

function structureIn(text: string): Structure {
  return structureWithin(parse(LineStore.of(text), surveyed(text)));
}

function checkSpans(marked: string, named: (structure: Structure) => { name: string; span: Span }[]): void {
  const { text } = readMarkers(marked);
  expect(writeMarkers(text, named(structureIn(text)))).toBe(marked);
}

function structureWithin(transcript: Transcript): Structure {
  return structureOf(transcript, Readings.of(transcript.blocks.length), noLinks);
}
