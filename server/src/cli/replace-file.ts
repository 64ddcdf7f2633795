import { readFile, realpath, stat } from 'node:fs/promises';
import { replaceInTurn } from '../../../disk/replace-in-turn';
import type { Localized } from '../core/localized';
import { changedMeanwhile, Failure } from './failure';

/**
 * Replaces the content of a file that was read before at once: whoever reads it sees the old bytes or the new ones, never
 * a part, and so it stays if the disk is full or the program is stopped. Keeps mode and owner; through a symbolic link it
 * replaces the file that the link leads to.
 *
 * @throws the file system's error, or Failure for what is no regular file or holds other bytes than `before` now; the file
 *   is then as it was and nothing is left beside it.
 */
export async function replaceFile(path: string, before: Uint8Array, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  const stats = await stat(target);
  if (!stats.isFile() && !stats.isDirectory()) throw new Failure(noRegularFile);
  const isAsRead = async () => (await readFile(target)).equals(before);
  if ((await replaceInTurn(target, bytes, isAsRead)) === 'changed') throw new Failure(changedMeanwhile);
}

const noRegularFile: Localized = {
  en: 'not a regular file, so it cannot be replaced; leave out --write',
  'zh-cn': '不是普通文件，无法替换，请去掉 --write',
};
