import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { surveyed } from '../../support/profile';

const askRice = '星河日报记者：今年的水稻收成怎样，粮价会不会上涨？';
const rice = '李明：水稻收成比去年好，粮价平稳，不会上涨。';
const askBridge = '晨星社记者：江上的大桥何时通车，桥面铺好了没有？';
const bridge = '李明：大桥年底通车，桥面已经铺好一半。';
const askSchool = '远山周刊记者：山区小学的校车何时开行，老师够不够？';
const school = '李明：校车下月开行，山区小学再招二十名老师。';
const closing = '记者会历时50分钟。';
const from = '（上接A02版）';

/** Each answer with the number of its question among the questions; `–` for one that answers none. */
describe('which question each answer belongs to', () => {
  test.each([
    { what: 'in order', page: [askRice, rice, askBridge, bridge], answers: '1 2' },
    { what: 'what was said before anybody asked', page: [bridge, askRice, rice], answers: '– 1' },
    { what: 'an answer before its question', page: [bridge, askRice, rice, askBridge], answers: '2 1' },
    {
      what: 'an answer under another question, and the answer to that one further down',
      page: [askRice, school, askBridge, bridge, rice, askSchool],
      answers: '3 2 1',
    },
    {
      what: 'an answer behind the next one',
      page: [askRice, askBridge, bridge, rice, askSchool, school],
      answers: '2 1 3',
    },
    {
      what: 'the last answer first, with closing line and jump line',
      page: [school, closing, from, askRice, rice, askBridge, bridge, askSchool],
      answers: '3 1 2',
    },
    { what: 'several questions, and one answer', page: [askRice, askBridge, rice], answers: '2' },
    {
      what: 'an answer that has nothing in common with the question left over',
      page: ['李明：各位早上好，感谢光临。', askRice, rice, askBridge],
      answers: '– 1',
    },
    {
      what: 'an opening statement that says what somebody asks for later',
      page: ['李明：各位早上好。大桥年底通车，桥面已经铺好一半。', askRice, rice, askBridge],
      answers: '– 1',
    },
  ])('$what', ({ page, answers }) => {
    const { turns } = related(page).structure();
    const questions = turns.flatMap(({ role }, index) => (role === 'question' ? [index] : []));
    const shown = turns
      .filter(({ role }) => role !== 'question')
      .map(({ answers }) => (answers === undefined ? '–' : questions.indexOf(answers) + 1));
    expect(shown.join(' ')).toBe(answers);
  });
});

test('what stands apart is said with how sure it is', () => {
  const [displaced] = related([bridge, askRice, rice, askBridge]).structure().displaced;
  expect(displaced).toMatchObject({ turn: 0, question: 3 });
  expect(displaced!.score).toBeGreaterThan(0.1);
  expect(displaced!.margin).toBeGreaterThan(2);
});

test('what was found is kept by an edit elsewhere, and left out where an end of it is edited', () => {
  const analysis = related([bridge, askRice, rice, askBridge]);
  const answersAfter = (at: number) =>
    analysis
      .edit({ span: { start: at, end: at }, newText: '了' })
      .structure()
      .turns.map(({ answers }) => answers);
  const text = analysis.lines.text();
  expect(answersAfter(text.indexOf('平稳') + 2)).toEqual([3, undefined, 1, undefined]);
  expect(answersAfter(text.indexOf('年底'))).toEqual([undefined, undefined, 1, undefined]);
});

describe('text of another page', () => {
  const wide = [
    '星河日报记者：今年的水稻收成同去年相比怎样，各地的收购价格会不会因此上涨，农民的',
    '收入能不能有保证？',
  ];
  const narrow = ['李明：水稻的收成比去年要好一些，', '各地的粮价平稳，不会上涨，请大家', '放心。'];
  const stray = ['通车以后两岸的车程将缩短到十分钟', '以内，这是全市人民盼望了多年的事。'];
  const exchange = [...wide, '', ...narrow, ''];
  const page = [...wide, '', ...stray, '', ...narrow, '', ...exchange, ...exchange, ...exchange].join('\n');

  test('stands under a question in the column of the answers', () => {
    const analysis = Analysis.of(page, defaultConfiguration, { ...surveyed(page), columns: [34, 82] }).related();
    const { turns, orphans, speakers } = analysis.structure();
    expect(orphans).toMatchObject([{ reason: 'column' }]);
    expect(analysis.lines.slice(orphans[0]!.span)).toBe(stray.join('\n'));
    expect(turns[0]!.span.end).toBeLessThan(orphans[0]!.span.start);
    expect(speakers[0]!.characters).toBe(4 * (wide.join('').length - '星河日报记者：'.length));
  });

  test('however many of the questions are short', () => {
    const brief = ['星河日报记者：为什么？', '', ...narrow, ''];
    const text = [page, ...brief, ...brief, ...brief, ...brief, ...brief, ...brief].join('\n');
    const { orphans } = Analysis.of(text, defaultConfiguration, { ...surveyed(text), columns: [34, 82] }).structure();
    expect(orphans).toMatchObject([{ reason: 'column' }]);
  });

  test('not an answer whose label was misread', () => {
    const text = page.replace(stray[0]!, `季明；${stray[0]!.slice(3)}`);
    const { orphans } = Analysis.of(text, defaultConfiguration, { ...surveyed(text), columns: [34, 82] }).structure();
    expect(orphans).toEqual([]);
  });

  test('has topics of its own, which are not the question’s', () => {
    const items = ['其次，一是通车以后两岸的车程将缩短', '到十分钟，二是这座大桥将免费通行。'];
    const other = page.replace(stray.join('\n'), items.join('\n'));
    const { topics } = Analysis.of(other, defaultConfiguration, { ...surveyed(other), columns: [34, 82] }).structure();
    expect(topics.map(({ marker, turn }) => `${marker} ${turn}`)).toEqual(['一是 undefined', '二是 undefined']);
  });

  test('stands behind the line that says where it comes from', () => {
    const analysis = related([from, '通车以后两岸的车程将缩短。', askRice, rice]);
    expect(analysis.structure().orphans.map(({ span }) => analysis.lines.slice(span))).toEqual([
      '通车以后两岸的车程将缩短。',
    ]);
  });

  test('a second paragraph of a question is the question’s', () => {
    const second = '另外，请问各地的仓库是否已经装满，新收的稻谷会不会没有地方存放，农民要不要自己\n晾晒？';
    expect(
      related([wide.join('\n'), second, narrow.join('\n'), wide.join('\n'), narrow.join('\n')]).structure().orphans,
    ).toEqual([]);
  });
});

function related(paragraphs: readonly string[]): Analysis {
  return Analysis.of(`${paragraphs.join('\n\n')}\n`, defaultConfiguration).related();
}
