import { taiwanLegislativeYuan } from '../../../server/src/core/conventions/taiwan-ly';
import { testLabels } from '../../support/labels';

testLabels(
  taiwanLegislativeYuan,
  [
    { line: '王委員小明：請教部長。', name: '王委員小明' },
    { line: '　　王委員小明：請教部長。', name: '王委員小明' },
    { line: '王 委 員 小 明 ： 請 教 部 長 。', name: '王委員小明' },
    { line: '王委員　小明：請教。', name: '王委員小明' },
    { line: '王委員小明:請教。', name: '王委員小明' },
    { line: '張院長大華：好。', name: '張院長大華' },
    { line: '李副主任委員春江：好。', name: '李副主任委員春江' },
    { line: '王委員小明：（10時15分）主席。', name: '王委員小明', time: '10時15分' },
    { line: '王委員小明：（9 時 4 分）主席。', name: '王委員小明', time: '9 時 4 分' },
    { line: '主席：現在開會。', name: '主席', role: 'statement' },
    { line: '代理主席：現在開會。', name: '代理主席', role: 'statement' },
    { line: '主席（王委員小明代）：現在開會。', name: '主席（王委員小明代）', role: 'statement' },
    { line: '何明山Miming Hana委員：主席。', name: '何明山Miming Hana委員' },
    { line: '何委員明山Miming‧Hana：主席。', name: '何委員明山Miming‧Hana' },
    { line: '水利局李局長大華：好。', name: '水利局李局長大華' },
    { line: '秘書長：報告。', name: '秘書長' },
  ],
  [
    '決議：',
    '出席委員：王小明',
    '列席秘書：李春',
    '審查結果：照案通過。',
    '提案人：王小明',
    '案由：',
    '說明：',
    '一、案由：',
  ],
);
