import { readFile } from 'node:fs/promises';
import type { Localized } from '../core/localized';
import { LineStore } from '../core/text/lines';
import { Failure, failureOf } from './failure';
import { textFileOf } from './text-file';

/** What a file of ours beside the texts holds. */
export interface KeptFile<Content> {
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  readonly content: Content;
}

/** Makes of the text of a file what it holds. */
export type Reader<Content> = (text: string) => Content | Fault;

interface Fault {
  readonly fault: Localized;
  /** UTF-16 offset. */
  readonly at: number;
}

/**
 * Reads a file of annotations or codes; one that is not there is as an empty one.
 *
 * @param name What a person calls it.
 * @throws Failure that names the file, and the place in it, where it cannot be read.
 */
export async function keptFile<Content extends object>(
  path: string,
  name: string,
  read: Reader<Content>,
): Promise<KeptFile<Content>> {
  const text = await textOf(path).catch((error: unknown) => {
    throw failureOf(error, 'reading').about(name);
  });
  const content = read(text ?? '');
  if (!isFault(content)) return { text, content };
  const { line, character } = LineStore.of(text ?? '').positionAt(content.at);
  throw new Failure(content.fault).about(`${name}:${line + 1}:${character + 1}`);
}

/** The text of a file; undefined where there is none. */
export async function textOf(path: string): Promise<string | undefined> {
  try {
    return textFileOf(await readFile(path), 'utf-8').text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isFault(content: object): content is Fault {
  return 'fault' in content;
}
