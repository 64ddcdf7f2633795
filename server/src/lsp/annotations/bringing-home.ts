import type { Annotation } from '../../core/annotations/annotation';
import { withImportedCodes } from '../../core/annotations/codebook-import';
import { partOfCodebook } from '../../core/annotations/codebook-part';
import { hasCode, recoded } from '../../core/annotations/coding';
import { changed, retargeted } from '../../core/annotations/making';
import { emptySidecar } from '../../core/annotations/sidecar';
import type { Host } from '../host';
import type { AnnotatedDocument } from './annotation-keeping';
import { type CodebookKeeping, iriOf } from './codebook-keeping';

/** A text that was saved into a folder. */
export interface Homecoming {
  /** The text as it stands in no folder. */
  readonly left: AnnotatedDocument;
  /** The text in its folder. */
  readonly home: AnnotatedDocument;
  /** All other texts that stand in no folder. */
  readonly others: readonly AnnotatedDocument[];
}

/**
 * Gives a text that was saved into a folder what was said about it while it stood in none, and its codes: those that it
 * has, and those that no other such text has.
 */
export async function bringHome(
  { left, home, others }: Homecoming,
  codebooks: CodebookKeeping,
  host: Pick<Host, 'date'>,
): Promise<void> {
  const { annotations } = left.annotations.annotated.settled(left.annotations.described(left.document)).sidecar;
  const ids = await bringCodes(codebooks, annotations, home.document.uri, others);
  if (annotations.length === 0) return;
  const arriving = annotations.map((one) => atHome(one, home.annotations.source, ids, host.date()));
  const { lines } = home.document.analysis;
  await home.annotations.change((all) =>
    all.merged(emptySidecar, { ...emptySidecar, annotations: arriving }, lines.text()),
  );
}

/** Returns, by the IRI that annotations have for each code until now, the one that they have in the folder. */
async function bringCodes(
  codebooks: CodebookKeeping,
  annotations: readonly Annotation[],
  uri: string,
  others: readonly AnnotatedDocument[],
): Promise<ReadonlyMap<string, string>> {
  const { homeless } = codebooks;
  const said = others.flatMap((other) => other.annotations.annotated.sidecar.annotations);
  const isUsed = (iri: string, where: readonly Annotation[]) => where.some((one) => hasCode(one, iri));
  const going = homeless.codes.filter((code) => isUsed(iriOf(code), annotations) || !isUsed(iriOf(code), said));
  if (going.length === 0) return new Map();
  const part = partOfCodebook(
    homeless,
    going.map(({ id }) => id),
  );
  let ids: ReadonlyMap<string, string> = new Map();
  const outcome = await codebooks.change(uri, (codebook) => {
    const imported = withImportedCodes(codebook, part);
    ids = imported.ids;
    return imported.codebook;
  });
  if ('fault' in outcome) return new Map();
  const gone = new Set(going.filter((code) => !isUsed(iriOf(code), said)).map(({ id }) => id));
  const left = codebooks.homeless; // to which a code may have come meanwhile
  const staying = left.codes.map(({ id }) => id).filter((id) => !gone.has(id));
  codebooks.homeless = partOfCodebook(left, staying);
  return new Map([...ids].map(([id, to]) => [iriOf({ id }), iriOf({ id: to })]));
}

/** An annotation as it is said about the text in its folder. */
function atHome(
  annotation: Annotation,
  source: string,
  iris: ReadonlyMap<string, string>,
  modified: string,
): Annotation {
  const { target } = annotation;
  const isOfText = target.kind === 'passage' || target.kind === 'text';
  const there = isOfText ? retargeted(annotation, { ...target, source }) : annotation;
  const bodies = [...iris].reduce((all, [from, to]) => recoded(all, from, to), there.bodies);
  return bodies.some((body, i) => body !== there.bodies[i]) ? changed(there, { bodies }, modified) : there;
}
