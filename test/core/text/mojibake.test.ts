import { describe, expect, test } from 'vitest';
import { garbledIn } from '../../../server/src/core/text/mojibake';

const utf8As = (encoding: string) => (text: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const utf8AsLatin = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

describe('what was garbled is read back', () => {
  test.each([
    { read: 'Latin-1', garble: utf8AsLatin, text: 'Müller isn’t here — “café”, 25 °C 👧' },
    { read: 'Latin-1', garble: utf8AsLatin, text: '新桥明年通车，老桥改作步道。' },
    { read: 'Latin-1', garble: utf8AsLatin, text: 'Мост открыт.' },
    { read: 'GBK', garble: utf8As('gb18030'), text: '新桥明年通车，老桥改作步道。好' },
    { read: 'GBK', garble: utf8As('gb18030'), text: 'In 2024, 新桥明年通车，not 老桥改作，好' },
    { read: 'Shift_JIS', garble: utf8As('shift_jis'), text: 'こんにちは、新しい' },
  ])('$text, read as $read', ({ garble, text }) => {
    const garbled = garble(text);
    expect(garbled).not.toBe(text);
    expect(mended(garbled)).toBe(text);
  });

  test('GBK read as Latin-1', () => {
    expect(mended('He said ÐÂÇÅÊÇÎÒÃÇµÄ.')).toBe('He said 新桥是我们的.');
  });
});

test('what was lost stays', () => {
  const garbled = utf8As('gb18030')('新桥明年通车，');
  expect(mended(garbled)).toBe(`新桥明年通车${garbled.slice(-2)}`);
  expect(garbledIn('新桥锟斤拷通车')).toEqual([{ span: { start: 2, end: 5 }, meant: undefined }]);
  expect(garbledIn('a ï¿½ b')).toEqual([{ span: { start: 2, end: 5 }, meant: undefined }]);
});

test('UTF-8 read as Big5 is seen, and nobody can read it back', () => {
  const found = garbledIn(utf8As('big5')('新橋明年通車，老橋改作步道，他說。也是這樣，好。'));
  expect(found.map(({ meant }) => meant)).toEqual([undefined]);
});

test.each([
  '',
  'São Paulo, MANHÃ…, CAFÉ” and “the café’”',
  'Ångström, Łódź, Đặng Thị Ngọc, naïve, ÀÁÂÃÄÅÆÇÈÉ, ¡¡¡¡¡¡',
  '他叫刘锟，供應鏈在横浜，一位姓鐨的人。',
  '锛銆鈥鐨鏄浣',
  '縺繧繝',
  '嚗了一聲',
])('%s is as it was written', (text) => {
  expect(garbledIn(text)).toEqual([]);
});

function mended(text: string): string {
  let result = '';
  let done = 0;
  for (const { span, meant } of garbledIn(text)) {
    result += text.slice(done, span.start) + (meant ?? text.slice(span.start, span.end));
    done = span.end;
  }
  return result + text.slice(done);
}
