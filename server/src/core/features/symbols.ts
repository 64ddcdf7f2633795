import type { Analysis } from '../analysis';
import type { Position, Span } from '../text/span';
import { type OutlineItem, outline } from './outline';

/** Something of a transcript that can be found by name from elsewhere. */
export interface TranscriptSymbol {
  readonly kind: 'speaker' | Exclude<OutlineItem['kind'], 'turn'>;
  readonly name: string;
  /** Of a topic, who speaks of it; empty for one outside of any turn, and for speakers. */
  readonly within: string;
  readonly start: Position;
  readonly end: Position;
}

/** The speakers, each at their first label, and the topics. */
export function symbolsOf(analysis: Analysis): TranscriptSymbol[] {
  const structure = analysis.structure();
  const symbolOf = (kind: TranscriptSymbol['kind'], name: string, within: string, { start, end }: Span) => {
    return { kind, name, within, start: analysis.lines.positionAt(start), end: analysis.lines.positionAt(end) };
  };
  const firstLabels = new Map<number, Span>();
  for (const { speakerIndex, labelSpan } of structure.turns)
    if (!firstLabels.has(speakerIndex)) firstLabels.set(speakerIndex, labelSpan);
  const speakers = [...firstLabels].map(([speaker, labelSpan]) =>
    symbolOf('speaker', structure.speakers[speaker]!.name, '', labelSpan),
  );
  const topicsIn = (item: OutlineItem, within: string): TranscriptSymbol[] =>
    item.kind === 'turn'
      ? item.children.flatMap((child) => topicsIn(child, item.name))
      : [symbolOf(item.kind, item.name, within, item.span)];
  const topics = outline(structure).flatMap((item) => topicsIn(item, ''));
  return [...speakers, ...topics];
}
/**
 * How well a name fits what somebody typed to find it: 2 where it begins with it, 1 where it has it somewhere, 0 where it
 * has its characters in this order; undefined where it does not fit. Capitals make no difference.
 */
export function fitness(name: string, query: string): 0 | 1 | 2 | undefined {
  const [plain, wanted] = [name.toLowerCase(), query.toLowerCase()];
  const at = plain.indexOf(wanted);
  if (at >= 0) return at === 0 ? 2 : 1;
  let from = 0;
  for (const character of wanted) {
    const found = plain.indexOf(character, from);
    if (found < 0) return undefined;
    from = found + character.length;
  }
  return 0;
}
