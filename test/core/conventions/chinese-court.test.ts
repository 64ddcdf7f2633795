import { chineseCourt } from '../../../server/src/core/conventions/chinese-court';
import { testLabels } from '../../support/labels';

testLabels(
  chineseCourt,
  [
    { line: '审判长：现在开庭。', name: '审判长', role: 'statement' },
    { line: '审 判 长 ：现在开庭。', name: '审判长', role: 'statement' },
    { line: '书记员：全体起立。', name: '书记员', role: 'statement' },
    { line: '原告：同意。', name: '原告' },
    { line: '被告二：不同意。', name: '被告二' },
    { line: '原告委托诉讼代理人：同意。', name: '原告委托诉讼代理人' },
    { line: '被告人李某：我认罪。', name: '被告人李某' },
    { line: '公诉人：下面举证。', name: '公诉人' },
    { line: '审：下面休庭。', name: '审', role: 'statement' },
    { line: '审判长（李明）：现在开庭。', name: '审判长（李明）', role: 'statement' },
    { line: '——被告人：没有。', name: '被告人' },
    { line: '上诉人（原审被告）李明：没有。', name: '上诉人（原审被告）李明' },
    { line: '被上诉人（原审原告）王芳委托诉讼代理人：属实。', name: '被上诉人（原审原告）王芳委托诉讼代理人' },
    { line: '首席仲裁员：请陈述。', name: '首席仲裁员', role: 'statement' },
    { line: '被代：不同意。', name: '被代' },
    { line: '證人：我看見了。', name: '證人' },
  ],
  [
    '审判长：王强',
    '代理审判员：李丽',
    '书记员：张伟',
    '案由：借款',
    '时间：三月',
    '李明：好',
    '被告认为：不对',
    '原告的主张：如下',
  ],
);
