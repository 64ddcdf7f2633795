import { Trait } from '../text/measure';
import { windows1252 } from '../text/windows-1252';
import { defineCharacterRule, type Meaning, type Place } from './character-rule';

/** Characters that steer a terminal or a printer and are no text. */
export const controlCharacter = defineCharacterRule({
  id: 'control-character',
  summary: { en: 'Control characters', 'zh-cn': '控制字符' },
  severity: 'information',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    found: {
      en: '{count} control {count|character|characters} in this paragraph ({examples}): search does not find words with {count|it|them}. Clear {count|it|them} up.',
      'zh-cn': '本段有 {count} 个控制字符（{examples}）：检索不到含有它们的字词。应清除。',
    },
    mend: { en: 'Clear up control characters', 'zh-cn': '清除控制字符' },
  },
  options: {},
  needs: Trait.Control,
  pattern: /[\0-\x08\f\x0e-\x1f\x7f-\x9f]/gu,
  findingPer: 'paragraph',
  meaningOf(place) {
    if (place.text === '\f' && showsPage(place)) return { text: '', safety: 'preview' };
    if (separates(place)) return { text: ' ', safety: 'safe' };
    if (place.text === '\x02' && endsBrokenWord(place)) return { text: '-', safety: 'safe' };
    return place.text < '\x80' ? { text: '', safety: 'safe' } : ofOtherEncoding(place);
  },
});

/**
 * Whether pages are recognised by a form feed here: one that begins a line, right under another. Where a blank line is
 * above it, that one shows the same.
 */
function showsPage({ line, start, unit, index }: Place): boolean {
  if (line.isBlank || start >= line.start) return false;
  const above = index > 0 ? unit.block.lines[index - 1] : unit.previous?.lines.at(-1);
  return above !== undefined && !above.isBlank;
}

/** Whether a form feed or one of the separators of old data files keeps two words apart. */
function separates({ text, line, start, end }: Place): boolean {
  const isWord = (character: string) => /[\p{sc=Latn}\p{sc=Hang}\p{N}]/u.test(character);
  return /[\f\x1c-\x1f]/u.test(text) && isWord(line.text.charAt(start - 1)) && isWord(line.text.charAt(end));
}

/** Some extractors write U+0002 for the hyphen of a word that is broken at the end of a line. */
function endsBrokenWord({ line: { text }, start, end }: Place): boolean {
  return /^\s*$/u.test(text.slice(end)) && /\p{L}/u.test(text.charAt(start - 1));
}

/**
 * U+0080 to U+009F are what is left of text in Windows-1252 that was read as Latin-1. Beside Latin letters they may be
 * part of a garbled one, which is for another rule.
 */
function ofOtherEncoding({ text, line, start, end }: Place): Meaning | undefined {
  if (/[\u0080-\u00ff]/u.test(line.text.charAt(start - 1) + line.text.charAt(end))) return undefined;
  const meant = windows1252(text);
  if (meant === undefined) return { text: '', safety: 'safe' };
  return { text: meant, safety: /\p{L}/u.test(meant) ? 'suggest' : 'preview' };
}
