import { test } from 'vitest';
import { markdownMinutes } from '../../../server/src/core/conventions/markdown-minutes';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  markdownMinutes,
  [
    { line: '### 司儀：', name: '司儀', role: 'statement' },
    { line: '### 司儀： 歡迎。', name: '司儀', role: 'statement' },
    { line: '### 中原社：', name: '中原社', role: 'question' },
    { line: '## Ann:', name: 'Ann' },
    { line: '### **Ann:**', name: 'Ann' },
    { line: '**Ann:** Hello.', name: 'Ann' },
    { line: '**Q. 언제입니까?**', name: 'Q', role: 'question' },
    { line: '**Q1. 언제입니까?**', name: 'Q1', role: 'question' },
    { line: '**A1.** 6월입니다.', name: 'A1' },
    { line: '**问：何时？**', name: '问', role: 'question' },
    { line: '**Ann**: Hello.', name: 'Ann' },
    { line: '__Ann:__ Hello.', name: 'Ann' },
    { line: '- **Ann:** Hello.', name: 'Ann' },
    { line: '**李明：**好。', name: '李明' },
    { line: '**Ann [00:12]:** Hello.', name: 'Ann', time: '00:12' },
    { line: '**[00:12] Ann:** Hello.', name: 'Ann', time: '00:12' },
    { line: '[00:12] **Ann:** Hello.', name: 'Ann', time: '00:12' },
    { line: '**Ann** (00:12): Hello.', name: 'Ann', time: '00:12' },
    { line: '**Jane B. Roe, Psy.D:** Hi.', name: 'Jane B. Roe, Psy.D' },
  ],
  [
    '### 結論：',
    '### 會議時間：',
    '**Note:** be quiet',
    '**Date:** March',
    '### See https://example.org',
    '### 10:30 Lunch',
    '### 為什麼？因為：好',
    'Ann: Hello',
    '**bold** words: here',
    '| **Ann:** | table |',
  ],
);

test('a numbered question asks where it has a question mark', () => {
  checkTurns('⟦|**Q1.⟧ Is the bridge open?**\n\nYes.\n\n⟦|**Q2.⟧ When?**\n\nIn May.');
});
