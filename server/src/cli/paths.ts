import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
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
    if ((await stat(resolve(cwd, path))).isDirectory()) yield* transcriptsBelow(path, cwd);
    else yield fileSource(path, cwd);
  } catch (error) {
    if (isDynamicPattern(asPattern(path))) yield* await matchesOf(path, cwd);
    else yield { name: path, failure: failureOf(error, 'reading') };
  }
}

async function* transcriptsBelow(folder: string, cwd: string): AsyncGenerator<Source | Problem> {
  try {
    const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
      const name = join(folder, entry.name);
      if (!entry.isDirectory()) {
        if (transcriptName.test(entry.name)) yield fileSource(name, cwd);
      } else if (!skippedFolders.includes(entry.name)) yield* transcriptsBelow(name, cwd);
    }
  } catch (error) {
    yield { name: folder, failure: failureOf(error, 'reading') };
  }
}

async function matchesOf(pattern: string, cwd: string): Promise<Source[]> {
  const ignore = skippedFolders.map((name) => `**/${name}/**`);
  const found = await glob(asPattern(pattern), { cwd, ignore, expandDirectories: false });
  const names = isAbsolute(pattern) ? found.map((name) => resolve(cwd, name)) : found;
  return names.sort(compare).map((name) => fileSource(name, cwd));
}

function fileSource(name: string, cwd: string): Source {
  return { name, path: resolve(cwd, name) };
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
