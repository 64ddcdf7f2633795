import type { Annotation } from '../../core/annotations/annotation';
import { hasCode, recoded } from '../../core/annotations/coding';
import { changed } from '../../core/annotations/making';
import { readSidecar, type Sidecar, sidecarNameOf, writeSidecar } from '../../core/annotations/sidecar';
import { fill, type Localized } from '../../core/localized';
import { decodedPath, foldersAbove } from '../project-files';
import type { CodeUsesResult } from '../protocol';
import type { Session } from '../session';
import { decoded, filesIn } from '../sibling-files';
import type { CodebookRefusal } from './codebook-keeping';
import type { DocumentAnnotations } from './document-annotations';
import { KeptFile } from './kept-file';

/** How many annotations have a code, and in how many texts of the folder of a document; files that cannot be read count none. */
export async function usesOfCode(session: Session, uri: string, iri: string): Promise<CodeUsesResult> {
  const { open, closed } = await annotatedTexts(session, uri);
  const sidecars = open.map(({ annotated }) => annotated.sidecar);
  for (const file of closed) {
    const sidecar = readSidecar((await file.read().catch(() => undefined)) ?? '');
    if (!('fault' in sidecar)) sidecars.push(sidecar);
  }
  const counts = sidecars.map(({ annotations }) => annotations.filter((one) => hasCode(one, iri)).length);
  return { annotations: counts.reduce((sum, count) => sum + count, 0), texts: counts.filter(Boolean).length };
}

/**
 * Gives all annotations in the folder of a document that have a code another one instead, or none. Tells of the first file
 * that cannot be changed; those before it are changed then.
 */
export async function recodeFolder(
  session: Session,
  uri: string,
  iri: string,
  into: string | undefined,
): Promise<CodebookRefusal | undefined> {
  const { open, closed } = await annotatedTexts(session, uri);
  const recode = (annotation: Annotation) =>
    changed(annotation, { bodies: recoded(annotation.bodies, iri, into) }, session.host.date());
  for (const annotations of open) {
    const { obstacle, file } = annotations;
    if (file && obstacle && obstacle.kind !== 'refused') return refusalOf(file);
    const coded = annotations.annotated.sidecar.annotations.filter((one) => hasCode(one, iri));
    if (coded.length === 0) continue;
    await annotations.change((all) => coded.reduce((rest, one) => rest.with(recode(one)), all));
    if (file && annotations.obstacle) return refusalOf(file);
  }
  for (const file of closed) if (!(await isRecoded(file, iri, recode))) return refusalOf(file);
  return undefined;
}

/** Whether a file of annotations holds none any more that has a code. */
async function isRecoded(file: KeptFile, iri: string, recode: (one: Annotation) => Annotation): Promise<boolean> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const text = await file.read().catch(() => undefined);
    const sidecar = readSidecar(text ?? '');
    if ('fault' in sidecar) return false;
    if (!sidecar.annotations.some((one) => hasCode(one, iri))) return true;
    const annotations = sidecar.annotations.map((one) => (hasCode(one, iri) ? recode(one) : one));
    const outcome = await file.replace(writeSidecar({ ...sidecar, annotations } satisfies Sidecar), text);
    if (outcome !== 'changed') return outcome === 'written';
  }
  return false;
}

/** The annotations of the texts in the folder of a document: those of open ones, and the files of others. */
async function annotatedTexts(session: Session, uri: string) {
  const open = await session.annotations.inFolderOf(uri);
  const ofOpen = new Set(open.map(({ file }) => file && decoded(file.uri)));
  const [folder] = foldersAbove(uri);
  const files = folder === undefined ? [] : await filesIn(folder, session);
  const closed = files
    .filter((file) => file.name.endsWith(sidecarNameOf('')) && !ofOpen.has(decoded(file.uri)))
    .map((file) => new KeptFile(file.uri, session));
  return { open, closed } satisfies { open: readonly DocumentAnnotations[]; closed: readonly KeptFile[] };
}

function refusalOf({ uri }: KeptFile): CodebookRefusal {
  return { fault: fill(unchanged, { place: decodedPath(uri) }) };
}

const mostAttempts = 10;

const unchanged: Localized = {
  en: '{place} has annotations that could not be changed, so the code stays; mend the file or its permissions and try again',
  'zh-cn': '{place} 中的批注无法更改，编码因此保留；请修复该文件或其权限后重试',
};
