import { test } from 'vitest';
import { koreanInterview } from '../../../server/src/core/conventions/korean-interview';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  koreanInterview,
  [
    { line: '기자: 언제 엽니까?', name: '기자', role: 'question' },
    { line: '김하나 시장: 유월입니다.', name: '김하나 시장' },
    { line: '김하나(시장)：유월입니다.', name: '김하나(시장)' },
    { line: '◇ 앵커> 안녕하세요.', name: '앵커', role: 'question' },
    { line: '◆ 김하나> 안녕하세요.', name: '김하나' },
    { line: '▶김하나: 안녕하세요.', name: '김하나' },
    { line: '[기자] 언제 엽니까?', name: '기자', role: 'question' },
    { line: '사회자: 시작합니다.', name: '사회자', role: 'statement' },
    { line: '문: 언제?', name: '문', role: 'question' },
    { line: '[김하나 / 시장]', name: '김하나 / 시장' },
    { line: '- 김하나: 네.', name: '김하나' },
    { line: '◎이두리> 네.', name: '이두리' },
    { line: '질문) 언제입니까?', name: '질문', role: 'question' },
    { line: '-(답변) 유월입니다.', name: '답변' },
    { line: '문) 언제입니까?', name: '문', role: 'question' },
    { line: '답) 유월입니다.', name: '답' },
    { line: '앵커>어서 오십시오.', name: '앵커', role: 'question' },
    { line: '◉이두리 : 네.', name: '이두리' },
    { line: '재판장: 시작합니다.', name: '재판장' },
    { line: 'Q1. 언제입니까?', name: 'Q1', role: 'question' },
  ],
  [
    '일시: 3월 4일',
    '장소: 강마을',
    '그는 다음과 같다: 하나',
    '시장은 말했다: 좋다',
    '10:30 시작',
    '-> 다음',
    '답) 3번',
    '홈>민원>신청',
    '다리>강',
  ],
);

test('people who ask nothing speak in whole sentences', () => {
  checkTurns(
    '⟦|김하나:⟧ 오늘은 다리입니다.\n⟦|이두리:⟧ 네, 강입니다.\n⟦|김하나:⟧ 다리가 섭니다.\n⟦|이두리:⟧ 고맙습니다.',
  );
});
