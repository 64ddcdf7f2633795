import { expect, test } from 'vitest';
import type { FileSystem, Uri } from 'vscode';
import { replaceThroughEditor } from '../../client/src/replace-through-editor';

const bytes = (text: string) => new TextEncoder().encode(text);
const always = async () => true;

function uriOf(path: string): Uri {
  const uri = { scheme: 'memory', path, with: (change: { path: string }) => uriOf(change.path), toString: () => path };
  return uri as unknown as Uri;
}

/** An error as the editor's file systems throw it. */
function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** As much of the editor's file system as is made use of, on files that are made up; `canRename` as some cannot. */
class Memory {
  readonly files = new Map<string, { text: string; mtime: number }>();
  canRename = true;

  get system(): FileSystem {
    return this as unknown as FileSystem;
  }

  put(path: string, text: string, mtime = Date.now()): void {
    this.files.set(path, { text, mtime });
  }

  /** The texts by name. */
  get texts(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.files].map(([path, { text }]) => [path, text]));
  }

  isWritableFileSystem(): boolean {
    return true;
  }

  async readDirectory(): Promise<[string, number][]> {
    return [...this.files.keys()].map((path) => [path.slice(1), 1]);
  }

  async stat({ path }: Uri) {
    const file = this.files.get(path);
    if (!file) throw failure('FileNotFound');
    return file;
  }

  async writeFile({ path }: Uri, content: Uint8Array) {
    this.put(path, new TextDecoder().decode(content));
  }

  async delete({ path }: Uri) {
    if (!this.files.delete(path)) throw failure('FileNotFound');
  }

  async rename(from: Uri, to: Uri, { overwrite }: { overwrite: boolean }) {
    if (!this.canRename) throw failure('NoPermissions');
    if (this.files.has(to.path) && !overwrite) throw failure('FileExists');
    this.files.set(to.path, this.files.get(from.path)!);
    this.files.delete(from.path);
  }
}

test.each([true, false])(
  'replaces a file and leaves nothing beside it; on a system that can rename: %s',
  async (can) => {
    const memory = new Memory();
    memory.canRename = can;
    memory.put('/a.jsonld', 'before');
    expect(await replaceThroughEditor(memory.system)(uriOf('/a.jsonld'), bytes('after'), always)).toBe('written');
    expect(memory.texts).toEqual({ '/a.jsonld': 'after' });
  },
);

test('leaves a file as it is that somebody else changes meanwhile', async () => {
  const memory = new Memory();
  const beliefs = [true, false];
  const isAsBelieved = async () => beliefs.shift()!;
  expect(await replaceThroughEditor(memory.system)(uriOf('/a.jsonld'), bytes('after'), isAsBelieved)).toBe('changed');
  expect(memory.texts).toEqual({});
});

test('of windows that count up a number none comes between another’s reading and writing', async () => {
  const memory = new Memory();
  memory.put('/number', '0');
  const countUp = async (): Promise<void> => {
    const before = memory.texts['/number']!;
    const isStill = async () => memory.texts['/number'] === before;
    const window = replaceThroughEditor(memory.system);
    if ((await window(uriOf('/number'), bytes(`${Number(before) + 1}`), isStill)) === 'changed') await countUp();
  };
  await Promise.all(Array.from({ length: 8 }, countUp));
  expect(memory.texts).toEqual({ '/number': '8' });
});

test('removes what a killed window has left, and only that', async () => {
  const memory = new Memory();
  const uuid = '123e4567-e89b-42d3-a456-426614174000';
  const longAgo = Date.now() - 60_000;
  memory.put('/.a.jsonld.lock', 'ours', longAgo);
  memory.put(`/.a.jsonld.${uuid}.tmp`, 'ours', longAgo);
  const others = { [`/.b.jsonld.${uuid}.tmp`]: 'of b', '/.a.jsonld.own.tmp': 'of nobody' };
  for (const [path, text] of Object.entries(others)) memory.put(path, text, longAgo);
  const young = uuid.replace('1', '2');
  memory.put(`/.a.jsonld.${young}.tmp`, 'of another window');
  await replaceThroughEditor(memory.system)(uriOf('/a.jsonld'), bytes('after'), always);
  expect(memory.texts).toEqual({ ...others, [`/.a.jsonld.${young}.tmp`]: 'of another window', '/a.jsonld': 'after' });
});
