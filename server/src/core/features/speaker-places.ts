import type { Analysis } from '../analysis';
import type { Cast, PlacedLabel } from '../model/cast';
import { type Span, shifted } from '../text/span';
import { mentionsOf, mentionsOnLine, type SpeakerNames, speakerNames } from './mentions';

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

/** Every place of a person: the labels, and the mentions that are certain, in order of place. Linear in the text. */
export function placesOf(analysis: Analysis, person: number): SpeakerPlace[] {
  const labels = labelPlacesOf(analysis.cast(), person);
  const mentions = [...mentionsBesideLabels(analysis, namesOf(analysis, person))];
  return [...labels, ...mentions].sort((a, b) => a.span.start - b.span.start);
}

/** The labels of a person alone, in order of place. */
export function labelPlacesOf({ labels }: Cast, person: number): SpeakerPlace[] {
  return labels.filter((label) => label.person === person).map(placeOfLabel);
}

/** Where a person is named first: in the label of the first turn, or in the text before. */
export function firstPlaceOf(analysis: Analysis, person: number): SpeakerPlace {
  const first = placeOfLabel(analysis.cast().labels.find((label) => label.person === person)!);
  for (const mention of mentionsBesideLabels(analysis, namesOf(analysis, person)))
    return mention.span.start < first.span.start ? mention : first;
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

function namesOf(analysis: Analysis, person: number): SpeakerNames {
  return new Map([...speakerNames(analysis.cast())].filter(([, named]) => named === person));
}

/** The mentions that are no part of a label, as the name of one speaker may stand in the label of another. */
function* mentionsBesideLabels(analysis: Analysis, names: SpeakerNames): Generator<SpeakerPlace, void> {
  const { labels } = analysis.cast();
  let next = 0;
  for (const mention of mentionsOf(analysis.lines, names)) {
    while (next < labels.length && labels[next]!.offset + labels[next]!.label.span.end <= mention.span.start) next++;
    const label = labels[next];
    if (!label || label.offset + label.label.span.start >= mention.span.end) yield { kind: 'mention', ...mention };
  }
}
