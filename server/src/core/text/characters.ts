import { CharacterSet } from './character-set';

/**
 * What kind of character a code unit is, as far as layout is concerned. Wide kinds come last, so that
 * `kind >= Kind.WidePunctuation` asks for a character that is set in two cells in East Asian text.
 */
export const Kind = {
  Other: 0,
  Space: 1,
  /** No-break, thin, figure and other spaces, tabs: white space that is not a plain or an ideographic space. */
  OddSpace: 2,
  /** U+3000. */
  IdeographicSpace: 3,
  Control: 4,
  /** Takes no room: zero-width characters, soft hyphen, byte order mark, variation selectors; also low surrogates. */
  Invisible: 5,
  Letter: 6,
  Digit: 7,
  Punctuation: 8,
  /** Syllables are separated by spaces as words are, so Hangul is wide but never “wide” for spacing. */
  Hangul: 9,
  Symbol: 10,
  WidePunctuation: 11,
  WideOpening: 12,
  WideClosing: 13,
  WideLetter: 14,
  Kana: 15,
  Han: 16,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const kinds = tableOfKinds();

/** The kind of a UTF-16 code unit; a high surrogate answers for its pair, a low one takes no room. */
export function kindOf(codeUnit: number): Kind {
  return kinds[codeUnit] as Kind;
}

/** Whether the code unit is the second half of a character. */
export function isLowSurrogate(codeUnit: number): boolean {
  return codeUnit >= 0xdc00 && codeUnit <= 0xdfff;
}

/** Whether the kind is white space, the ideographic space included. */
export function isSpace(kind: Kind): boolean {
  return kind >= Kind.Space && kind <= Kind.IdeographicSpace;
}

/** Whether the kind is set in two cells and stands beside its neighbours without a space: Han, kana, their punctuation. */
export function isWide(kind: Kind): boolean {
  return kind >= Kind.WidePunctuation;
}

/** Whether the kind is Han or kana. */
export function isIdeographic(kind: Kind): boolean {
  return kind >= Kind.Kana;
}

/**
 * How many cells of a fixed-width font the kind takes in East Asian text: Unicode Standard Annex #11, with the
 * ambiguous quotation marks, dashes and ellipses taken as wide.
 */
export function cellsOf(kind: Kind): number {
  return cells[kind]!;
}

const cells = Uint8Array.from(Object.values(Kind), (kind) => {
  if (kind === Kind.Control || kind === Kind.Invisible) return 0;
  return kind === Kind.IdeographicSpace || kind >= Kind.Hangul ? 2 : 1;
});

/** Characters that end a sentence, and the closers that may stand after them. */
const sentenceEnds = new CharacterSet('。！？．!?｡….');
const closers = new CharacterSet('”’」』）》〉】〕］)"\']');

/** Whether `text`, from `start` to `end`, ends a sentence: a full stop, closing quotes and what cannot be seen after it allowed. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && mayFollowStop(text.charCodeAt(at))) at--;
  if (at < start) return end > start;
  const unit = text.charCodeAt(at);
  return sentenceEnds.has(unit) && (unit !== fullStop || at > start);
}

const fullStop = 0x2e;

function mayFollowStop(unit: number): boolean {
  return closers.has(unit) || takesNoRoom(unit);
}

function takesNoRoom(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === Kind.Control || (kind === Kind.Invisible && !isLowSurrogate(unit));
}

/** Characters that may not begin a line (JLREQ cl-02, cl-04 to cl-07; CLREQ 3.1.4): closing marks, stops, commas. */
export function mayNotBeginLine(character: string): boolean {
  return '，。、；：？！）》〉”’」』】〕］…·,.;:?!)]}%｡｣､'.includes(character);
}

function tableOfKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (kind: Kind, ...ranges: (number | readonly [number, number])[]) => {
    for (const range of ranges) {
      const [from, to] = typeof range === 'number' ? [range, range] : range;
      table.fill(kind, from, to + 1);
    }
  };
  const setAll = (kind: Kind, characters: string) => set(kind, ...[...characters].map((c) => c.charCodeAt(0)));
  set(Kind.Control, [0x00, 0x1f], [0x7f, 0x9f], 0x2028, 0x2029);
  set(
    Kind.Punctuation,
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
    [0xa1, 0xbf],
    [0x2010, 0x2027],
    [0x2030, 0x205e],
  );
  set(Kind.Digit, [0x30, 0x39]);
  set(
    Kind.Letter,
    [0x41, 0x5a],
    [0x61, 0x7a],
    0xaa,
    0xb5,
    0xba,
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x1fff],
    [0x2c00, 0x2dff],
    [0xa000, 0xabff],
  );
  set(Kind.Symbol, [0x2100, 0x2bff]);
  set(Kind.Hangul, [0x1100, 0x115f], [0x3130, 0x318f], [0xa960, 0xa97f], [0xac00, 0xd7ff]);
  set(
    Kind.Han,
    [0x2e80, 0x2fdf],
    [0x3005, 0x3007],
    [0x3021, 0x3029],
    [0x3038, 0x303b],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
  );
  set(Kind.Kana, [0x3041, 0x309f], [0x30a1, 0x30ff], [0x31f0, 0x31ff], [0xff66, 0xff9f]);
  set(
    Kind.WidePunctuation,
    [0x3001, 0x3003],
    0x3012,
    0x3013,
    0x301c,
    0x3030,
    0x303d,
    0x30fb,
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff0f],
    [0xff1a, 0xff20],
    [0xff3b, 0xff40],
    [0xff5b, 0xff65],
    [0xffe0, 0xffe6],
  );
  set(Kind.WidePunctuation, 0x2014, 0x2015, 0x2025, 0x2026);
  set(Kind.WideLetter, [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a], [0x3220, 0x33ff]);
  setAll(Kind.WideOpening, '（《〈“‘「『【〔［｛〖〘〚〝');
  setAll(Kind.WideClosing, '）》〉”’」』】〕］｝〗〙〛〞〟，。、；：？！．｡､｣');
  set(Kind.Space, 0x20);
  set(Kind.OddSpace, 0x09, 0x0b, 0xa0, 0x1680, [0x2000, 0x200a], 0x202f, 0x205f);
  set(Kind.IdeographicSpace, 0x3000);
  set(
    Kind.Invisible,
    0xad,
    0x34f,
    0x61c,
    0x180e,
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    [0xfe00, 0xfe0f],
    0xfeff,
    [0x300, 0x36f],
  );
  set(Kind.Symbol, [0xd800, 0xdbff]);
  set(Kind.Han, [0xd840, 0xd88f]); // the high surrogates of planes 2 and 3
  set(Kind.Letter, [0xd800, 0xd83b]); // planes 1: other scripts; its emoji follow
  set(Kind.Invisible, [0xdc00, 0xdfff]);
  return table;
}
