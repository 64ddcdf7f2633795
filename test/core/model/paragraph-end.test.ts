import { expect, test } from 'vitest';
import { endsAsking } from '../../../server/src/core/model/paragraph-end';
import { parse } from '../../../server/src/core/syntax/parse';
import { LineStore } from '../../../server/src/core/text/lines';
import { surveyed } from '../../support/profile';

test.each([
  '新桥何时通车？',
  '新桥何时通车？谢谢。',
  'When will it open? Thank you.',
  '新しい橋はいつ開通しますか。',
  '新しい橋はいつ開通す る の か 。',
  '「いつですか。」',
])('“%s” asks', (text) => {
  expect(endsAsking(only(text))).toBe(true);
});

test.each(['新桥明年通车。', '何时？明年六月。', '新しい橋は来年開通します。', 'いつですか。来年です。'])(
  '“%s” does not',
  (text) => {
    expect(endsAsking(only(text))).toBe(false);
  },
);

function only(text: string) {
  return [...parse(LineStore.of(text), surveyed(text)).blocks][0]!;
}
