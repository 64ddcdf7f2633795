import { test } from 'vitest';
import { eastAsianNamesAlone } from '../../../server/src/core/conventions/east-asian-names-alone';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  eastAsianNamesAlone,
  [
    { line: '記者', name: '記者', role: 'question' },
    { line: '記者Ａ', name: '記者Ａ', role: 'question' },
    { line: '早瀬市長', name: '早瀬市長' },
    { line: '星河新聞', name: '星河新聞', role: 'question' },
    { line: '主持人', name: '主持人', role: 'statement' },
    { line: '기자', name: '기자', role: 'question' },
    { line: '김하나 시장', name: '김하나 시장' },
  ],
  ['記者会見', '市長の部屋', '記者は橋を渡った。', '橋'],
);

test.each([
  '⟦|早瀬市長⟧\n　橋が開通します。\n\n⟦|星河新聞⟧\n　費用はいくらですか。\n\n⟦|早瀬市長⟧\n　検討しています。',
  '⟦|主持人⟧\n大家好，桥什么时候通车？\n⟦|李明局长⟧\n六月。\n⟦|主持人⟧\n谢谢。\n⟦|李明局长⟧\n不客气。',
  '市長\n市長の部屋へようこそ。\n記者会見\n毎月、記者会見を開いています。\n市長\n市長の日程です。',
  '記者\n橋を取材します。\n市長\n橋を造ります。\n記者\n橋を撮影します。\n市長\n橋を直します。',
])('%s', checkTurns);
