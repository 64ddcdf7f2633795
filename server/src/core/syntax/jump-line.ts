import { Line } from '../text/lines';
import { headOf, unnumbered } from './head';

/** What a jump line says. */
export interface JumpNotice {
  /** `to`: the article goes on elsewhere; `from`: it comes from there. */
  readonly direction: 'from' | 'to';
  /** As printed, but in capitals, without spaces and in Arabic digits: `A04`, `3`; undefined where the number is lost. */
  readonly page: string | undefined;
}

/** The opening and closing brackets that print mixes up. */
export const openingBrackets = '（([【〔';
export const closingBrackets = '）)]】〕';

/** What a line says if it is a jump line, however it is spaced; undefined for any other line. */
export function jumpOf(text: string): JumpNotice | undefined {
  const { text: head } = unnumbered(headOf(new Line(text.normalize('NFKC'), '')));
  const [, ...groups] = jumpLinePattern.exec(head) ?? [];
  const [verb, number] = groups.filter((group) => group !== undefined);
  if (verb === undefined || number === undefined) return undefined;
  const page = inArabicDigits(number.replace(/\s/gu, '').toUpperCase());
  return { direction: /^(?:上?接|from)$/iu.test(verb) ? 'from' : 'to', page: page || undefined };
}

/**
 * Where an article goes on: `（上接A04版）`, `（下转第 3 版）`, `(continued on page 3)`; brackets may be mixed and the number
 * lost. Matches the head of a whole line. Each form captures its verb and then its number, which may be empty; the
 * groups of the other forms are undefined.
 */
export const jumpLinePattern = (() => {
  const opened = `[${openingBrackets}]\\s?`;
  const closed = '\\s?[）)\\]】〕]?';
  const verb = '(上接|下转|下轉|上轉|转接)\\s?';
  const numeral = '\\d〇一二三四五六七八九十';
  const number = `第?\\s?([A-Z]?\\s?[${numeral}]{0,4})\\s?`;
  const forms = [
    `${opened}${verb}${number}[版頁页面]?[^）)\\]】〕]{0,8}${closed}`,
    `${opened}([接转轉])\\s?(?=[第A-Z${numeral}])${number}[版頁页面]${closed}`,
    `${verb}${number}[版頁页]${closed}`,
    `[（([]?\\s?continued (from|on) page\\s?([A-Z]?\\d{0,4})${closed}`,
  ];
  return new RegExp(`^(?:${forms.join('|')})$`, 'i');
})();

/** Chinese numerals up to 99, or digit by digit, as Arabic ones: `二十三` and `二三` are `23`. */
export function inArabicDigits(text: string): string {
  return text
    .replace(/[〇一二三四五六七八九]/gu, (digit) => `${'〇一二三四五六七八九'.indexOf(digit)}`)
    .replace(/(\d?)十(\d?)/u, (_, tens: string, ones: string) => `${tens || 1}${ones || 0}`);
}
