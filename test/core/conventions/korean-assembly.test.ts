import { koreanAssembly } from '../../../server/src/core/conventions/korean-assembly';
import { testLabels } from '../../support/labels';

testLabels(
  koreanAssembly,
  [
    { line: '◯위원장 김하나  회의를 시작하겠습니다.', name: '위원장 김하나', role: 'statement' },
    { line: '○의장 김하나 회의를 시작하겠습니다.', name: '의장 김하나', role: 'statement' },
    { line: '○부의장 김하나 회의를 시작하겠습니다.', name: '부의장 김하나', role: 'statement' },
    { line: '◯이두리 위원  질의하겠습니다.', name: '이두리 위원' },
    { line: '○이두리 의원 질의하겠습니다.', name: '이두리 의원' },
    { line: '○이두리 의원 존경하는 의장님.', name: '이두리 의원' },
    { line: '○의사팀 이두리 주무관 안녕하십니까?', name: '의사팀 이두리 주무관' },
    { line: '○건설과장 최세나 답변드리겠습니다.', name: '건설과장 최세나' },
    { line: '◯국토부장관 최세나　답변드리겠습니다.', name: '국토부장관 최세나' },
    { line: '○이두리의원  질의하겠습니다.', name: '이두리의원' },
    { line: '○의사계장 김하나  보고하겠습니다.', name: '의사계장 김하나' },
  ],
  ['◯출석 위원(3인)', '○출석의원(5인)', '◯출석 전문위원', '○의사일정', '이두리 위원 질의하겠습니다.', '○ 새 다리'],
);
