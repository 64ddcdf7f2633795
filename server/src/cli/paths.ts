import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Localized } from '../core/localized';
import { Failure, failureOf } from './failure';

/** One text to work on. */
export interface Source {
  /** As the person wrote or would write it; `-` for standard input. */
  readonly name: string;
  /** Absolute; undefined for standard input. */
  readonly path: string | undefined;
}

/** A path that led to nothing, and why. */
export interface Problem {
  readonly name: string;
  readonly failure: Failure;
}

export interface Found {
  /** In the order of the paths, those of one folder or glob by name, each file once. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

const standardInput = '-';
const transcriptName = /\.transcript(\.txt)?$/;
const skippedFolders = ['node_modules', '.git'];

/** What `paths` name: a file, the transcripts below a folder, the files of a glob, or `-`. Relative to `cwd`. */
export async function findSources(paths: readonly string[], cwd: string): Promise<Found> {
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const path of paths) {
    let nothing = true;
    for await (const found of namedBy(path, cwd)) {
      nothing = false;
      if ('failure' in found) problems.push(found);
      else if (!sources.has(found.path ?? found.name)) sources.set(found.path ?? found.name, found);
    }
    if (nothing) problems.push({ name: path, failure: new Failure(nothingThere) });
  }
  return { sources: [...sources.values()], problems };
}

async function* namedBy(path: string, cwd: string): AsyncGenerator<Source | Problem> {
  if (path === standardInput) {
    yield { name: path, path: undefined };
    return;
  }
  try {
    if (!(await stat(resolve(cwd, path))).isDirectory()) yield { name: path, path: resolve(cwd, path) };
    else yield* filesBelow(path, cwd, Number.POSITIVE_INFINITY, (name) => transcriptName.test(name));
  } catch (error) {
    const { base, glob, isGlob } = picomatch.scan(asPattern(path));
    if (isGlob) yield* matchesOf(base, glob, cwd);
    else yield { name: path, failure: failureOf(error, 'reading') };
  }
}

function matchesOf(folder: string, glob: string, cwd: string): AsyncGenerator<Source | Problem> {
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length - 1;
  return filesBelow(folder, cwd, depth, picomatch(glob));
}

/** The files below `folder`, at most `depth` folders down, whose path from there is `wanted`. */
async function* filesBelow(
  folder: string,
  cwd: string,
  depth: number,
  wanted: (path: string) => boolean,
  from = '',
): AsyncGenerator<Source | Problem> {
  const here = join(folder, from);
  try {
    const entries = await readdir(resolve(cwd, here), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
      const path = from === '' ? entry.name : `${from}/${entry.name}`;
      if (!entry.isDirectory()) {
        if (wanted(path)) yield { name: join(folder, path), path: resolve(cwd, folder, path) };
      } else if (depth > 0 && !skippedFolders.includes(entry.name))
        yield* filesBelow(folder, cwd, depth - 1, wanted, path);
    }
  } catch (error) {
    yield { name: here, failure: failureOf(error, 'reading') };
  }
}

/** In a glob a backslash escapes; where it separates folders, it is meant to. */
function asPattern(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const nothingThere: Localized = {
  en: 'nothing to read here: a folder needs *.transcript or *.transcript.txt files, a glob must match a file',
  'zh-cn': '这里没有可读的文件：文件夹中须有 *.transcript 或 *.transcript.txt，通配符须匹配到文件',
};
