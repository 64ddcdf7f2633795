import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, link, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Localized } from '../core/localized';
import { Failure } from './failure';

/**
 * Replaces the content of a file at once: whoever reads it sees the old bytes or the new ones, never a part, and so
 * it stays if the disk is full or the program is stopped. Keeps mode and owner; through a symbolic link it replaces
 * the file that the link leads to.
 *
 * @throws the file system's error, or Failure for what is no regular file; the file is then as it was and nothing is left beside it.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const model = await writableFile(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeLike(model, temporary, bytes);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Makes a file at once, with all its content, where there is none; one that somebody else makes meanwhile stays.
 *
 * @throws the file system's error; nothing is left then.
 */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx', flush: true });
    await link(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Opens the file as if to write into it, since renaming would replace even one that may not be written. */
async function writableFile(path: string): Promise<Stats> {
  const handle = await open(path, 'r+');
  try {
    const stats = await handle.stat();
    if (stats.isFile()) return stats;
    throw new Failure(noRegularFile);
  } finally {
    await handle.close();
  }
}

async function writeLike({ mode, uid, gid }: Stats, path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await keepOwner(handle, uid, gid);
    await handle.chmod(mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Only root may give a file away; for anyone else the new file is their own, as a copy would be. */
async function keepOwner(handle: FileHandle, uid: number, gid: number): Promise<void> {
  const own = await handle.stat();
  if (own.uid === uid && own.gid === gid) return;
  await handle.chown(uid, gid).catch(() => undefined);
}

const noRegularFile: Localized = {
  en: 'not a regular file, so it cannot be replaced; leave out --write',
  'zh-cn': '不是普通文件，无法替换，请去掉 --write',
};
