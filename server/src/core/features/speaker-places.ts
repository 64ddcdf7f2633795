import type { Analysis } from '../analysis';
import type { Cast, PlacedLabel } from '../model/cast';
import { type Span, shifted } from '../text/span';
import { mentionsOf, mentionsOnLine, speakerNames } from './mentions';

/** A place where a text names somebody who speaks in it. */
export interface SpeakerPlace {
  /** `label`: here they speak; `mention`: here somebody speaks of them. */
  readonly kind: 'label' | 'mention';
  /** The name; offsets in the document. */
  readonly span: Span;
  /** The name without layout spaces. */
  readonly name: string;
  /** Index in `Cast.people` and in `Structure.speakers`. */
  readonly person: number;
}

/** The place at an offset: of the label that it touches, or of a name within the text. Reads no more than its line. */
export function speakerAt(analysis: Analysis, offset: number): SpeakerPlace | undefined {
  const cast = analysis.cast();
  const label = cast.labels[labelsBefore(cast, offset + 1) - 1];
  if (label && touchesLabel(label, offset)) return placeOfLabel(label);
  const { line } = analysis.lines.positionAt(offset);
  const mentions = mentionsOnLine(analysis.lines, line, speakerNames(cast));
  const mention = mentions.find(({ span }) => span.start <= offset && offset <= span.end);
  return mention && { kind: 'mention', ...mention };
}

/**
 * Every place of a person: the labels, and the mentions that are certain, in order of place. Linear in the text; in steps
 * of less than a millisecond.
 */
export function* findingPlaces(analysis: Analysis, person: number): Generator<void, SpeakerPlace[]> {
  const places = analysis
    .cast()
    .labels.filter((label) => label.person === person)
    .map(placeOfLabel);
  for (const mentions of mentionsBesideLabels(analysis, person, analysis.lines.length)) {
    places.push(...mentions);
    yield;
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

/** Where a person is named first: in the label of the first turn, or in the text before. */
export function firstPlaceOf(analysis: Analysis, person: number): SpeakerPlace {
  const first = placeOfLabel(analysis.cast().labels.find((label) => label.person === person)!);
  for (const [mention] of mentionsBesideLabels(analysis, person, first.span.start))
    if (mention) return mention.span.start < first.span.start ? mention : first;
  return first;
}

/** How many labels begin before an offset. */
export function labelsBefore({ labels }: Cast, offset: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { label, offset: start } = labels[middle]!;
    if (start + label.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOfLabel({ label, offset, person }: PlacedLabel): SpeakerPlace {
  return { kind: 'label', span: shifted(label.nameSpan, offset), name: label.name, person };
}

/** Behind the colon somebody speaks already; behind a name that nothing closes it is still the name. */
function touchesLabel({ label: { span, nameSpan }, offset: start }: PlacedLabel, offset: number): boolean {
  return offset < start + span.end || offset === start + nameSpan.end;
}

/** The mentions of a person that are no part of a label, as the name of one speaker may stand in the label of another. */
function* mentionsBesideLabels(analysis: Analysis, person: number, end: number): Generator<SpeakerPlace[], void> {
  const cast = analysis.cast();
  const names = new Map([...speakerNames(cast)].filter(([, named]) => named === person));
  let next = 0;
  const isInLabel = (span: Span) => {
    while (next < cast.labels.length && labelEnd(cast.labels[next]!) <= span.start) next++;
    const label = cast.labels[next];
    return label !== undefined && label.offset + label.label.span.start < span.end;
  };
  for (const mentions of mentionsOf(analysis.lines, names, end))
    yield mentions.filter(({ span }) => !isInLabel(span)).map((mention) => ({ kind: 'mention', ...mention }));
}

function labelEnd({ label, offset }: PlacedLabel): number {
  return offset + label.span.end;
}
