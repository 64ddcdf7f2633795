import type { CodeUsesResult } from '../../../../protocol/codes';
import type { Annotation } from '../../core/annotations/annotation';
import { hasCode, recoded } from '../../core/annotations/coding';
import { changed } from '../../core/annotations/making';
import { readSidecar, type Sidecar, sidecarNameOf, writeSidecar } from '../../core/annotations/sidecar';
import { fill, type Localized } from '../../core/localized';
import { decodedPath, foldersAbove } from '../project-files';
import type { Session } from '../session';
import { allFilesIn, decoded } from '../sibling-files';
import type { CodebookRefusal } from './codebook-keeping';
import type { DocumentAnnotations } from './document-annotations';
import { KeptFile, mostAttempts } from './kept-file';

/**
 * How many annotations have a code, and in how many texts of the folder of a document; files that cannot be read, or
 * listed, count none.
 */
export async function usesOfCode(session: Session, uri: string, iri: string): Promise<CodeUsesResult> {
  const { open, closed } = await annotatedTexts(session, uri);
  const sidecars = open.map(({ annotated }) => annotated.sidecar);
  for (const file of closed ?? []) {
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
  const { open, closed, folder } = await annotatedTexts(session, uri);
  if (!closed) return { fault: fill(unlisted, { place: decodedPath(folder ?? uri) }) };
  const recode = (annotation: Annotation) =>
    changed(annotation, { bodies: recoded(annotation.bodies, iri, into) }, session.host.date());
  for (const text of open) if (!(await isTextRecoded(text, iri, recode))) return refusalOf(text.file?.uri ?? uri);
  for (const file of closed) if (!(await isFileRecoded(file, iri, recode))) return refusalOf(file.uri);
  return undefined;
}

/** Whether an open text, and the file that its annotations are kept in, hold none any more that has a code. */
async function isTextRecoded(
  text: DocumentAnnotations,
  iri: string,
  recode: (one: Annotation) => Annotation,
): Promise<boolean> {
  const coded = () => text.annotated.sidecar.annotations.filter((one) => hasCode(one, iri));
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await text.read(); // somebody else may have written it just now
    if (text.file && text.obstacle) return false;
    await text.change((all) => coded().reduce((rest, one) => rest.with(recode(one)), all));
    if (text.file && text.obstacle) return false;
    if (coded().length === 0) return true;
  }
  return false;
}

/** Whether a file of annotations holds none any more that has a code. */
async function isFileRecoded(file: KeptFile, iri: string, recode: (one: Annotation) => Annotation): Promise<boolean> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const text = await file.read().catch(() => null);
    if (text === null) return false;
    const sidecar = readSidecar(text ?? '');
    if ('fault' in sidecar) return false;
    if (!sidecar.annotations.some((one) => hasCode(one, iri))) return true;
    const annotations = sidecar.annotations.map((one) => (hasCode(one, iri) ? recode(one) : one));
    const outcome = await file.replace(writeSidecar({ ...sidecar, annotations } satisfies Sidecar), text);
    if (outcome !== 'changed') return outcome === 'written';
  }
  return false;
}

/** The annotations of the texts in the folder of a document: of open ones, and the files of others if it is known which there are. */
async function annotatedTexts(session: Session, uri: string) {
  const open = await session.annotations.inFolderOf(uri);
  const ofOpen = new Set(open.map(({ file }) => file && decoded(file.uri)));
  const [folder] = foldersAbove(uri);
  const files = folder === undefined ? [] : await allFilesIn(folder, session);
  const closed = files
    ?.filter((file) => file.name.endsWith(sidecarNameOf('')) && !ofOpen.has(decoded(file.uri)))
    .map((file) => new KeptFile(file.uri, session));
  return { open, closed, folder };
}

function refusalOf(uri: string): CodebookRefusal {
  return { fault: fill(unchanged, { place: decodedPath(uri) }) };
}

const unlisted: Localized = {
  en: '{place} cannot be listed, and other texts in it may have the code, so it stays; change the permissions of the folder and try again',
  'zh-cn': '无法列出 {place} 中的文件，其他文稿可能用到该编码，编码因此保留；请修改该文件夹的权限后重试',
};

const unchanged: Localized = {
  en: '{place} has annotations that could not be changed, so the code stays; mend the file or its permissions and try again',
  'zh-cn': '{place} 中的批注无法更改，编码因此保留；请修复该文件或其权限后重试',
};
