import type { Structure } from '../model/structure';
import type { Topic } from '../model/topics';
import type { Span } from '../text/span';

/** A turn with its topics, or a topic outside of any turn. */
export interface OutlineItem {
  readonly kind: 'turn' | Topic['kind'];
  /** Of a turn the speaker, without layout spaces. Never empty. */
  readonly name: string;
  /** Of a turn its first words, after the time where its label has one. */
  readonly detail: string;
  /** All that belongs to the item; offsets in the document. */
  readonly span: Span;
  /** The label, or the topic itself: within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** The turns in order, each with its topics; topics outside of any turn stand between them. */
export function outline({ turns, topics }: Structure): OutlineItem[] {
  const topicsOf = new Map<number | undefined, OutlineItem[]>();
  for (const topic of topics) {
    const siblings = topicsOf.get(topic.turn);
    if (siblings) siblings.push(topicItem(topic));
    else topicsOf.set(topic.turn, [topicItem(topic)]);
  }
  const items = turns.map(
    (turn, index): OutlineItem => ({
      kind: 'turn',
      name: turn.speaker || placeholder,
      detail: turn.time === undefined ? turn.excerpt : `${turn.time} ${turn.excerpt}`.trim(),
      span: turn.span,
      nameSpan: turn.labelSpan,
      children: topicsOf.get(index) ?? [],
    }),
  );
  return [...items, ...(topicsOf.get(undefined) ?? [])].sort((a, b) => a.span.start - b.span.start);
}

/** Editors refuse a symbol without a name. */
const placeholder = '…';

function topicItem({ kind, marker, title, span }: Topic): OutlineItem {
  const between = /[\p{P}]$/u.test(marker) && !marker.startsWith('#') ? '' : ' ';
  const name = [marker, title].filter(Boolean).join(between) || placeholder;
  return { kind, name, detail: '', span, nameSpan: span, children: [] };
}
