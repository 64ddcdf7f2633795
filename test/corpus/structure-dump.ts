import { Analysis } from '../../server/src/core/analysis';
import { defaultConfiguration } from '../../server/src/core/configuration';
import type { Block } from '../../server/src/core/syntax/block';
import { JoinedText } from '../../server/src/core/syntax/joined-text';
import { overlaps, type Span } from '../../server/src/core/text/span';

/** What the core makes of a text, to be read by people: the profile, the speakers, everything in order of place, and the findings. */
export function structureDump(text: string): string {
  const analysis = Analysis.of(text, defaultConfiguration).related();
  return [profileOf(analysis), speakersOf(analysis), contentsOf(analysis), findingsOf(analysis)]
    .map((section) => section.join('\n'))
    .join('\n\n')
    .concat('\n');
}

function profileOf({ profile }: Analysis): string[] {
  return [
    `language     ${profile.language}`,
    `conventions  ${profile.conventions.map(({ id }) => id).join(', ') || 'none'}`,
    `columns      ${profile.columns.map((cells) => `${cells} cells`).join(', ') || 'none'}`,
  ];
}

function speakersOf(analysis: Analysis): string[] {
  const { speakers } = analysis.structure();
  if (speakers.length === 0) return ['no speakers'];
  return speakers.map(
    ({ name, labels, turns, characters }) =>
      `${name}: ${turns} turns, ${characters} characters, as ${labels.join(' ')}`,
  );
}

/**
 * Everything in order of place, by its lines (1-based): turns with role, speaker and the question answered; below them
 * paragraphs with their beginning, their end and what joins their lines, topics, and furniture in square brackets.
 */
function contentsOf(analysis: Analysis): string[] {
  const { turns, topics, furniture, orphans } = analysis.structure();
  const startsTurn = new Map(turns.map((turn) => [turn.span.start, turn]));
  const inTurn = (span: Span) => turns.some((turn) => turn.span.start <= span.start && span.start < turn.span.end);
  const entries = [
    ...turns.map(({ span, role, speaker, answers }) => ({ span, rank: 0, shown: turnLine(role, speaker, answers) })),
    ...paragraphsOf(analysis).map(({ span, block }) => ({ span, rank: 1, shown: `¶ ${paragraphLine(block)}` })),
    ...topics.map(({ span, kind, marker, title }) => ({ span, rank: 2, shown: topicLine(kind, marker, title) })),
    ...furniture
      .filter(({ kind, span }) => kind !== 'heading' || !topics.some((topic) => overlaps(topic.span, span)))
      .map(({ span, kind }) => ({
        span,
        rank: 3,
        shown: `[${kind}] ${oneLine(analysis.lines.slice(span))}`,
      })),
    ...orphans.map(({ span, reason }) => ({ span, rank: 4, shown: `orphan: ${reason}` })),
  ];
  if (turns.length === 0) return ['no turns'];
  return entries
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank)
    .map(({ span, rank, shown }) => {
      const indent = rank > 0 && (startsTurn.has(span.start) || inTurn(span)) ? '  ' : '';
      return `${linesOf(span, analysis).padStart(7)}  ${indent}${shown}`;
    });

  function turnLine(role: string, speaker: string, answers: number | undefined): string {
    const asked = answers === undefined ? '' : ` (to line ${linesOf(turns[answers]!.labelSpan, analysis)})`;
    return `${role} ${speaker}${asked}`;
  }
}

function topicLine(kind: string, marker: string, title: string): string {
  return [`${kind}:`, marker, title].filter(Boolean).join(' ');
}

/** The paragraphs with their spans; one that begins a turn begins with its label. */
function paragraphsOf(analysis: Analysis): { span: Span; block: Block }[] {
  const { paragraphs, turns } = analysis.structure();
  const labels = turns.values();
  return [...analysis.blocks.blocks]
    .filter(({ kind }) => kind === 'paragraph')
    .map((block, index) => {
      const { start, end } = paragraphs[index]!;
      return { span: { start: block.label ? labels.next().value!.span.start : start, end }, block };
    });
}

/** The beginning and the end of what a paragraph says, and how its lines are joined. */
function paragraphLine(block: Block): string {
  const text = [...JoinedText.of(block, block.label?.span.end ?? 0).text.trim()];
  const shown =
    text.length <= 44
      ? text.join('') || '(label alone)'
      : `${text.slice(0, 28).join('')} … ${text.slice(-12).join('')}`;
  const joined = (['hard-wrap', 'column-break'] as const).flatMap((kind) => {
    const count = block.joints.filter((joint) => joint.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return joined.length === 0 ? shown : `${shown} {${joined.join(', ')}}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' / ');
}

function findingsOf(analysis: Analysis): string[] {
  const { findings } = analysis.findings();
  if (findings.length === 0) return ['no findings'];
  return [...findings]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ rule, severity, span, fixes }) => {
      const safety = fixes.map((fix) => fix.safety).join(', ') || 'no fix';
      const shown = JSON.stringify(analysis.lines.slice(span));
      return `${linesOf(span, analysis).padStart(7)}  ${severity} ${rule.id} (${safety}): ${shown}`;
    });
}

/** The 1-based lines of a span: `4` or `4–9`. */
function linesOf({ start, end }: Span, { lines }: Analysis): string {
  const first = lines.positionAt(start).line + 1;
  const last = lines.positionAt(end).line + 1;
  return first === last ? `${first}` : `${first}–${last}`;
}
