import { japanesePress } from '../../../server/src/core/conventions/japanese-press';
import { testLabels } from '../../support/labels';

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
  ],
);
