import { expect, test } from 'vitest';
import { directionsIn } from '../../../server/src/core/syntax/directions';
import { readMarkers, writeMarkers } from '../../support/markers';

test.each([
  '谢谢各位。⟦d|（热烈掌声）⟧',
  '⟦d|（笑）⟧这座桥，⟦d|（全场大笑、鼓掌）⟧谁都走过。',
  '有沒有異議？⟦d|（無）⟧沒有異議，通過。',
  '請坐下。⟦d|(林議員站起來)⟧請坐下。',
  '贊成的請舉手。⟦d|（議員舉手）⟧通過。',
  '以上で終わります。⟦d|（拍手）⟧〔笑と書かれた札〕',
  '御異議ありませんか。⟦d|〔「異議なし」と呼ぶ者あり〕⟧',
  '⟦d|（発言する者あり）⟧お静かに。⟦d|（資料を提示）⟧',
  '이의 없으십니까? ⟦d|(「없습니다」 하는 의원 있음)⟧ 가결되었습니다. ⟦d|(의사봉 3타)⟧ ⟦d|(웃음)⟧',
  'It was cold. ⟦d|(Laughter.)⟧ And ⟦d|[crosstalk]⟧ we went ⟦d|[inaudible 00:12:30]⟧ home.',
  'We stand in recess. ⟦d|(Whereupon, at 4:12 p.m., the hearing was adjourned.)⟧',
  'I saw it. ⟦d|(Witness sworn.)⟧ ⟦d|(Pause in the proceedings.)⟧ ⟦d|[Prolonged applause and cheering]⟧',
  'Was it open? ⟦d|(No audible response.)⟧ ⟦d|(The witness nods.)⟧ ⟦d|(At the sidebar)⟧',
])('%s', (marked) => {
  const { text } = readMarkers(marked);
  expect(
    writeMarkers(
      text,
      directionsIn(text).map((span) => ({ name: 'd', span })),
    ),
  ).toBe(marked);
});

test.each([
  '有两件事：（一）修桥，（二）铺路。',
  '水务局（以下简称“水务局”）答复（见附表）。',
  '主持人（张笑）说（注：原话如此）。',
  '（無）是一个字。',
  '《笑林》（笑话书）里的（可笑）之处',
  '林议员（副主席）（无党派）',
  '三枝委員（国民）の質疑（第二回）',
  '이하나 의원(무소속)의 질의(2024년)',
  'The board (the “Board”) met (see section 3(b)) in May (2031).',
  'A break (of 3 cm) in the rail [sic] and the pause (that followed)',
  'the recess (an alcove) and [the witness] said',
  'an open bracket (laughter and no end',
])('nothing in “%s”', (text) => {
  expect(directionsIn(text)).toEqual([]);
});
