import { test } from 'vitest';
import { chineseBrackets } from '../../../server/src/core/conventions/chinese-brackets';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  chineseBrackets,
  [
    { line: '[主持人]各位网友好！', name: '主持人', role: 'statement' },
    { line: '　　【主持人】：各位网友好！', name: '主持人', role: 'statement' },
    { line: '[李明] [10:11]：大家好。[10:11]', name: '李明', time: '10:11' },
    { line: '【解说】河水涨了。', name: '解说' },
    { line: '［李明］大家好。', name: '李明' },
    { line: '[网友“远山”]桥什么时候修好？', name: '网友“远山”', role: 'question' },
    { line: '〖李明〗大家好。', name: '李明' },
    { line: '[星河日报记者]', name: '星河日报记者', role: 'question' },
  ],
  ['[1] 李明. 桥梁[M].', '【新华社电】桥修好了。', '【注释】桥：跨水的路。', '[笑]'],
);

test.each([
  '⟦|[主持人]⟧桥修好了吗？\n⟦|[李明]⟧还没有。\n⟦|[主持人]⟧谢谢。\n⟦|[李明]⟧不客气。',
  '【主料】鱼一条。\n【做法】煎两面。\n【主料】豆腐一块。\n【做法】切片。',
])('%s', checkTurns);
