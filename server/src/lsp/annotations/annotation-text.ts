import type { Annotation } from '../../core/annotations/annotation';
import { type Codebook, labelOf } from '../../core/annotations/codebook';
import type { Client } from '../client';
import { escaped } from '../markdown';
import { iriOf } from './codebook-keeping';

/** What an annotation says: its codes, its notes and who says it; Markdown for a client that renders it. */
export function annotationText({ bodies, creator }: Annotation, codebook: Codebook, client: Client): string {
  const literal = (text: string) => (client.rendersHovers ? escaped(text) : text);
  const said = bodies.flatMap((body) => {
    if (body.kind === 'code') return [`● ${literal(labelOfIri(codebook, body.iri, client))}`];
    if (body.kind === 'text') return [literal(body.value.trim()).replace(/\r\n|[\r\n]/g, ' ')];
    return body.kind === 'link' ? [literal(body.iri)] : [];
  });
  return [...said, ...(creator ? [`— ${literal(creator.name)}`] : [])].join(' ');
}

/** What a code is called; its IRI where the codebook does not have it. */
function labelOfIri({ codes }: Codebook, iri: string, { locale }: Client): string {
  const code = codes.find((candidate) => iriOf(candidate) === iri);
  return code ? labelOf(code, locale) : iri;
}
