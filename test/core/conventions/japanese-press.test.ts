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
  ],
);
