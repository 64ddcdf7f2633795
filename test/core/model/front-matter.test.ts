import { expect, test } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { defaultConfiguration } from '../../../server/src/core/configuration';

/** Whom a record names before somebody speaks, and after the last one has spoken, speaks not. */
test.each([
  {
    what: 'a sitting in Hong Kong',
    before: [
      '會議過程正式紀錄',
      '2031年5月3日星期六',
      '上午11時會議開始',
      '',
      '出席議員：',
      '主席何大文議員, J.P.',
      '李小明議員',
      '王美麗議員, S.B.S.',
      '',
      '缺席議員：',
      '陳一心議員',
      '',
      '出席政府官員：',
      '運輸局局長張樂山先生',
      '',
      '列席秘書：',
      '秘書長黃河女士',
      '',
    ],
    spoken: ['主席：現在開會。', '李小明議員：新橋何時通車？', '運輸局局長：明年六月。', '主席：多謝。'],
    after: ['立法會遂於上午11時30分休會。', '附件', '新橋的圖則'],
  },
  {
    what: 'a sitting in Taipei',
    before: [
      '立法院第一屆第二會期橋樑委員會第三次全體委員會議紀錄',
      '時　　間　中華民國一百二十年五月三日（星期六）上午九時',
      '地　　點　本院紅樓',
      '主　　席　何委員大文',
      '出席委員：李小明　王美麗　陳一心',
      '列席官員：交通部部長張樂山',
      '主任秘書：黃河',
      '紀　　錄：簡任秘書　林水',
      '',
    ],
    spoken: ['主席：現在開會。', '李委員小明：新橋何時通車？', '張部長樂山：明年六月。', '主席：謝謝。'],
    after: ['散會（十時）', '附錄', '新橋的圖'],
  },
  {
    what: 'a hearing in court',
    before: [
      'UNITED STATES DISTRICT COURT',
      'ANN ROE,',
      '               Plaintiff,',
      '          v.                       31 Civ. 1',
      'RIVER BRIDGE COMPANY,',
      '               Defendant.',
      'Before:',
      '               HON. MARY POE,',
      'APPEARANCES',
      'JOHN DOE',
      '     Attorney for Plaintiff',
      'BY:  JAMES MOE',
      '     SUE NOE',
      'ALSO PRESENT:  Tom Loe, interpreter',
      '',
    ],
    spoken: [
      'THE COURT:  Good morning.',
      'MR. DOE:  Good morning, your Honor.',
      'THE COURT:  Call your witness.',
      'MR. DOE:  I call Jack Foe.',
    ],
    after: [
      '(Whereupon, at noon, the hearing was adjourned.)',
      'INDEX OF EXAMINATION',
      'JACK FOE',
      'Direct By Mr. Doe.............. 5',
      'Cross By Ms. Noe............... 9',
      'Redirect By Mr. Doe............ 12',
    ],
  },
])('$what: only what is said is in turns', ({ before, spoken, after }) => {
  const { turns } = Analysis.of([...before, ...spoken, ...after].join('\n'), defaultConfiguration).structure();
  const lines = [...before, ...spoken, ...after].join('\n');
  expect(turns.map(({ span }) => lines.slice(span.start, span.end))).toEqual(spoken);
});
