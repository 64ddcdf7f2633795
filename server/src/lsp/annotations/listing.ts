import type { ListedAnnotation, QuotedPlace } from '../../../../protocol/annotations';
import type { ListedCode } from '../../../../protocol/codes';
import type { Analysis } from '../../core/analysis';
import type { PlacedAnnotation } from '../../core/annotations/annotated-text';
import type { Annotation } from '../../core/annotations/annotation';
import { type Codebook, codesInOrder, definitionOf, labelOf } from '../../core/annotations/codebook';
import { findingExcerpt } from '../../core/features/finding-excerpt';
import type { Span } from '../../core/text/span';
import { rangeOf } from '../convert';
import { iriOf } from './codebook-keeping';

/** An annotation as an editor shows it. */
export function listedAnnotation(analysis: Analysis, { annotation, placement }: PlacedAnnotation): ListedAnnotation {
  const { id, motivations, target, creator, created } = annotation;
  const passage = target.kind === 'passage' ? target : undefined;
  const span = placement.state === 'placed' ? placement.span : undefined;
  const turn = span ? turnAt(analysis, span.start) : (passage?.turn ?? -1);
  return {
    id,
    motivation: motivations[0] ?? '',
    ...(target.kind === 'annotation' && { replyTo: target.id }),
    state: placement.state,
    ...(span && { place: quotedPlace(analysis, span) }),
    candidates:
      placement.state === 'doubtful' ? placement.candidates.map((one) => quotedPlace(analysis, one.span)) : [],
    quote: passage?.quote.exact ?? '',
    speaker: (span ? analysis.structure().turns[turn]?.speaker : passage?.speaker) ?? '',
    turn,
    notes: annotation.bodies.flatMap((body) => (body.kind === 'text' ? [body.value] : [])),
    codes: codesOf(annotation),
    creator: creator?.name ?? '',
    created: created ?? '',
  };
}

/** The codes, and how many of `annotations` have each. */
export function listedCodes(codebook: Codebook, annotations: readonly Annotation[], language: string): ListedCode[] {
  const uses = new Map<string, number>();
  for (const iri of annotations.flatMap(codesOf)) uses.set(iri, (uses.get(iri) ?? 0) + 1);
  return codesInOrder(codebook, language).map(({ code, depth }) => {
    const iri = iriOf(code);
    const { colour = '', isCodable } = code;
    const [label, definition] = [labelOf(code, language), definitionOf(code, language)];
    return { iri, label, definition, colour, depth, isCodable, uses: uses.get(iri) ?? 0 };
  });
}

/** The IRIs of an annotation's codes. */
export function codesOf({ bodies }: Annotation): string[] {
  return bodies.flatMap((body) => (body.kind === 'code' ? [body.iri] : []));
}

function quotedPlace({ lines }: Analysis, span: Span): QuotedPlace {
  return { range: rangeOf(lines, span), ...findingExcerpt(lines, { span }) };
}

/** The index of the turn that an offset stands in; -1 where it stands in none. */
function turnAt(analysis: Analysis, offset: number): number {
  const { turns } = analysis.structure();
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1] && offset < turns[low - 1]!.span.end ? low - 1 : -1;
}
