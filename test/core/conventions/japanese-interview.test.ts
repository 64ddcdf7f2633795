import { test } from 'vitest';
import { japaneseInterview } from '../../../server/src/core/conventions/japanese-interview';
import { testLabels } from '../../support/labels';
import { checkTurns } from '../../support/turns';

testLabels(
  japaneseInterview,
  [
    { line: '早瀬　橋はいつ開通しますか。', name: '早瀬' },
    { line: '早瀬　　橋はいつ開通しますか。', name: '早瀬' },
    { line: '広井知事　六月の予定です。', name: '広井知事' },
    { line: '記者　橋はどうなりますか。', name: '記者', role: 'question' },
    { line: 'ミドリ　そうなんです！', name: 'ミドリ' },
    { line: '――　橋はいつですか。', name: '――', role: 'question' },
    { line: '――橋が好きなのは、なぜ？', name: '――', role: 'question' },
    { line: 'Ａ委員　橋はいつですか。', name: 'Ａ委員' },
    { line: '司会　本日はお忙しい中、お集まりいただきあり', name: '司会', role: 'question' },
    { line: '聞き手　橋はいつですか。', name: '聞き手', role: 'question' },
  ],
  [
    '委員長　　山本花子',
    '委員長　　山本花子、早瀬太郎、相田一郎、広井春子',
    '日時　令和六年六月一日に開きます。',
    '第一条　この条例は、橋について定める。',
    '――――◇――――',
    '　早瀬は橋を渡った。',
    '橋を渡ると　川が見えた。',
    '本日　六月一日です。',
  ],
);

test('dashes in a story are nobody', () => {
  checkTurns('　橋を渡った。\n――それから一時間ほどして、雨が降った。\n――と思う間もなく、やんだ。\n　川を見ていた。');
});
