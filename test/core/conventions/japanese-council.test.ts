import { japaneseCouncil } from '../../../server/src/core/conventions/japanese-council';
import { testLabels } from '../../support/labels';

testLabels(
  japaneseCouncil,
  [
    { line: '議長（山本花子君）　これより会議を開きます。', name: '議長（山本花子君）', role: 'statement' },
    { line: '議長（山本花子）', name: '議長（山本花子）', role: 'statement' },
    { line: '３番（早瀬一郎君）　資料は。', name: '３番（早瀬一郎君）' },
    { line: '12番（早瀬　一郎）　資料は。', name: '12番（早瀬一郎）' },
    { line: '議長　山本花子君　これより会議を開きます。', name: '議長山本花子君', role: 'statement' },
    { line: '３番　早瀬一郎君　質問します。', name: '３番早瀬一郎君' },
    { line: '議 長（ 山 本 花 子 君 ） お は よ う ご ざ い ま す 。', name: '議長（山本花子君）', role: 'statement' },
    { line: '５ 番（ 早 瀬 一 郎 君 ） 質 問 し ま す 。', name: '５番（早瀬一郎君）' },
  ],
  [
    '議長（山本花子君）は、これより会議を開く。',
    '議長（山本花子君）の挨拶',
    '総務課長（大山太郎）から説明があった。',
    '橋の部品（鋼製）　三十個',
    '（議長（山本花子君）着席）',
    '議長　山本花子君',
    '総務課長　大山太郎君、説明を願います。',
    '第３条（定義）　この条例において',
    '提出者　議長（山本花子君）',
  ],
);
