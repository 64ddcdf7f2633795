import type { DocumentLink } from 'vscode-languageserver';
import { jumps, pageFile } from '../../core/features/jumps';
import { type Localized, render } from '../../core/localized';
import { rangeOf } from '../convert';
import type { Feature } from '../session';
import { type SiblingFile, siblingFiles } from '../sibling-files';

/** A jump line leads to its other end: in the document, or else the file beside it that holds the page. */
export const documentLinks: Feature = (session) => {
  const { connection, client, documents } = session;
  connection.onDocumentLinks(async ({ textDocument: { uri } }): Promise<DocumentLink[]> => {
    const document = await documents.get(uri);
    if (!document) return [];
    const { lines } = document.analysis;
    const found = jumps(document.analysis.structure(), lines);
    const leavesDocument = found.some(({ otherEnd, page }) => !otherEnd && page !== undefined);
    const siblings = leavesDocument ? await siblingFiles(uri, session) : [];
    return found.flatMap(({ span, page, otherEnd }) => {
      const range = rangeOf(lines, span);
      if (otherEnd) {
        const line = lines.positionAt(otherEnd.start).line + 1;
        return { range, target: `${uri}#L${line}`, tooltip: render(toLine, client.locale, { line }) };
      }
      const file = fileOf(page, siblings);
      return file ? { range, target: file.uri, tooltip: render(toFile, client.locale, { name: file.name }) } : [];
    });
  });
  return { documentLinkProvider: {} };
};

function fileOf(page: string | undefined, siblings: readonly SiblingFile[]): SiblingFile | undefined {
  const names = siblings.map(({ name }) => name);
  const name = page === undefined ? undefined : pageFile(names, page);
  return siblings.find((sibling) => sibling.name === name);
}

const toLine: Localized = { en: 'The other end, line {line}', 'zh-cn': '另一端，第 {line} 行' };
const toFile: Localized = { en: 'The other page, {name}', 'zh-cn': '另一版，{name}' };
