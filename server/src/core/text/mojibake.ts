import { LegacyEncoding } from './legacy-encoding';
import { type Span, shifted } from './span';
import { decodedUtf8, sequenceAt } from './utf8';
import { byteInWindows1252 } from './windows-1252';

/** A stretch of text whose bytes were read in the wrong encoding. */
export interface Garbled {
  readonly span: Span;
  /** What the bytes say; undefined where some of them were lost. */
  readonly meant: string | undefined;
}

/**
 * What of a line was garbled, in order of place: UTF-8 that was read as Windows-1252, GBK, Big5 or Shift_JIS, and GBK
 * that was read as Latin-1. First characters tell that hardly stand in any text but begin or end the most frequent ones
 * in another encoding, then their bytes: those of two or more characters in a row are well-formed UTF-8 by chance once
 * in many millions. Linear in the line.
 */
export function garbledIn(text: string): readonly Garbled[] {
  if (text.search(signs) < 0) return [];
  const read = encodings.find(({ sign }) => sign.test(text));
  const ofPairs = [...text.matchAll(/[^\0-\x7f]+/gu)].flatMap(({ index, 0: run }) => garbledInRun(run, index, read));
  if (ofPairs.length > 0) return ofPairs;
  const ofUtf8 = matchesOf(text, utf8InLatin, utf8Meant);
  return ofUtf8.length > 0 ? ofUtf8 : matchesOf(text, gbkInLatin, gbkMeant);
}

const gbk = new LegacyEncoding('gb18030', [[0x81, 0xfe]]);
const shiftJis = new LegacyEncoding('shift_jis', [
  [0x81, 0x9f],
  [0xe0, 0xfc],
]);

interface DoubleByteReading {
  readonly encoding: LegacyEncoding;
  /** What it makes of the most frequent characters. */
  readonly sign: RegExp;
}

/** Where UTF-8 was read two bytes at a time. */
const encodings: readonly DoubleByteReading[] = [
  { encoding: gbk, sign: /[锛紝銆鈥鐨鏄浣]/u }, // `，` (whose bytes may lie either way), `。`, `“`, `的`, `是`, `你`
  { encoding: shiftJis, sign: /[縺繧繝]/u }, // kana
];

/** Characters one of which is in any line that was read two bytes at a time, or lost so. */
export const signsOfMojibake = '锟锛紝銆鈥鐨鏄浣縺繧繝嚗';

/** What cannot be read back: U+FFFD twice in UTF-8, read as GBK and as Latin-1. */
const lostMarks = /(?:锟斤拷)+|(?:ï¿½)+/u;
/** What UTF-8 of Chinese makes in Big5, which loses too many bytes to be read back. */
const signOfBig5 = /嚗/u;
const likeBig5 = /[嚗銝鈭撟]/gu;
const leastLikeBig5 = 3;
/** The characters that the later bytes of UTF-8 are in Windows-1252. */
const next = '[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/**
 * UTF-8 read as Windows-1252: `Ã©`, `Â°`, `â€™`, emoji, or several characters in a row; a lone one may be a capital
 * before a closing quote (`MANHÃ”`), or any letter between two marks (`café’”`).
 */
const utf8InLatin = new RegExp(
  `(?:[Â-ß]${next}|[à-ï]${next}{2}|[ð-ô]${next}{3}){3,}|(?:[à-ï]${next}{2}){2,}|ð[Ÿ\u009f]${next}{2}|â[€„\u0080\u0084]${next}|[ÂÃ](?![\u00a0«»])[\u0080-\u00bf]|(?<![A-ZÀ-Þ])[ÂÃ]${next}`,
  'gu',
);
/** GBK read as Latin-1: three characters at least, of the more frequent half or punctuation. */
const gbkInLatin = /(?:[\u00a1\u00a3\u00b0-\u00d7][\u00a1-\u00fe]){3,}/gu;

const signs = new RegExp(
  [lostMarks, ...encodings.map(({ sign }) => sign), signOfBig5, utf8InLatin, gbkInLatin]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** In a run of characters beyond ASCII that begins at `offset` in a line, of which a part was read in an encoding. */
function garbledInRun(run: string, offset: number, read: DoubleByteReading | undefined): readonly Garbled[] {
  const lost = lostMarks.exec(run);
  if (lost) return [{ span: shifted(spanOf(lost[0]), offset + lost.index), meant: undefined }];
  if (read) return pairsOfBytes(run, read).map(({ span, meant }) => ({ span: shifted(span, offset), meant }));
  const isBig5 = signOfBig5.test(run) && (run.match(likeBig5)?.length ?? 0) >= leastLikeBig5;
  return isBig5 ? [{ span: shifted(spanOf(run), offset), meant: undefined }] : [];
}

function spanOf(text: string): Span {
  return { start: 0, end: text.length };
}

/** UTF-8 that was read two bytes at a time: from where the run begins, or from a sign on after bytes that were lost. */
function pairsOfBytes(run: string, { encoding, sign }: DoubleByteReading): readonly Garbled[] {
  const found: Garbled[] = [];
  for (let at = 0; ; ) {
    const stretch = stretchFrom(run, at, encoding);
    if (stretch) found.push(stretch);
    const done = stretch?.span.end ?? at + 1;
    const distance = run.slice(done).search(sign);
    if (distance < 0) return found;
    at = done + distance;
  }
}

/** What the characters from `start` on say in UTF-8, as far as that is well-formed and comes to its end with one of them. */
function stretchFrom(run: string, start: number, encoding: LegacyEncoding): Garbled | undefined {
  const bytes: number[] = [];
  let at = start;
  let read = 0;
  let text = '';
  let wellFormed = { end: start, text: '' };
  for (const character of run.slice(start)) {
    const own = encoding.bytesOf(character);
    if (!own) break;
    bytes.push(...own);
    at += character.length;
    let sequence = sequenceAt(bytes, read);
    while (sequence !== undefined && sequence !== 'incomplete') {
      text += String.fromCodePoint(sequence.codePoint);
      read += sequence.size;
      sequence = sequenceAt(bytes, read);
    }
    if (sequence === undefined) break;
    if (read === bytes.length) wellFormed = { end: at, text };
  }
  return isOfEastAsia(wellFormed.text) ? { span: { start, end: wellFormed.end }, meant: wellFormed.text } : undefined;
}

/** At least two characters that Chinese and Japanese texts are made of, and nothing else beyond ASCII. */
function isOfEastAsia(text: string): boolean {
  return /^(?:[\u2010-\u2026\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e][\0-\x7f]*){2,}$/u.test(text);
}

/** The matches of a pattern that mean something. */
function matchesOf(run: string, pattern: RegExp, meaningOf: (match: string) => string | undefined): readonly Garbled[] {
  return Array.from(run.matchAll(pattern), ({ index, 0: match }) => ({
    span: { start: index, end: index + match.length },
    meant: meaningOf(match),
  })).filter(({ meant }) => meant !== undefined);
}

function utf8Meant(match: string): string | undefined {
  return decodedUtf8([...match].map((character) => byteInWindows1252(character) ?? 0));
}

/** One of the most frequent characters of all must be among them. */
function gbkMeant(match: string): string | undefined {
  const text = gbk.decoded([...match].map((character) => character.charCodeAt(0)));
  return text !== undefined && /[的一是了我不人在有这]/u.test(text) ? text : undefined;
}
