import { describe, expect, test } from 'vitest';
import { headingOf } from '../../../server/src/core/syntax/heading';
import { parse } from '../../../server/src/core/syntax/parse';
import { Line, LineStore } from '../../../server/src/core/text/lines';
import { readMarkers, writeMarkers } from '../../support/markers';
import { surveyed } from '../../support/profile';

describe('the form of a line', () => {
  test.each([
    { line: '# 开场', form: 'marker', marker: '#', title: '开场' },
    { line: '## Bridges and roads ##', form: 'marker', marker: '##', title: 'Bridges and roads' },
    { line: '### Summary', form: 'section', marker: '###', title: 'Summary' },
    { line: '【現場問答】', form: 'brackets', marker: '', title: '現場問答' },
    { line: '——关于新桥通车', form: 'about', marker: '——', title: '关于新桥通车' },
    { line: '关于河道清淤问题', form: 'about', marker: '', title: '关于河道清淤问题' },
    { line: '一、修桥', form: 'numbered', marker: '一、', title: '修桥' },
    { line: '　（二）铺路、通水', form: 'numbered', marker: '（二）', title: '铺路、通水' },
    { line: '日程第一　橋の選定', form: 'numbered', marker: '日程第一', title: '橋の選定' },
    { line: '第三章 引道', form: 'numbered', marker: '第三章', title: '引道' },
    { line: '附表二', form: 'annex', marker: '', title: '附表二' },
    { line: '○本日の会議に付した案件', form: 'circle', marker: '○', title: '本日の会議に付した案件' },
    { line: '○부의된 안건', form: 'circle', marker: '○', title: '부의된 안건' },
    { line: '2. 나루터 보수에 관한 건', form: 'numbered', marker: '2.', title: '나루터 보수에 관한 건' },
    { line: 'Agenda item 7 (continued)', form: 'item', marker: '', title: 'Agenda item 7 (continued)' },
    { line: 'Question No. 242', form: 'item', marker: '', title: 'Question No. 242' },
    { line: '                P R O C E E D I N G S', form: 'capitals', marker: '', title: 'PROCEEDINGS' },
    {
      line: 'OPENING STATEMENT BY J. ROE, JR.',
      form: 'capitals',
      marker: '',
      title: 'OPENING STATEMENT BY J. ROE, JR.',
    },
    { line: 'Repair of the Old Bridge', form: 'words', marker: '', title: 'Repair of the Old Bridge' },
    { line: '報 告 事 項', form: 'words', marker: '', title: '報告事項' },
  ])('“$line” is $form', ({ line, form, ...expected }) => {
    const found = headingOf(new Line(line, '\n'));
    expect({ form: found?.form.id, marker: found?.marker, title: found?.title }).toEqual({ form, ...expected });
  });

  test.each([
    '',
    '#',
    '#桥',
    '# 李明：',
    '【知事】橋を架けます。',
    '一、修桥；',
    '一是修桥',
    '（一）',
    '关于这个问题，我先说两句',
    '第一，修桥',
    '第一个问题',
    '谢谢大家',
    '是的',
    '我们明年再谈',
    '大桥通车了',
    '大概在六月份',
    '就在桥头',
    '可以上桥看看',
    '再说那座老桥',
    '何委員文昕先生',
    '三枝澄江君',
    '2024年3月5日星期二',
    '令和六年十一月十一日（月曜日）',
    'Thank You All',
    'Mr. Doe of Hill',
    'But -',
    'June 25, 2031',
    'Tuesday, 13th May',
    'END OF TAPE',
    'NO.',
    'It is late',
    'The BRIDGE IS OPEN.',
  ])('“%s” is none', (line) => {
    expect(headingOf(new Line(line, '\n'))).toBeUndefined();
  });
});

describe('a line is a heading where it stands', () => {
  test.each([
    { what: 'between two turns', marked: '问：何时？\n答：明年。\n⟦h|修桥事项⟧\n问：何地？\n答：河上。' },
    { what: 'with blank lines around', marked: '问：何时？\n\n答：明年。\n\n⟦h|修桥事项⟧\n\n问：何地？\n\n答：河上。' },
    {
      what: 'two of them',
      marked: '问：何时？\n答：明年。\n\n⟦h|口头答复⟧\n\n⟦h|在河上修桥⟧\n\n问：何地？\n答：河上。',
    },
    {
      what: 'over a list',
      marked: '问：何事？\n答：三件。\n⟦h|报告事项⟧\n一、宣读上次会议的记录。\n二、报告来文。\n问：好。',
    },
    { what: 'not under words that go on', marked: '问：何时？\n答：等水退了以后\n修桥事项\n问：何地？\n答：河上。' },
    { what: 'not under a label alone', marked: '问：\n何时通车\n答：\n明年六月\n问：\n何地？' },
    {
      what: 'not over what goes on below',
      marked: '问：何时？\n答：明年。\n修桥事项\n就这样定了，明年再说。\n问：好。',
    },
    {
      what: 'not where words follow each other in a speech',
      marked: '问：谁去？\n答：三个人去。\n张三李四\n王五赵六\n问：好。',
    },
    {
      what: 'over a part of a speech',
      marked: '问：何事？\n答：两件。\n⟦h|一、修桥⟧\n新桥明年通车。\n⟦h|二、铺路⟧\n引道后年铺好。',
    },
    { what: 'not an item of a list', marked: '问：何事？\n答：三件。\n一、修桥\n二、铺路\n三、通水\n问：好。' },
    { what: 'in brackets', marked: '问：何事？\n答：修桥。\n⟦h|【问答环节】⟧\n问：何时？\n答：明年。' },
    {
      what: 'marked by an editor, wherever',
      marked: '问：何时？\n⟦h|# 通车⟧\n答：明年。\n⟦h|## 引道⟧\n引道后年铺好。\n⟦h|# 完⟧',
    },
    {
      what: 'but no label',
      marked: '### 司儀：\n歡迎。\n### 記者：\n何時？\n### 司儀：\n明年。\n⟦h|### 問答⟧\n### 記者：\n好。',
    },
    {
      what: 'in capitals',
      marked: 'Q.  When?\nA.  In May.\n⟦h|CROSS EXAMINATION⟧\nBY MS. ROE:\nQ.  Where?\nA.  On the river.',
    },
    {
      what: 'in capitals on several lines',
      marked:
        'MR. DOE:  We rest.\n⟦h|ARGUMENT OF JANE ROE,⟧\n⟦h|ON BEHALF OF THE TOWN⟧\nMS. ROE:  The bridge stands.\nMR. DOE:  It does.',
    },
    {
      what: 'not in text all in capitals',
      marked: 'MR. DOE:  WE REST.\nAND THE ROAD IS\nOPEN NOW.\nMS. ROE:  THE BRIDGE STANDS.\nMR. DOE:  IT DOES.',
    },
    {
      what: 'with capital initials over a turn',
      marked: 'MR. DOE:  We rest.\n⟦h|Repair of the Old Bridge⟧\nMS. ROE:  The bridge stands.\nMR. DOE:  It does.',
    },
    {
      what: 'but not over other text',
      marked: 'MR. DOE:  We rest.\nJane Roe\nThe bridge stands.\nMS. ROE:  Yes.\nMR. DOE:  It does.',
    },
    {
      what: 'under what announces a witness',
      marked:
        'MS. ROE:  I call Ada Finch.\n⟦h|ADA FINCH,⟧\ncalled as a witness by the Town, testified as follows:\n⟦h|DIRECT EXAMINATION⟧\nBY MS. ROE:\nQ.  When?\nA.  In May.',
    },
    {
      what: 'items of a council, with the time below',
      marked:
        '○의장 한가람  개의하겠습니다.\n⟦h|1. 회기 결정의 건⟧\n(10시04분)\n○의장 한가람  상정합니다.\n○의장 한가람  산회합니다.',
    },
    {
      what: 'agenda items of a diet',
      marked:
        '○議長（三枝澄江君）　これより会議を開きます。\n　　　――――◇―――――\n⟦h|日程第一　橋の選定⟧\n○議長（三枝澄江君）　日程第一に入ります。',
    },
    { what: 'not where there are no turns', marked: '# 桥\n\n一、修桥\n新桥明年通车。' },
  ])('$what', ({ marked }) => {
    const { text } = readMarkers(marked);
    const found: { name: string; span: { start: number; end: number } }[] = [];
    let offset = 0;
    for (const { furniture, lines, length } of parse(LineStore.of(text), surveyed(text)).blocks) {
      const { start, end } = lines[0]!.measure;
      if (furniture === 'heading') found.push({ name: 'h', span: { start: offset + start, end: offset + end } });
      offset += length;
    }
    expect(writeMarkers(text, found)).toBe(marked);
  });

  test('far from the width of its column', () => {
    const wrapped = [
      '问：今年要办的大事有哪些，请说一说。',
      '答：头一件是把新桥的桥面铺好，让大家',
      '早日走上去。再一件是接通两岸的引道。',
      '二、把老桥改作步道，两岸的人都能走过',
      '去，不用再等摆渡。',
      '二、修码头',
      '码头修好了，货物就能在两岸之间往来，',
      '省下不少路。',
    ].join('\n');
    const kinds = [...parse(LineStore.of(wrapped), surveyed(wrapped)).blocks].map(
      ({ furniture, lines }) => furniture ?? lines.length,
    );
    expect(kinds).toEqual([1, 2, 2, 'heading', 2]);
  });
});
