import { japaneseDiet } from '../../../server/src/core/conventions/japanese-diet';
import { testLabels } from '../../support/labels';

testLabels(
  japaneseDiet,
  [
    { line: '○委員長（山本花子君）　これより。', name: '委員長（山本花子君）', role: 'statement' },
    { line: '〇委員長（山本花子君）　これより。', name: '委員長（山本花子君）', role: 'statement' },
    { line: '◯早瀬委員　資料は。', name: '早瀬委員' },
    { line: '○早瀬太郎君　資料は。', name: '早瀬太郎君' },
    { line: '○大 山 議 長　これより。', name: '大山議長', role: 'statement' },
    { line: '○議長（大山　太郎君）　これより。', name: '議長（大山太郎君）', role: 'statement' },
    { line: '○大山　太郎君　これより。', name: '大山太郎君' },
    { line: '◆２番（山田　花子）　質問します。', name: '２番（山田花子）', role: 'question' },
    { line: '◎建設課長（佐藤一郎）　お答えします。', name: '建設課長（佐藤一郎）', role: 'answer' },
    { line: '○国務大臣（早川一君）　お答えします。', name: '国務大臣（早川一君）' },
    { line: '○仮議長（早川一君）　これより。', name: '仮議長（早川一君）', role: 'statement' },
    { line: '○大山委員長  これより会議を開きます。', name: '大山委員長', role: 'statement' },
    { line: '○山田（花）委員　これより。', name: '山田（花）委員' },
  ],
  [
    '○本日の会議に付した案件',
    '○議事日程',
    '○出席委員',
    '○橋の名前について',
    '山田委員　資料は。',
    '・山田委員　賛成',
    '　一、冬は休みます。',
  ],
);
