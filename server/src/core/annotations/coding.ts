import type { Annotation, Body } from './annotation';

/** Whether a code is among what an annotation says. `iri` is as bodies name it, relative to the sidecar. */
export function hasCode({ bodies }: Annotation, iri: string): boolean {
  return bodies.some((body) => body.kind === 'code' && body.iri === iri);
}

/** The bodies with further codes, each once. */
export function withCodes(bodies: readonly Body[], iris: readonly string[]): readonly Body[] {
  const added = [...new Set(iris)].filter((iri) => !bodies.some((body) => body.kind === 'code' && body.iri === iri));
  return [...bodies, ...added.map((iri): Body => ({ kind: 'code', iri }))];
}

/** The bodies with another code in the place of one, once; without it, where `into` is undefined. */
export function recoded(bodies: readonly Body[], iri: string, into: string | undefined): readonly Body[] {
  const isKnown = bodies.some((body) => body.kind === 'code' && body.iri === into);
  return bodies.flatMap((body): Body[] => {
    if (body.kind !== 'code' || body.iri !== iri || into === iri) return [body];
    return into === undefined || isKnown ? [] : [{ ...body, iri: into }];
  });
}
