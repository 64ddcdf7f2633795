import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces a file on the disk, or makes it, at once; through a symbolic link the file that the link leads to. The editor
 * deletes a file before it renames another to its name; the system does that in one step.
 *
 * @throws the file system's error, also where the file may not be written; it is then as it was and nothing is left beside it.
 */
export async function replaceOnDisk(named: string, bytes: Uint8Array): Promise<void> {
  const path = await realpath(named).catch(() => named);
  const mode = (await modeOfWritable(path)) ?? 0o666;
  const beside = join(dirname(path), `.${basename(path)}.${crypto.randomUUID()}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode & 0o777);
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Opens a file as if to write into it, since renaming would replace even one that may not be written. Undefined where
 * there is no file.
 */
async function modeOfWritable(path: string): Promise<number | undefined> {
  try {
    const handle = await open(path, 'r+');
    return await handle
      .stat()
      .then(({ mode }) => mode)
      .finally(() => handle.close());
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
