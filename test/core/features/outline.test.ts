import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { type Grouping, type OutlineItem, outline } from '../../../server/src/core/features/outline';

/** The outline as an indented list; `|` parts the detail. */
function checkOutline(text: string, expected: readonly string[], grouping?: Grouping) {
  const { lines, structure } = {
    lines: text,
    structure: Analysis.of(text, defaultConfiguration).related().structure(),
  };
  const shown = (item: OutlineItem, indent: string): string[] => {
    expect(item.nameSpan.start).toBeGreaterThanOrEqual(item.span.start);
    expect(item.nameSpan.end).toBeLessThanOrEqual(item.span.end);
    const { start, end } = item.nameSpan;
    return [
      `${indent}${item.kind} ${item.name}|${item.detail}|${lines.slice(start, end)}`,
      ...item.children.flatMap((child) => shown(child, `${indent}  `)),
    ];
  };
  expect(outline(structure, grouping).flatMap((item) => shown(item, ''))).toEqual(expected);
}

test.each([
  { what: 'nothing', text: '', expected: [] },
  { what: 'text without labels', text: '今天天气很好。\n', expected: [] },
  {
    what: 'turns, and topics within them',
    text: '星河日报记者：请问今年的收成如何？\n\n 李 明：两点。一是雨 水 充 足，二是种子好。\n\n星河日报记者：谢谢。\n\n李明：好。\n',
    expected: [
      'turn 星河日报记者|请问今年的收成如何？|星河日报记者：',
      'turn 李明|两点。一是雨水充足，二是种子好。|李 明：',
      '  enumeration 一是 雨水充足||一是雨 水 充 足',
      '  enumeration 二是 种子好||二是种子好',
      'turn 星河日报记者|谢谢。|星河日报记者：',
      'turn 李明|好。|李明：',
    ],
  },
  {
    what: 'headings between turns beside them, headings of a speech within it',
    text: '# 通车\n\n问：何事？\n\n答：两件。\n\n一、修桥\n\n新桥明年通车。\n\n铺路事项\n\n问：好。\n',
    expected: [
      'marker # 通车||# 通车',
      'turn 问|何事？|问：',
      'turn 答|两件。|答：',
      '  heading 一、修桥||一、修桥',
      'heading 铺路事项||铺路事项',
      'turn 问|好。|问：',
    ],
  },
])('$what', ({ text, expected }) => checkOutline(text, expected));

test.each([
  {
    what: 'a question holds its answers, and its own topics before them',
    text: '主持人：开始。\n\n星河日报记者：两点。一是桥，二是路，如何？\n\n李明：桥好。\n\n王芳：路好。一是平，二是直。\n\n主持人：谢谢王芳。\n\n王芳：再见。\n',
    expected: [
      'turn 主持人|开始。|主持人：',
      'turn 星河日报记者|两点。一是桥，二是路，如何？|星河日报记者：',
      '  enumeration 一是 桥||一是桥',
      '  enumeration 二是 路||二是路',
      '  turn 李明|桥好。|李明：',
      '  turn 王芳|路好。一是平，二是直。|王芳：',
      '    enumeration 一是 平||一是平',
      '    enumeration 二是 直||二是直',
      '  turn 王芳|再见。|王芳：',
      'turn 主持人|谢谢王芳。|主持人：',
    ],
  },
  {
    what: 'an answer that stands elsewhere is with its question',
    text: '李明：长江大桥的钢索将在十月更换，大桥夜间封闭。\n\n星河日报记者：粮食收成今年如何？\n\n李明：粮食收成比去年好，粮仓已满。\n\n远山周刊记者：长江大桥的钢索何时更换？\n',
    expected: [
      'turn 星河日报记者|粮食收成今年如何？|星河日报记者：',
      '  turn 李明|粮食收成比去年好，粮仓已满。|李明：',
      'turn 远山周刊记者|长江大桥的钢索何时更换？|远山周刊记者：',
      '  turn 李明|长江大桥的钢索将在十月更换，大桥夜间封闭。|李明：',
    ],
  },
])('in exchanges, $what', ({ text, expected }) => checkOutline(text, expected, 'exchanges'));

test('a question reaches as far as the answers behind it', () => {
  const text = '问：何时？\n\n答：明年。\n\n问：何处？\n\n答：河边。\n';
  const items = outline(Analysis.of(text, defaultConfiguration).structure(), 'exchanges');
  expect(items.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    '问：何时？\n\n答：明年。',
    '问：何处？\n\n答：河边。',
  ]);
});

test('topics outside of any turn stand between the turns, and nothing is without a name', () => {
  const span = (start: number, end: number) => ({ start, end });
  const turn = { label: {}, role: 'answer', answers: undefined, speakerIndex: 0, printedLabel: '' };
  const items = outline({
    speakers: [],
    furniture: [],
    orphans: [],
    displaced: [],
    paragraphs: [],
    turns: [{ ...turn, span: span(5, 9), labelSpan: span(5, 7), speaker: '', excerpt: '' } as never],
    topics: [
      { kind: 'heading', marker: '', title: '开场', turn: undefined, span: span(0, 2) },
      { kind: 'marker', marker: '#', title: '', turn: undefined, span: span(10, 11) },
    ],
  });
  expect(items.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['heading 开场', 'turn …', 'marker #']);
});
