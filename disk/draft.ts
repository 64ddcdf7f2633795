import type { Stats } from 'node:fs';
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as time } from 'node:timers/promises';
import { writeLike } from './model';
import { isError } from './system-error';

/**
 * What is to become a file: `.NAME.lock` beside it, which only one can make at a time, so that it also says whose turn it
 * is. One that a process left behind as it was killed is removed by the next.
 */
export class Draft {
  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
    private own: Stats,
  ) {}

  /**
   * Waits until nobody else has a draft of the file.
   *
   * @param mode What it may be done with until it is written.
   * @throws the file system's error.
   */
  static async begin(file: string, mode: number): Promise<Draft> {
    const path = join(dirname(file), `.${basename(file)}.lock`);
    for (const end = Date.now() + longestWait; ; await time(shortestPause * (1 + Math.random()))) {
      try {
        const handle = await open(path, 'wx', mode);
        return new Draft(path, handle, await handle.stat());
      } catch (error) {
        if (!isError(error, 'EEXIST') || Date.now() > end) throw error;
      }
      if (await isLeftOver(path)) await rm(path, { force: true });
    }
  }

  async write(bytes: Uint8Array, model: Stats | undefined): Promise<void> {
    this.own = await writeLike(model, this.handle, bytes);
  }

  /** Whether nobody has thought that it was left behind: a computer may sleep between any two steps. */
  async isOurs(): Promise<boolean> {
    const there = await stat(this.path).catch(() => undefined);
    return there?.ino === this.own.ino && there.birthtimeMs === this.own.birthtimeMs;
  }

  /** Puts it in the place of the file. */
  async replace(file: string): Promise<void> {
    await rename(this.path, file);
  }

  /** Makes it the file, which is not there yet. Returns false where somebody else has made one, who knows of no drafts. */
  async make(file: string): Promise<boolean> {
    try {
      await link(this.path, file);
    } catch (error) {
      if (isError(error, 'EEXIST')) return false;
      await rename(this.path, file); // There are file systems without links.
      return true;
    }
    await rm(this.path);
    return true;
  }

  /** Removes it, if it is still there. */
  async discard(): Promise<void> {
    await this.handle.close();
    if (await this.isOurs()) await rm(this.path, { force: true });
  }
}

async function isLeftOver(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there !== undefined && Date.now() - there.mtimeMs > leftOverAfter;
}

/** In milliseconds: how long a draft is not touched, if its process is alive; a pause; and how long to wait for a turn. */
const leftOverAfter = 3_000;
const shortestPause = 5;
const longestWait = 20_000;
