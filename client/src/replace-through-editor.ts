import type { FileSystem, Uri } from 'vscode';
import type { ReplaceFile } from './replace-file';

/**
 * Replaces files on whatever file system the editor has. The new bytes are written beside the file and get the name
 * `.NAME.lock`, which only one window can give at a time, before they get the name of the file: as near to “at once” and
 * “one after the other” as every file system of the editor comes. What a window left behind as it was killed is removed.
 */
export function replaceThroughEditor(files: FileSystem): ReplaceFile {
  const cleaned = new Set<string>();
  return async (file, bytes, isAsBelieved) => {
    if (files.isWritableFileSystem(file.scheme) === false) throw new Error(`${file} is read-only`);
    if (!cleaned.has(`${file}`)) await removeLeftOvers(files, file);
    cleaned.add(`${file}`);
    if (!(await isAsBelieved())) return 'changed';
    const draft = await draftOf(files, file, bytes);
    if (!(await isAsBelieved())) {
      if (draft) await files.delete(draft);
      return 'changed';
    }
    if (draft) await files.rename(draft, file, { overwrite: true });
    else await files.writeFile(file, bytes);
    return 'written';
  };
}

/** Waits until nobody else has a draft of a file. Undefined on a file system that cannot rename: there it has none. */
async function draftOf(files: FileSystem, file: Uri, bytes: Uint8Array): Promise<Uri | undefined> {
  const [draft, written] = [beside(file, 'lock'), beside(file, `${crypto.randomUUID()}.tmp`)];
  await files.writeFile(written, bytes);
  let touched = Date.now();
  try {
    for (const end = Date.now() + longestWait; ; await pause()) {
      if (Date.now() - touched > leftOverAfter / 4) {
        await files.writeFile(written, bytes); // or it would look left behind
        touched = Date.now();
      }
      try {
        await files.rename(written, draft, { overwrite: false });
        return draft;
      } catch (error) {
        if (!isThere(error) || Date.now() > end) throw error;
      }
      await removeOld(files, draft);
    }
  } catch (error) {
    await files.delete(written);
    if (isThere(error)) throw error;
    return undefined;
  }
}

async function removeLeftOvers(files: FileSystem, file: Uri): Promise<void> {
  const start = `.${nameOf(file)}.`;
  const ownEnd = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;
  const entries = await files.readDirectory(file.with({ path: folderOf(file) || '/' })).then(undefined, () => []);
  for (const [name] of entries)
    if (name.startsWith(start) && ownEnd.test(name.slice(start.length)))
      await removeOld(files, beside(file, name.slice(start.length)));
}

/** Removes what nobody can be writing any more. */
async function removeOld(files: FileSystem, old: Uri): Promise<void> {
  const there = await files.stat(old).then(undefined, () => undefined);
  if (there && Date.now() - there.mtime > leftOverAfter) await files.delete(old).then(undefined, () => undefined);
}

/** The hidden file `.NAME.end` beside a file. */
function beside(file: Uri, end: string): Uri {
  return file.with({ path: `${folderOf(file)}/.${nameOf(file)}.${end}` });
}

function folderOf({ path }: Uri): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether an error of the editor’s file system says that there is such a file already. */
function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FileExists';
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10 * (1 + Math.random())));
}

/** In milliseconds: how long a file is not touched, if its window is alive; and how long to wait for a turn. */
const leftOverAfter = 10_000;
const longestWait = 30_000;
