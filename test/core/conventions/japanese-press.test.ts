import { test } from 'vitest';
import { japanesePress } from '../../../server/src/core/conventions/japanese-press';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  japanesePress,
  [
    { line: '【知事】はい。', name: '知事' },
    { line: '【知 事】はい。', name: '知事' },
    { line: '【記者】橋は。', name: '記者', role: 'question' },
    { line: '【星河新聞　山田記者】橋は。', name: '星河新聞山田記者', role: 'question' },
    { line: '（官房長官）はい。', name: '官房長官' },
    { line: '（早瀬総理）はい。', name: '早瀬総理' },
    { line: '記者：橋は。', name: '記者', role: 'question' },
    { line: '問：橋は。', name: '問', role: 'question' },
    { line: 'Ｑ：橋は。', name: 'Ｑ', role: 'question' },
    { line: '司会：始めます。', name: '司会', role: 'statement' },
    { line: '山　田：はい。', name: '山田' },
    { line: '委員長（相田君）：開会します。', name: '委員長（相田君）' },
    { line: '（星河新聞）', name: '星河新聞' },
    { line: 'A　知事', name: '知事', role: 'answer' },
    { line: 'Ｑ　星河日報', name: '星河日報', role: 'question' },
    { line: '土木課長）ご説明します。', name: '土木課長' },
    { line: '担当課長：お答えします。', name: '担当課長' },
    { line: '(記者)橋は。', name: '記者', role: 'question' },
    { line: '［知事］はい。', name: '知事' },
    { line: '＜記者＞', name: '記者', role: 'question' },
    { line: 'Q.橋はいつですか。', name: 'Q', role: 'question' },
    { line: '■記者', name: '記者', role: 'question' },
    { line: '問）橋は。', name: '問', role: 'question' },
    { line: '答）六月です。', name: '答' },
    { line: '弁護人：異議があります。', name: '弁護人' },
    { line: '記者）橋は。', name: '記者', role: 'question' },
  ],
  [
    '【質疑応答】',
    '【発表事項】',
    '【橋の名前について】',
    '（笑）',
    '（以上）',
    '（１）橋',
    '日時：三月',
    '場所：県庁',
    '次のとおりである：',
    '彼は言った：橋だ',
    '１）橋の名前',
    '（出席は山本委員長、早瀬委員）です。',
    '土木課長）、早瀬委員',
    '■橋の名前',
    '(1)橋の名前',
  ],
);

test('people who ask nothing speak in whole sentences', () => {
  checkTurns('⟦|早瀬：⟧橋の話です。\n⟦|山本：⟧川です。\n⟦|早瀬：⟧木の橋です。\n⟦|山本：⟧石です。');
});
