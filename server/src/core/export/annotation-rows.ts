import type { PlacedAnnotation } from '../annotations/annotated-text';
import type { Body } from '../annotations/annotation';
import { type Codebook, codebookName, codeIri, codesById, labelOf } from '../annotations/codebook';
import type { LineStore } from '../text/lines';

/** What tables and lists say of one annotation; empty where there is nothing to say. */
export interface AnnotationRow {
  readonly id: string;
  readonly motivation: string;
  readonly state: string;
  /** 1-based; empty where its place is not known. */
  readonly line: number | '';
  readonly turn: number | '';
  readonly speaker: string;
  readonly quote: string;
  readonly codes: readonly string[];
  readonly notes: readonly string[];
  readonly links: readonly string[];
  readonly creator: string;
  readonly created: string;
  readonly modified: string;
}

/** What an export needs to know beside the annotations. */
export interface ExportedText {
  readonly name: string;
  readonly lines: LineStore;
  /** By which codes are called by their names; without one, by their IRIs. */
  readonly codebook: Codebook | undefined;
  /** BCP 47. */
  readonly language: string;
}

export function rowsOf(annotations: readonly PlacedAnnotation[], text: ExportedText): AnnotationRow[] {
  const names = codeNames(text);
  return annotations.map(({ annotation, placement }) => {
    const { id, motivations, bodies, target, creator, created, modified } = annotation;
    const passage = target.kind === 'passage' ? target : undefined;
    return {
      id,
      motivation: motivations.join(' '),
      state: placement.state,
      line: placement.state === 'placed' ? text.lines.positionAt(placement.span.start).line + 1 : '',
      turn: passage?.turn === undefined ? '' : passage.turn + 1,
      speaker: passage?.speaker ?? '',
      quote: placement.state === 'placed' ? text.lines.slice(placement.span) : (passage?.quote.exact ?? ''),
      codes: bodies.flatMap((body) => (body.kind === 'code' ? [names.get(body.iri) ?? body.iri] : [])),
      notes: bodies.flatMap((body) => (body.kind === 'text' ? [body.value] : [])),
      links: bodies.flatMap(linkOf),
      creator: creator?.name ?? '',
      created: created ?? '',
      modified: modified ?? '',
    };
  });
}

function linkOf(body: Body): readonly string[] {
  return body.kind === 'link' ? [body.iri] : [];
}

function codeNames({ codebook, language }: ExportedText): ReadonlyMap<string, string> {
  const codes = [...codesById(codebook?.codes ?? []).values()];
  return new Map(codes.map((code) => [codeIri(codebookName, code.id), labelOf(code, language)]));
}
