import { hongKongLegco } from '../../../server/src/core/conventions/hong-kong-legco';
import { testLabels } from '../../support/labels';

testLabels(
  hongKongLegco,
  [
    { line: '何大文議員：主席，請問。', name: '何大文議員' },
    { line: '1. 何大文議員：主席，請問。', name: '何大文議員' },
    { line: '12.  何大文議員：主席，請問。', name: '何大文議員' },
    { line: '何 大 文 議 員 ： 主 席', name: '何大文議員' },
    { line: '運輸局局長：多謝主席。', name: '運輸局局長' },
    { line: '行政長官：多謝主席。', name: '行政長官' },
    { line: '主席：現在開會。', name: '主席', role: 'statement' },
    { line: '代理主席：現在開會。', name: '代理主席', role: 'statement' },
    { line: '全委會主席：現在開會。', name: '全委會主席', role: 'statement' },
    { line: '何大文委員：多謝主席。', name: '何大文委員' },
    { line: '運輸局局長何大文：多謝主席。', name: '運輸局局長何大文' },
    { line: '何大文議員(譯文)：多謝。', name: '何大文議員(譯文)' },
  ],
  ['出席議員：', '列席秘書：', '缺席議員：', '各位委員：', '何大文議員指出：', '他說：好'],
);
