import type { Structure, Turn } from '../model/structure';
import type { Topic } from '../model/topics';
import type { Span } from '../text/span';

/** A turn with its topics, or a topic outside of any turn. */
export interface OutlineItem {
  readonly kind: 'turn' | Topic['kind'];
  /** Of a turn the speaker, without layout spaces. Never empty. */
  readonly name: string;
  /** Of a turn its first words, after the time where its label has one. */
  readonly detail: string;
  /** All that belongs to the item, but for answers that stand elsewhere; offsets in the document. */
  readonly span: Span;
  /** The label, or the topic itself: within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** `turns`: one beside the other; `exchanges`: each question holds the answers to it, wherever they stand. */
export type Grouping = 'turns' | 'exchanges';

/** The turns in order, each with its topics; topics outside of any turn stand between them. */
export function outline({ turns, topics }: Structure, grouping: Grouping = 'turns'): OutlineItem[] {
  const topicsOf = new Map<number | undefined, OutlineItem[]>();
  for (const topic of topics) {
    const siblings = topicsOf.get(topic.turn);
    if (siblings) siblings.push(topicItem(topic));
    else topicsOf.set(topic.turn, [topicItem(topic)]);
  }
  const items = turns.map((turn, index) => turnItem(turn, topicsOf.get(index) ?? []));
  const grouped = grouping === 'exchanges' ? exchangesOf(turns, items) : items;
  return [...grouped, ...(topicsOf.get(undefined) ?? [])].sort(byPlace);
}

/** The questions with their answers, and the turns that answer none. */
function exchangesOf(turns: readonly Turn[], items: readonly OutlineItem[]): OutlineItem[] {
  const answersTo = new Map<number, number[]>();
  for (const [index, { answers }] of turns.entries())
    if (answers !== undefined) answersTo.set(answers, [...(answersTo.get(answers) ?? []), index]);
  return items.flatMap((item, question) => {
    if (turns[question]!.answers !== undefined) return [];
    const answers = answersTo.get(question) ?? [];
    let end = item.span.end;
    for (const [count, answer] of answers.entries()) if (answer === question + 1 + count) end = items[answer]!.span.end;
    const children = [...item.children, ...answers.map((answer) => items[answer]!)].sort(byPlace);
    return { ...item, span: { start: item.span.start, end }, children };
  });
}

function byPlace(a: OutlineItem, b: OutlineItem): number {
  return a.span.start - b.span.start;
}

/** Editors refuse a symbol without a name. */
const placeholder = '…';

function turnItem({ speaker, time, excerpt, span, labelSpan }: Turn, children: readonly OutlineItem[]): OutlineItem {
  return {
    kind: 'turn',
    name: speaker || placeholder,
    detail: time === undefined ? excerpt : `${time} ${excerpt}`.trim(),
    span,
    nameSpan: labelSpan,
    children,
  };
}

function topicItem({ kind, marker, title, span }: Topic): OutlineItem {
  const between = /[\p{P}]$/u.test(marker) && !marker.startsWith('#') ? '' : ' ';
  const name = [marker, title].filter(Boolean).join(between) || placeholder;
  return { kind, name, detail: '', span, nameSpan: span, children: [] };
}
