import { basename, dirname, join } from 'node:path';
import { Analysis } from '../../core/analysis';
import { AnnotatedText } from '../../core/annotations/annotated-text';
import { type Codebook, codebookName, emptyCodebook, readCodebook } from '../../core/annotations/codebook';
import { emptySidecar, readSidecar, sidecarNameOf } from '../../core/annotations/sidecar';
import { annotationPage } from '../../core/export/annotation-page';
import { type AnnotationRow, rowsOf } from '../../core/export/annotation-rows';
import { annotationsCsv } from '../../core/export/annotations-csv';
import { annotationsJson } from '../../core/export/annotations-json';
import { annotationsMarkdown } from '../../core/export/annotations-markdown';
import { qdcOf } from '../../core/export/qdc';
import type { Localized } from '../../core/localized';
import type { ExportFormat, ExportRequest } from '../arguments';
import { type Document, locate, visitDocuments } from '../documents';
import { Failure } from '../failure';
import type { ExitStatus, Host } from '../host';
import { keptFile, type Reader } from '../kept-file';
import type { Source } from '../paths';
import type { Terminal } from '../terminal';

/** `transcript export`: what is said about a text, and by which codes, in the form of other tools. */
export async function exportText(request: ExportRequest, host: Host, terminal: Terminal): Promise<ExitStatus> {
  const sources = await locate(request, host, terminal);
  if (sources.length > 1) throw new Failure(oneText);
  await visitDocuments(sources, request, host, terminal, async (document) => {
    await terminal.print(formats[request.to](await annotationsOf(document), terminal));
  });
  return 0;
}

/** A text with all that is said about it. */
interface AnnotatedDocument {
  readonly name: string;
  readonly analysis: Analysis;
  readonly annotated: AnnotatedText;
  readonly codebook: Codebook;
}

async function annotationsOf({ source, file, configuration }: Document): Promise<AnnotatedDocument> {
  const sidecar = await beside(source, sidecarNameOf(basename(source.name)), readSidecar, emptySidecar);
  const codebook = await beside(source, codebookName, readCodebook, emptyCodebook);
  return {
    name: source.name,
    analysis: Analysis.of(file.text, configuration),
    annotated: AnnotatedText.open(sidecar, file.text),
    codebook,
  };
}

/** What a file in the folder of a text holds; `nothing` for a text that stands in no folder. */
async function beside<Content extends object>(
  { path, name: text }: Source,
  name: string,
  read: Reader<Content>,
  nothing: Content,
): Promise<Content> {
  if (path === undefined) return nothing;
  return (await keptFile(join(dirname(path), name), join(dirname(text), name), read)).content;
}

type Format = (document: AnnotatedDocument, terminal: Terminal) => Iterable<string>;

const formats: Readonly<Record<ExportFormat, Format>> = {
  annotations: ({ annotated }) => annotationPage(annotated.all.map(({ annotation }) => annotation)),
  csv: (document, terminal) => [...annotationsCsv(rows(document, terminal))].map((record) => `${record}\r`),
  json: (document, terminal) => {
    const { name, annotated, analysis } = document;
    return [annotationsJson(name, annotated.all, rows(document, terminal), analysis.lines)];
  },
  md: (document, terminal) => annotationsMarkdown(document.name, rows(document, terminal), terminal.locale),
  qdc: ({ codebook, analysis }) => qdcOf(codebook, analysis.profile.language),
};

function rows({ name, analysis, annotated, codebook }: AnnotatedDocument, terminal: Terminal): AnnotationRow[] {
  return rowsOf(annotated.all, { name, lines: analysis.lines, codebook, language: terminal.locale });
}

const oneText: Localized = { en: 'export takes one text at a time', 'zh-cn': 'export 一次只处理一个文稿' };
