import type { Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isError } from './system-error';

/**
 * The file that another one is to replace; undefined where there is none.
 *
 * @throws the file system's error where it may not be written: renaming would replace even such a one.
 */
export async function modelOf(path: string): Promise<Stats | undefined> {
  try {
    const handle = await open(path, 'r+');
    return await handle.stat().finally(() => handle.close());
  } catch (error) {
    if (isError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Writes a new file to the end and onto the disk, with the mode and the owner of another one, and closes it; what it is then. */
export async function writeLike(model: Stats | undefined, handle: FileHandle, bytes: Uint8Array): Promise<Stats> {
  try {
    await handle.writeFile(bytes);
    if (model) await keepOwner(handle, model);
    if (model) await handle.chmod(model.mode & 0o7777);
    await handle.sync();
    return await handle.stat();
  } finally {
    await handle.close();
  }
}

/** Only root may give a file away; for anyone else the new file is their own, as a copy would be. */
async function keepOwner(handle: FileHandle, { uid, gid }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid === uid && own.gid === gid) return;
  await handle.chown(uid, gid).catch(() => undefined);
}
