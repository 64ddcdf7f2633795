import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Configuration } from '../core/configuration';
import type { FileRequest } from './arguments';
import { failureOf } from './failure';
import type { Host } from './host';
import { findSources, type Source } from './paths';
import { Projects } from './project';
import type { Terminal } from './terminal';
import { type TextFile, textFileOf } from './text-file';

/** A text that could be read, and what is configured where it stands. */
export interface Document {
  readonly source: Source;
  readonly file: TextFile;
  readonly configuration: Configuration;
}

/** The texts that a request names; tells what could not be found. */
export async function locate(request: FileRequest, host: Host, terminal: Terminal): Promise<readonly Source[]> {
  const { sources, problems } = await findSources(request.paths, host.cwd);
  for (const { name, failure } of problems) terminal.fail(failure, name);
  return sources;
}

/** Reads and visits one text after the other; tells of each that fails, and goes on with the next. */
export async function visitDocuments(
  sources: readonly Source[],
  request: FileRequest,
  host: Host,
  terminal: Terminal,
  visit: (document: Document) => Promise<void>,
): Promise<void> {
  const projects = new Projects(terminal, host.cwd);
  for (const source of sources) {
    const file = await opened(source, request, host).catch((error: unknown) =>
      terminal.fail(failureOf(error, 'reading'), source.name),
    );
    if (!file) continue;
    const configuration = await projects.configurationAt(source.path === undefined ? host.cwd : dirname(source.path));
    try {
      await visit({ source, file, configuration });
    } catch (error) {
      terminal.fail(failureOf(error, 'processing'), source.name);
    }
  }
}

async function opened(source: Source, request: FileRequest, host: Host): Promise<TextFile> {
  const bytes = source.path === undefined ? await allOf(host.stdin) : await readFile(source.path);
  return textFileOf(bytes, request.encoding);
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read);
}
