import type { Annotation } from '../../core/annotations/annotation';
import { type Code, type Codebook, labelOf } from '../../core/annotations/codebook';
import type { Client } from '../client';
import { escaped } from '../markdown';
import { iriOf } from './codebook-keeping';

/** What an annotation says: its codes, its notes and who says it; Markdown for a client that renders it. */
export function annotationText({ bodies, creator }: Annotation, codebook: Codebook, client: Client): string {
  const literal = (text: string) => (client.rendersHovers ? escaped(text) : text);
  const said = bodies.flatMap((body) => {
    if (body.kind === 'code') {
      const code = codebook.codes.find((candidate) => iriOf(candidate) === body.iri);
      return [`${dot(code, client)} ${literal(code ? labelOf(code, client.locale) : body.iri)}`];
    }
    if (body.kind === 'text') return [literal(body.value.trim()).replace(/\r\n|[\r\n]/g, ' ')];
    return body.kind === 'link' ? [literal(body.iri)] : [];
  });
  return [...said, ...(creator ? [`— ${literal(creator.name)}`] : [])].join(' ');
}

/** In the colour of the code, where a client shows one. */
function dot(code: Code | undefined, { rendersHovers, rendersSpans }: Client): string {
  if (!code?.colour || !rendersHovers || !rendersSpans) return '●';
  return `<span style="color:${code.colour};">●</span>`;
}
