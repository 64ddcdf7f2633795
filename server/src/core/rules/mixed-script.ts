import type { Label } from '../syntax/block';
import type { PlacedLine } from '../syntax/unit';
import { chineseScriptOf, scriptFormsOf } from '../text/chinese-scripts';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { shifted } from '../text/span';
import { defineRule } from './rule';

/** Single characters of the other Chinese script than the one that the text is in. */
export const mixedScript = defineRule({
  id: 'mixed-script',
  summary: { en: 'A character of the other Chinese script', 'zh-cn': '简繁混用' },
  severity: 'information',
  safest: 'suggest',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant'],
  messages: {
    traditional: {
      en: '“{character}” is a traditional character in a text in simplified ones. Replace it, or leave it where a name is written so.',
      'zh-cn': '本文用简体，“{character}”却是繁体。应改为简体；若专名如此写则保留。',
    },
    simplified: {
      en: '“{character}” is a simplified character in a text in traditional ones. Replace it, or leave it where a name is written so.',
      'zh-cn': '本文用繁体，“{character}”却是简体。应改为繁体；若专名如此写则保留。',
    },
    replace: { en: 'Replace by “{form}”', 'zh-cn': '改为“{form}”' },
    replaceOther: { en: 'Replace by “{otherForm}”', 'zh-cn': '改为“{otherForm}”' },
  },
  options: {},
  touches: 'words',
  needs: Trait.Simplified | Trait.Traditional,
  check(unit, { language, chineseScripts }) {
    const stray = language === 'zh-Hans' ? 'traditional' : 'simplified';
    if (chineseScripts === 'mixed' || (unit.traits & traitOf[stray]) === 0) return [];
    return unit.lines.flatMap((placed) =>
      strayCharacters(placed, stray, unit.block.label).map((at) => {
        const character = placed.line.text.charAt(at);
        const span = shifted({ start: at, end: at + 1 }, placed.offset);
        const { simplified, traditional } = scriptFormsOf(character);
        const [form = character, otherForm = ''] = stray === 'traditional' ? [simplified] : traditional;
        const replacing = (newText: string) => ({ safety: 'suggest' as const, edits: [{ span, newText }] });
        const fixes = [{ title: 'replace' as const, ...replacing(form) }];
        return {
          span,
          message: stray,
          arguments: { character, form, otherForm },
          fixes: otherForm === '' ? fixes : [...fixes, { title: 'replaceOther' as const, ...replacing(otherForm) }],
        };
      }),
    );
  },
});

const traitOf = { simplified: Trait.Simplified, traditional: Trait.Traditional };

/**
 * The offsets in a line of characters of the other script that stand alone among many of the text's own: two together
 * are a name or a quotation, and so are those between quotation marks and brackets.
 */
function strayCharacters(
  { line, offset }: PlacedLine,
  stray: 'simplified' | 'traditional',
  label: Label | undefined,
): number[] {
  const { text, traits } = line;
  if ((traits & traitOf[stray]) === 0) return [];
  if ((traits & Trait.Kana) !== 0) return [];
  const found: number[] = [];
  let own = 0;
  for (let at = label ? Math.max(0, label.span.end - offset) : 0; at < text.length; at++) {
    const script = chineseScriptOf(text.charCodeAt(at));
    if (script === stray) found.push(at);
    else if (script !== undefined) own++;
  }
  if (found.length === 0 || own < leastOwn * found.length) return [];
  const quoted = quotedIn(line);
  return found.filter(
    (at) =>
      !found.includes(at - 1) &&
      !found.includes(at + 1) &&
      !japanese.test(text.slice(Math.max(0, at - nearby), at + nearby + 1)) &&
      !quoted.some(({ index, 0: quotation }) => index < at && at < index + quotation.length),
  );
}

/** How many characters of its own script a line must have for each of the other. */
const leastOwn = 4;

/** Characters that only Japanese uses; what stands near one is a Japanese name, as 学 in 早稲田大学. */
const japanese =
  /[々桜沢浜辺渋竜滝塩鉄駅県円売読変気楽薬発戦関対価壊懐駆帰経検剣験顕権厳広恵渓撃済斉雑児実釈従縦処奨焼乗剰浄譲触粋酔枢瀬霊齢労働匂込峠畑稲]/u;
const nearby = 6;

function quotedIn({ text, traits }: Line): RegExpExecArray[] {
  if ((traits & (Trait.Quote | Trait.Bracket)) === 0) return [];
  return [
    ...text.matchAll(/《[^《》]*》|〈[^〈〉]*〉|「[^「」]*」|『[^『』]*』|“[^“”]*”|‘[^‘’]*’|（[^（）]*）|\([^()]*\)/gu),
  ];
}
