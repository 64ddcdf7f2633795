import type { Unit } from '../syntax/unit';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { reachOf, type Span, shifted } from '../text/span';
import { defineRule } from './rule';

/** Characters that show nothing and break searching: zero width, stray byte order marks, soft hyphens, word joiners. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  summary: { en: 'Invisible characters', 'zh-cn': '不可见字符' },
  severity: 'warning',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    invisible: {
      en: '{count} invisible {count|character|characters} in this paragraph ({names}): search does not find words with {count|it|them}. Remove {count|it|them}.',
      'zh-cn': '本段有 {count} 个不可见字符（{names}）：检索不到含有它们的字词。应删除。',
    },
    remove: { en: 'Remove the invisible characters', 'zh-cn': '删除不可见字符' },
  },
  options: {},
  needs: Trait.Invisible,
  check(unit) {
    const spans = unit.lines.flatMap(({ line, offset }) =>
      invisibleIn(line)
        .map((span) => ({ code: line.text.charCodeAt(span.start), span: shifted(span, offset) }))
        .filter(({ code, span }) => code !== byteOrderMark || !isTextStart(unit, span.start)),
    );
    if (spans.length === 0) return [];
    const names = [...new Set(spans.map(({ code }) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`))].join(
      ', ',
    );
    const edits = spans.map(({ span }) => ({ span, newText: '' }));
    return [
      {
        span: reachOf(edits),
        message: 'invisible',
        arguments: { count: spans.length, names },
        fixes: [{ title: 'remove', safety: 'safe', edits }],
      },
    ];
  },
});

const byteOrderMark = 0xfeff;

function isTextStart(unit: Unit, offset: number): boolean {
  return unit.previous === undefined && offset === 0;
}

/** Scripts in which zero-width joiners and non-joiners change what is read, and emoji, which joiners put together. */
const joins =
  /(?:[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mong}]|\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u;
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/u;

function invisibleIn({ text, measure: { end, traits } }: Line): Span[] {
  if ((traits & Trait.Invisible) === 0) return [];
  const found: Span[] = [];
  for (const { index, 0: character } of text.matchAll(
    /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu,
  )) {
    if (character === '\u00ad' && index === end - 1) continue;
    if ((character === '\u200c' || character === '\u200d') && joins.test(text.slice(Math.max(0, index - 2), index)))
      continue;
    if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(character) && rightToLeft.test(text)) continue;
    found.push({ start: index, end: index + 1 });
  }
  return found;
}
