import { realpath } from 'node:fs/promises';
import { Draft } from './draft';
import { modelOf } from './model';

/**
 * Replaces a file at once, or makes it, if it still is what the caller believes it to be: whoever reads it sees the old
 * bytes or the new ones, never a part. Of several processes that replace a file through here, each waits for its turn, so
 * that none writes over what another has just written. Keeps mode and owner; through a symbolic link it replaces the file
 * that the link leads to.
 *
 * @param isAsBelieved Asked when nobody else has their turn, also just before the file is replaced.
 * @returns `changed`: nothing was written, for somebody else has written.
 * @throws the file system's error, also where the file may not be written; it is then as it was.
 */
export async function replaceInTurn(
  named: string,
  bytes: Uint8Array,
  isAsBelieved: () => Promise<boolean>,
): Promise<'written' | 'changed'> {
  const path = await realpath(named).catch(() => named);
  const model = await modelOf(path);
  const draft = await Draft.begin(path, model ? 0o600 : 0o666);
  try {
    if (!(await isAsBelieved())) return 'changed';
    await draft.write(bytes, model); // which may take a while
    if (!(await isAsBelieved()) || !(await draft.isOurs())) return 'changed';
    if (!model) return (await draft.make(path)) ? 'written' : 'changed';
    await draft.replace(path);
    return 'written';
  } finally {
    await draft.discard();
  }
}
