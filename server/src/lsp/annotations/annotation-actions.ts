import { type CodeAction, type Range, ShowDocumentRequest } from 'vscode-languageserver';
import type { AnnotateParams } from '../../../../protocol/annotations';
import { codesInOrder, labelOf } from '../../core/annotations/codebook';
import { writeSidecar } from '../../core/annotations/sidecar';
import { fill, type Localized } from '../../core/localized';
import { LineStore } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import { rangeOf } from '../convert';
import type { Document } from '../documents';
import type { Session } from '../session';
import { annotate, removeAnnotations } from './annotating';
import { annotationText } from './annotation-text';
import { iriOf } from './codebook-keeping';
import { codesOf } from './listing';

export const annotateKind = 'refactor.annotate.transcript';

/** The server's commands for an editor that has none of its own. */
export const annotateCommand = 'transcript.annotate';
export const removeAnnotationCommand = 'transcript.removeAnnotation';

/** So many codes are offered, the most frequent ones. */
const mostCodes = 9;

/** What can be said about a span, in an editor that does not ask for annotations itself; and what was said, to be taken away. */
export async function annotationActions(session: Session, document: Document, span: Span): Promise<CodeAction[]> {
  const { client, annotations: keeping } = session;
  const { uri, analysis } = document;
  const annotated = client.wantsAnnotations ? undefined : (await keeping.of(uri))?.annotations.annotated;
  if (!annotated) return [];
  const codebook = await keeping.codebooks.codebookFor(uri);
  const about = { range: rangeOf(analysis.lines, span), extent: 'range' } as const;
  const action = (title: Localized, command: string, argument: object): CodeAction => ({
    title: title[client.locale],
    kind: annotateKind,
    command: { title: title[client.locale], command, arguments: [argument] },
  });
  const uses = annotated.sidecar.annotations.flatMap(codesOf);
  const frequent = codesInOrder(codebook, client.locale)
    .filter(({ code }) => code.isCodable)
    .map(({ code }) => ({ code, uses: uses.filter((iri) => iri === iriOf(code)).length }))
    .sort((a, b) => b.uses - a.uses)
    .slice(0, mostCodes);
  const said = (params: Partial<AnnotateParams>): AnnotateParams => ({ uri, about, creator: '', ...params });
  return [
    action(titles.note, annotateCommand, said({ note: '' })),
    ...frequent.map(({ code }) => {
      const title = fill(titles.code, { label: labelOf(code, client.locale) });
      return action(title, annotateCommand, said({ codes: [iriOf(code)] }));
    }),
    ...annotated.touching(span).map(({ annotation }) => {
      const plain = { ...client, rendersHovers: false };
      const title = fill(titles.remove, { text: shortened(annotationText(annotation, codebook, plain)) });
      return action(title, removeAnnotationCommand, { uri, ids: [annotation.id] });
    }),
  ];
}

/** Does what such an action says; a note is written by the person, in the file of annotations, where it is empty yet. */
export async function runAnnotate(session: Session, params: AnnotateParams): Promise<void> {
  const annotated = await session.annotations.of(params.uri);
  const id = annotated && (await annotate(session, annotated, params));
  const { file } = annotated?.annotations ?? {};
  if (id === undefined || !file || params.note !== '' || !session.client.showsDocuments) return;
  const selection = placeOfNote(writeSidecar(annotated!.annotations.annotated.sidecar), id);
  await session.connection.sendRequest(ShowDocumentRequest.type, { uri: file.uri, takeFocus: true, selection });
}

/** Takes annotations away, by their ids, and what was answered to them; none where the document is not open. */
export async function runRemove(session: Session, uri: string, ids: readonly string[]): Promise<void> {
  const annotated = await session.annotations.of(uri);
  if (annotated) await removeAnnotations(annotated, ids);
}

/** Where the text of an empty note is to be written. */
function placeOfNote(sidecar: string, id: string): Range {
  const empty = '"value":"';
  const at = sidecar.indexOf(empty, sidecar.indexOf(JSON.stringify(id))) + empty.length;
  return rangeOf(LineStore.of(sidecar), { start: at, end: at });
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const titles = {
  note: { en: 'Add a note (opens the file of annotations)', 'zh-cn': '添加批注（打开批注文件）' },
  code: { en: 'Code as “{label}”', 'zh-cn': '编码为“{label}”' },
  remove: { en: 'Delete the annotation “{text}”', 'zh-cn': '删除批注“{text}”' },
} as const;
