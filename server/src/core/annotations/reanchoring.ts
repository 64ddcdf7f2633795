import { CodePoints } from '../text/code-points';
import { sha256 } from '../text/sha256';
import type { Span } from '../text/span';
import type { Passage } from './annotation';
import { decided } from './certainty';
import type { Placement } from './placement';
import { survey } from './sightings';

/**
 * Finds passages again in a text that may have changed since they were described. What is certain is placed; what may
 * be is doubtful; the rest are orphans. Linear in the text and in the passages, whatever they hold.
 *
 * The text is the one a passage was described in: its position holds. Otherwise the quote is looked for together with
 * what stood around it, without regard to layout. A place is certain if the quote is there with few errors, what stood
 * around it is there too or the places of its neighbours lead to it, and no other place is nearly as good.
 */
export function reanchor(text: string, passages: readonly Passage[]): Placement[] {
  const points = CodePoints.of(text);
  const state = passages.some((passage) => passage.state !== undefined) ? sha256(text) : undefined;
  const spans = passages.map((passage) =>
    state !== undefined && passage.state === state ? spanByPosition(text, passage, points) : undefined,
  );
  const sought = passages.filter(({ gone }, index) => !spans[index] && !gone);
  const found = sought.length > 0 ? decided(text, sought, survey(text, sought)) : [];
  let next = 0;
  return passages.map(({ gone }, index) => {
    const span = spans[index];
    if (span) return { state: 'placed', how: 'exact', span };
    return gone ? { state: 'orphan' } : found[next++]!;
  });
}

/** Where the position says it is, if the quote is there. */
function spanByPosition(text: string, { position, quote }: Passage, points: CodePoints): Span | undefined {
  if (!position) return undefined;
  const span = { start: points.offsetOf(position.start), end: points.offsetOf(position.end) };
  return text.slice(span.start, span.end) === quote.exact ? span : undefined;
}
