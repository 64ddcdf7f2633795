import { describe, expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';
import { applyEdits } from '../../../server/src/core/text/span';
import { type TurnOperation, turnEdit } from '../../../server/src/core/turn-operations/turn-operation';
import { readMarkers } from '../../support/markers';

/** What an operation makes of a text at `$0`, or of what is marked in it, the cursor as `$0`; undefined where it does nothing. */
function after(marked: string, operation: TurnOperation, speaker?: string): string | undefined {
  const { text, cursor = 0, marks } = readMarkers(marked);
  const analysis = Analysis.of(text, defaultConfiguration);
  const index = analysis.structure().speakers.findIndex(({ name }) => name === speaker);
  const made = turnEdit(analysis, operation, marks[0]?.span ?? { start: cursor, end: cursor }, index);
  if (!made) return undefined;
  const changed = applyEdits(text, made.edits);
  return `${changed.slice(0, made.cursor)}$0${changed.slice(made.cursor)}`;
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly speaker?: string;
  readonly expected: string | undefined;
}

const operations: Readonly<Partial<Record<TurnOperation, readonly Case[]>>> = {
  split: [
    {
      what: 'in the form of the other speaker, with the blank lines of the file',
      text: '星河日报记者：收成如何？$0很好，比去年好。\n\n李明：谢谢。\n\n星河日报记者：好。\n\n李明：好。\n',
      speaker: '李明',
      expected:
        '星河日报记者：收成如何？\n\n李明：$0很好，比去年好。\n\n李明：谢谢。\n\n星河日报记者：好。\n\n李明：好。\n',
    },
    {
      what: 'with other line endings',
      text: '问：好吗？$0很好。\r\n答：好。\r\n问：真的？\r\n答：真的。\r\n',
      speaker: '答',
      expected: '问：好吗？\r\n答：$0很好。\r\n答：好。\r\n问：真的？\r\n答：真的。\r\n',
    },
    {
      what: 'no word in two, and the space before it goes',
      text: 'Ann: When was it? In Ma$0y.\n\nTom: In May.\n\nAnn: Good.\n\nTom: Yes.\n',
      speaker: 'Tom',
      expected: 'Ann: When was it? In\n\nTom: $0May.\n\nTom: In May.\n\nAnn: Good.\n\nTom: Yes.\n',
    },
    {
      what: 'without a time, which nobody knows',
      text: '[00:12] Ann: When? $0In May.\n\n[00:15] Tom: In June.\n\n[00:20] Ann: Good.\n\n[00:22] Tom: Yes.\n',
      speaker: 'Tom',
      expected:
        '[00:12] Ann: When?\n\nTom: $0In May.\n\n[00:15] Tom: In June.\n\n[00:20] Ann: Good.\n\n[00:22] Tom: Yes.\n',
    },
    {
      what: 'with the wide space of Japanese records',
      text: '○委員長（山本花子君）　開きます。$0早瀬でございます。\n\n○早瀬委員　伺います。\n',
      speaker: '早瀬委員',
      expected: '○委員長（山本花子君）　開きます。\n\n○早瀬委員　$0早瀬でございます。\n\n○早瀬委員　伺います。\n',
    },
    {
      what: 'with a label that stands alone',
      text: '### 司儀：\n\n歡迎。$0謝謝。\n\n### 周站長：\n\n好。\n\n### 司儀：\n\n再見。\n\n### 周站長：\n\n再見。\n',
      speaker: '周站長',
      expected:
        '### 司儀：\n\n歡迎。\n\n### 周站長：\n\n$0謝謝。\n\n### 周站長：\n\n好。\n\n### 司儀：\n\n再見。\n\n### 周站長：\n\n再見。\n',
    },
    {
      what: 'with bold names',
      text: '**Ann:** When? $0In May.\n\n**Tom:** In June.\n\n**Ann:** Good.\n\n**Tom:** Yes.\n',
      speaker: 'Tom',
      expected: '**Ann:** When?\n\n**Tom:** $0In May.\n\n**Tom:** In June.\n\n**Ann:** Good.\n\n**Tom:** Yes.\n',
    },
    {
      what: 'with letters of court reporters',
      text: 'Q.  When was it?  $0At noon.\nA.  At one.\nQ.  Sure?\nA.  Yes.\n          THE COURT:  Go on.\n',
      speaker: 'THE WITNESS',
      expected: 'Q.  When was it?\nA.  $0At noon.\nA.  At one.\nQ.  Sure?\nA.  Yes.\n          THE COURT:  Go on.\n',
    },
    { what: 'nowhere in a label', text: '问$0：好吗？\n答：好。\n', speaker: '答', expected: undefined },
    { what: 'nowhere before all that is said', text: '问：$0好吗？\n答：好。\n', speaker: '答', expected: undefined },
    { what: 'nowhere behind all that is said', text: '问：好吗？$0\n答：好。\n', speaker: '答', expected: undefined },
    { what: 'nowhere outside of turns', text: '题$0目\n\n问：好吗？\n答：好。\n', speaker: '答', expected: undefined },
    {
      what: 'no caption, which has a time of its own',
      text: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann>How $0did it begin?</v>\n\n00:00:04.500 --> 00:00:08.000\n<v Tom>By chance.</v>\n',
      speaker: 'Tom',
      expected: undefined,
    },
  ],
  merge: [
    {
      what: 'in one line',
      text: '问：好吗？\n答：$0很好。\n问：真的？\n',
      expected: '问：好吗？$0很好。\n问：真的？\n',
    },
    {
      what: 'with a space between words',
      text: 'Q: Good?\n\nA: $0Yes.\n\nQ: Sure?\n\nA: Yes.\n',
      expected: 'Q: Good? $0Yes.\n\nQ: Sure?\n\nA: Yes.\n',
    },
    {
      what: 'behind a direction, as a paragraph of its own',
      text: '问：好吗？\n\n（笑）\n\n答：$0很好。\n',
      expected: '问：好吗？\n\n（笑）\n\n$0很好。\n',
    },
    { what: 'not the first one', text: '问：$0好吗？\n答：很好。\n', expected: undefined },
    {
      what: 'not over the end of the record',
      text: '问：好吗？\n\n记者会历时50分钟。\n\n答：$0好。\n',
      expected: undefined,
    },
  ],
  moveDown: [
    {
      what: 'over the next',
      text: '问：$0甲？\n\n答：乙。\n（笑）\n\n问：丙？',
      expected: '答：乙。\n（笑）\n\n问：$0甲？\n\n问：丙？',
    },
    {
      what: 'to the end of a text without a last line ending',
      text: '问：$0甲？\n\n答：乙。',
      expected: '答：乙。\n\n问：$0甲？',
    },
    { what: 'not the last one', text: '问：甲？\n\n答：$0乙。\n', expected: undefined },
  ],
  moveUp: [
    {
      what: 'over the one before',
      text: '问：甲？\n答：$0乙。\n\n问：丙？\n',
      expected: '答：$0乙。\n问：甲？\n\n问：丙？\n',
    },
    {
      what: 'over a heading alone',
      text: '问：甲？\n\n## 二\n\n答：$0乙。\n',
      expected: '问：甲？\n\n答：$0乙。\n\n## 二\n',
    },
    {
      what: 'not over text of the front',
      text: '这是一次发布会的实录，地点在云川。\n\n问：$0甲？\n\n答：乙。\n',
      expected: undefined,
    },
  ],
  reassign: [
    {
      what: 'the name alone',
      text: '王毅：$0好。\n\n李明：好。\n\n王毅：好。\n\n李明：好。\n',
      speaker: '李明',
      expected: '李明：$0好。\n\n李明：好。\n\n王毅：好。\n\n李明：好。\n',
    },
    {
      what: 'and the time stays',
      text: '[00:12] Ann: $0When?\n\n[00:15] Tom: In June.\n\n[00:20] Ann: Good.\n\n[00:22] Tom: Yes.\n',
      speaker: 'Tom',
      expected: '[00:12] Tom: $0When?\n\n[00:15] Tom: In June.\n\n[00:20] Ann: Good.\n\n[00:22] Tom: Yes.\n',
    },
    {
      what: 'in a label of another form',
      text: 'Q.  When$0 was it?\nA.  At one.\n          THE COURT:  Go on.\nQ.  Sure?\nA.  Yes.\n',
      speaker: 'THE COURT',
      expected: 'THE COURT:  When$0 was it?\nA.  At one.\n          THE COURT:  Go on.\nQ.  Sure?\nA.  Yes.\n',
    },
    {
      what: 'of a caption',
      text: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann>How$0?</v>\n\n00:00:04.500 --> 00:00:08.000\n<v Tom>By chance.</v>\n',
      speaker: 'Tom',
      expected:
        'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Tom>How$0?</v>\n\n00:00:04.500 --> 00:00:08.000\n<v Tom>By chance.</v>\n',
    },
  ],
  insert: [
    {
      what: 'behind the turn',
      text: '问：$0甲？\n\n答：乙。\n\n问：丙？\n\n答：丁。\n',
      speaker: '答',
      expected: '问：甲？\n\n答：$0\n\n答：乙。\n\n问：丙？\n\n答：丁。\n',
    },
    { what: 'at the end', text: '问：甲？\n\n答：$0乙。', speaker: '问', expected: '问：甲？\n\n答：乙。\n\n问：$0' },
  ],
  promote: [
    {
      what: 'a name whose colon was lost',
      text: '李明：好。\n\n王毅：好。\n\n李明：好。\n\n王毅：好。\n\n李明 再$0见。\n',
      expected: '李明：好。\n\n王毅：好。\n\n李明：好。\n\n王毅：好。\n\n李明：$0再见。\n',
    },
    {
      what: 'a name alone on its line',
      text: '李明：好。\n\n王毅：好。\n\n李明：好。\n\n王毅：好。\n\n李$0明\n再见。\n',
      expected: '李明：好。\n\n王毅：好。\n\n李明：好。\n\n王毅：好。\n\n李明：$0再见。\n',
    },
    {
      what: 'no name in a sentence',
      text: '李明：好。\n\n王毅：好。\n\n李明：好。\n\n王毅：好。\n\n李明说$0再见了，你们都好。\n',
      expected: undefined,
    },
    {
      what: 'a name that carries a role',
      text: '李明：好。\n\n王毅：好。\n\n李明：好。\n\n王毅：好。\n\n⟦|远山周刊记者⟧ 再见。\n',
      expected: '李明：好。\n\n王毅：好。\n\n李明：好。\n\n王毅：好。\n\n远山周刊记者：$0再见。\n',
    },
  ],
  demote: [
    {
      what: 'joins what was broken',
      text: '李明：他表\n\n王毅$0：好。\n\n李明：好。\n\n王毅：好。\n',
      expected: '李明：他表$0王毅：好。\n\n李明：好。\n\n王毅：好。\n',
    },
    {
      what: 'only on its line',
      text: '李明：好。\n\n王毅：好。\n再$0见。\n\n李明：好。\n\n王毅：好。\n',
      expected: undefined,
    },
  ],
  direction: [
    {
      what: 'a line in the brackets of the file',
      text: '问：好吗？\n答：好。\n（笑）\n众人鼓$0掌。\n\n答：好。\n',
      expected: '问：好吗？\n答：好。\n（笑）\n（众人鼓掌）$0\n\n答：好。\n',
    },
    {
      what: 'known words in a line',
      text: '问：好吗？\n答：好。⟦|鼓掌⟧谢谢。\n\n答：好。\n',
      expected: '问：好吗？\n答：好。（鼓掌）$0谢谢。\n\n答：好。\n',
    },
    {
      what: 'in the brackets of the language',
      text: 'Ann: Good.\n\nLoud app$0lause\n\nTom: Yes.\n\nAnn: No.\n\nTom: Yes.\n',
      expected: 'Ann: Good.\n\n(Loud applause)$0\n\nTom: Yes.\n\nAnn: No.\n\nTom: Yes.\n',
    },
    {
      what: 'not what is said in the midst of a line',
      text: '问：好吗？\n答：好。⟦|今天⟧谢谢。\n\n答：好。\n',
      expected: undefined,
    },
  ],
  heading: [
    {
      what: 'a line',
      text: '问：好吗？\n答：好。\n\n接下来谈谈桥。$0\n\n答：好。\n',
      expected: '问：好吗？\n答：好。\n\n## 接下来谈谈桥。$0\n\n答：好。\n',
    },
    { what: 'not a label', text: '问$0：好吗？\n答：好。\n', expected: undefined },
  ],
  remove: [
    {
      what: 'a line with its blank line',
      text: '问：好吗？\n答：好，\n\n云川日报 第$0三版\n\n今天天气好。\n\n答：好。\n',
      expected: '问：好吗？\n答：好，\n\n$0今天天气好。\n\n答：好。\n',
    },
    { what: 'not a label', text: '问$0：好吗？\n答：好。\n', expected: undefined },
  ],
};

describe.each(Object.entries(operations) as [TurnOperation, readonly Case[]][])('%s', (operation, cases) => {
  test.each(cases)('$what', ({ text, speaker, expected }) => {
    expect(after(text, operation, speaker)).toBe(expected);
  });
});
