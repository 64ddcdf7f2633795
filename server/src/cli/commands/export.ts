import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Analysis } from '../../core/analysis';
import { AnnotatedText } from '../../core/annotations/annotated-text';
import { type Codebook, codebookName, readCodebook } from '../../core/annotations/codebook';
import { readSidecar, sidecarNameOf } from '../../core/annotations/sidecar';
import { annotationPage } from '../../core/export/annotation-page';
import { type AnnotationRow, rowsOf } from '../../core/export/annotation-rows';
import { annotationsCsv } from '../../core/export/annotations-csv';
import { annotationsJson } from '../../core/export/annotations-json';
import { annotationsMarkdown } from '../../core/export/annotations-markdown';
import { qdcOf } from '../../core/export/qdc';
import type { Localized } from '../../core/localized';
import type { ExportFormat, ExportRequest } from '../arguments';
import { type Document, locate, visitDocuments } from '../documents';
import { Failure, failureOf } from '../failure';
import type { ExitStatus, Host } from '../host';
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
  const folder = source.path === undefined ? undefined : dirname(source.path);
  const sidecar = folder && (await readBeside(folder, sidecarNameOf(basename(source.path!))));
  const codebook = folder && (await readBeside(folder, codebookName));
  return {
    name: source.name,
    analysis: Analysis.of(file.text, configuration),
    annotated: AnnotatedText.open(understood(readSidecar(sidecar ?? '')), file.text),
    codebook: understood(readCodebook(codebook ?? '')),
  };
}

/** The text of a file of the folder; undefined where there is none. */
async function readBeside(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw failureOf(error, 'reading');
  });
}

/** What could be read of a file. */
function understood<Read extends object>(read: Read): Exclude<Read, Fault> {
  if ('fault' in read) throw new Failure((read as Read & Fault).fault);
  return read as Exclude<Read, Fault>;
}

interface Fault {
  readonly fault: Localized;
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
