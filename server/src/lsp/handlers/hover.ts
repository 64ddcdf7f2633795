import { type Hover, MarkupKind } from 'vscode-languageserver';
import { speakerAt } from '../../core/features/speaker-places';
import { speakerSummary } from '../../core/features/speaker-summary';
import { annotationText } from '../annotations/annotation-text';
import { rangeOf } from '../convert';
import type { Document } from '../documents';
import type { Feature, Session } from '../session';
import { speakerText } from '../speaker-text';

/** Who the speaker under the pointer is: how much they speak, in what role, and where; and what is said about the place. */
export const hover: Feature = (session) => {
  const { connection, client, documents } = session;
  connection.onHover(async ({ textDocument: { uri }, position }): Promise<Hover | null> => {
    const document = await documents.get(uri);
    if (!document) return null;
    const { analysis } = document;
    const offset = analysis.lines.offsetAt(position);
    const place = speakerAt(analysis, offset);
    const parts = await annotationTexts(session, document, offset);
    if (place) parts.push(speakerText(document, speakerSummary(analysis, place.person), client));
    if (parts.length === 0) return null;
    const kind = client.rendersHovers ? MarkupKind.Markdown : MarkupKind.PlainText;
    const value = parts.join(client.rendersHovers ? '\n\n' : '\n');
    return { contents: { kind, value }, ...(place && { range: rangeOf(analysis.lines, place.span) }) };
  });
  return { hoverProvider: true };
};

/** What is said about a place, each with what was answered. */
async function annotationTexts(
  { client, annotations: keeping }: Session,
  { uri }: Document,
  offset: number,
): Promise<string[]> {
  const annotated = (await keeping.of(uri))?.annotations.annotated;
  const touching = annotated?.touching({ start: offset, end: offset }) ?? [];
  if (!annotated || touching.length === 0) return [];
  const codebook = await keeping.codebooks.codebookFor(uri);
  const replies = annotated.sidecar.annotations.filter(({ target }) => target.kind === 'annotation');
  return touching.flatMap(({ annotation }) => {
    const answers = replies.filter(({ target }) => target.kind === 'annotation' && target.id === annotation.id);
    return [annotation, ...answers].map((one) => annotationText(one, codebook, client));
  });
}
