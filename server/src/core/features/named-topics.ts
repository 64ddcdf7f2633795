import type { PlacedAnnotation } from '../annotations/annotated-text';
import type { Span } from '../text/span';
import type { OutlineItem } from './outline';

/** A stretch of the text that somebody has given a name. */
export interface NamedTopic {
  readonly name: string;
  readonly span: Span;
}

/** The names that annotations give: those that describe a passage with a text. In order of place. */
export function namedTopics(annotations: readonly PlacedAnnotation[]): NamedTopic[] {
  return annotations.flatMap(({ annotation, placement }) => {
    if (placement.state !== 'placed' || !annotation.motivations.includes('describing')) return [];
    const body = annotation.bodies.find(({ kind }) => kind === 'text');
    const name = body?.kind === 'text' ? body.value.trim().split(/[\r\n]/)[0]! : '';
    return name ? [{ name, span: placement.span }] : [];
  });
}

/** The outline with named topics: a topic that stands there takes the name, others stand in the turn that they begin in. */
export function withNamedTopics(items: readonly OutlineItem[], topics: readonly NamedTopic[]): readonly OutlineItem[] {
  return topics.reduce(withNamedTopic, items);
}

function withNamedTopic(items: readonly OutlineItem[], topic: NamedTopic): readonly OutlineItem[] {
  const { name, span } = topic;
  const index = items.findIndex((item) => item.span.start <= span.start && span.start < item.span.end);
  const item = items[index];
  if (!item) return inOrder([...items, { kind: 'heading', name, detail: '', span, nameSpan: span, children: [] }]);
  const isSame = item.span.start === span.start && item.span.end === span.end && item.kind !== 'turn';
  const named = isSame
    ? { ...item, name, detail: item.name }
    : { ...item, children: withNamedTopic(item.children, topic) };
  return items.map((other, i) => (i === index ? around(named) : other));
}

/** An item reaches as far as what stands below it, as editors demand. */
function around(item: OutlineItem): OutlineItem {
  const end = item.children.reduce((furthest, { span }) => Math.max(furthest, span.end), item.span.end);
  return end === item.span.end ? item : { ...item, span: { ...item.span, end } };
}

function inOrder(items: OutlineItem[]): OutlineItem[] {
  return items.sort((a, b) => a.span.start - b.span.start);
}
