import type { PlacedLine } from '../syntax/unit';
import { Kind, kindOf } from '../text/characters';
import type { Line } from '../text/lines';
import { Trait } from '../text/measure';
import { type Edit, reachOf, type Span, shifted } from '../text/span';
import { defineRule, type Finding, type Safety } from './rule';

/** White space that is not a plain space, and white space at the end of lines. */
export const oddSpace = defineRule({
  id: 'odd-space',
  summary: { en: 'Unusual or trailing white space', 'zh-cn': '异常空格与行末空格' },
  severity: 'hint',
  safest: 'safe',
  since: '0.1.0',
  languages: ['zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'],
  messages: {
    trailing: {
      en: 'White space at the end of {count} {count|line|lines} of this paragraph. Remove it.',
      'zh-cn': '本段有 {count} 行行末有空格。应删除。',
    },
    odd: {
      en: '{count} no-break or thin {count|space or tab stands for a plain space|spaces or tabs stand for plain spaces} in this paragraph. Replace {count|it|them}.',
      'zh-cn': '本段有 {count} 处用了不换行空格、窄空格或制表符，应为普通空格。应替换。',
    },
    ideographic: {
      en: 'A full-width space inside a sentence; if nothing is left out here, remove it.',
      'zh-cn': '句中有全角空格；若此处并无省略，请删除。',
    },
    trim: { en: 'Remove white space at the end of lines', 'zh-cn': '删除行末空格' },
    plain: { en: 'Replace by plain spaces', 'zh-cn': '换成普通空格' },
    remove: { en: 'Remove the full-width space', 'zh-cn': '删除全角空格' },
  },
  options: {},
  needs: Trait.TrailingSpace | Trait.OddSpace | Trait.IdeographicSpace,
  check({ lines }) {
    const trailing: Edit[] = [];
    const odd: Edit[] = [];
    const ideographic: Edit[] = [];
    for (const placed of lines) {
      const { line, offset } = placed;
      const { end, traits } = line;
      if ((traits & Trait.TrailingSpace) !== 0)
        trailing.push({ span: shifted({ start: end, end: line.text.length }, offset), newText: '' });
      if ((traits & Trait.OddSpace) !== 0)
        for (const span of oddSpaces(placed)) odd.push({ span: shifted(span, offset), newText: ' ' });
      if ((traits & Trait.IdeographicSpace) !== 0)
        for (const span of ideographicSpaces(line)) ideographic.push({ span: shifted(span, offset), newText: '' });
    }
    const found: Finding<Message>[] = [];
    if (trailing.length > 0) found.push(findingOf('trailing', 'trim', 'safe', trailing));
    if (odd.length > 0) found.push(findingOf('odd', 'plain', 'safe', odd));
    for (const edit of ideographic) found.push(findingOf('ideographic', 'remove', 'suggest', [edit]));
    return found;
  },
});

type Message = 'trailing' | 'odd' | 'ideographic' | 'trim' | 'plain' | 'remove';

/** One finding for some edits. */
function findingOf(message: Message, title: Message, safety: Safety, edits: readonly Edit[]): Finding<Message> {
  return { span: reachOf(edits), message, arguments: { count: edits.length }, fixes: [{ title, safety, edits }] };
}

/** No-break and thin spaces and single tabs inside a line; those between two wide characters belong to the spacing rules. */
function oddSpaces(placed: PlacedLine): Span[] {
  const { line } = placed;
  const { start, end } = line;
  const { runs, lone } = placed.spacing;
  const claimed = runs.flatMap((run) => run.gaps).concat(lone);
  const inner = line.text.slice(start, end);
  const isRow = (inner.match(/\t/g)?.length ?? 0) >= 2;
  const found: Span[] = [];
  for (const { index } of inner.matchAll(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu)) {
    const at = start + index;
    if (line.text[at] === '\t' && isRow) continue;
    if (!claimed.some(({ span }) => span.start <= at && at < span.end)) found.push({ start: at, end: at + 1 });
  }
  return found;
}

/** U+3000 between two characters in the middle of a clause; one after a label, a stop or a bracket has a reason. */
function ideographicSpaces({ text, start, end }: Line): Span[] {
  if (!hasSpaceAmongHan(text, start, end)) return [];
  const inner = text.slice(start, end);
  if (inner.match(/\u3000/gu)!.length > 2) return [];
  return [
    ...inner.matchAll(/\u3000(?<=[，。；？！][^，。；？！\u3000]{2,}\u3000)(?=\p{sc=Han}[^\u3000]*[，。；？！])/gu),
  ]
    .filter(({ index }) => /\p{sc=Han}/u.test(inner[index - 1]!))
    .map(({ index }) => ({ start: start + index, end: start + index + 1 }));
}

/** A quick look: paragraphs begin with U+3000, and it stands behind many a label. */
function hasSpaceAmongHan(text: string, start: number, end: number): boolean {
  for (let at = text.indexOf('\u3000', start); at > 0 && at < end; at = text.indexOf('\u3000', at + 1)) {
    if (kindOf(text.charCodeAt(at - 1)) === Kind.Han && kindOf(text.charCodeAt(at + 1)) === Kind.Han) return true;
  }
  return false;
}
