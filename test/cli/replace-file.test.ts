import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFile } from '../../server/src/cli/replace-file';
import { folderOf, restrict } from './folder';
import { unprivileged } from './unprivileged';

const before = Buffer.from('before');
const after = Buffer.from('after');

test('replaces the content and leaves nothing beside it', async () => {
  const folder = await folderOf({ 'a.txt': 'before' });
  await replaceFile(join(folder, 'a.txt'), before, after);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test.each([0o600, 0o664, 0o755])('keeps the mode %o', async (mode) => {
  const path = join(await folderOf({ 'a.txt': 'before' }), 'a.txt');
  await chmod(path, mode);
  await replaceFile(path, before, after);
  expect((await stat(path)).mode & 0o777).toBe(mode);
});

test('writes the file that a symbolic link leads to', async () => {
  const folder = await folderOf({ 'real/a.txt': 'before' });
  await symlink('real/a.txt', join(folder, 'link.txt'));
  await replaceFile(join(folder, 'link.txt'), before, after);
  expect(await readFile(join(folder, 'real/a.txt'), 'utf8')).toBe('after');
  expect((await lstat(join(folder, 'link.txt'))).isSymbolicLink()).toBe(true);
  expect(await readdir(join(folder, 'real'))).toEqual(['a.txt']);
});

test('what somebody has written since the file was read stays', async () => {
  const folder = await folderOf({ 'a.txt': 'theirs' });
  await expect(replaceFile(join(folder, 'a.txt'), before, after)).rejects.toThrow('somebody else has just changed it');
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('theirs');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('a file that has vanished stays away', async () => {
  const folder = await folderOf({ 'a.txt': 'before' });
  await rm(join(folder, 'a.txt'));
  await expect(replaceFile(join(folder, 'a.txt'), before, after)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(folder)).toEqual([]);
});

test('a file that may not be written stays as it is', async () => {
  const folder = await folderOf({ 'a.txt': 'before' });
  await chmod(join(folder, 'a.txt'), 0o444);
  await expect(unprivileged(() => replaceFile(join(folder, 'a.txt'), before, after))).rejects.toMatchObject({
    code: 'EACCES',
  });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('before');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('a file in a folder that may not be written stays as it is', async () => {
  const folder = await folderOf({ 'fixed/a.txt': 'before' });
  await chmod(join(folder, 'fixed/a.txt'), 0o666);
  await restrict(join(folder, 'fixed'), 0o555);
  const replaced = unprivileged(() => replaceFile(join(folder, 'fixed/a.txt'), before, after));
  await expect(replaced).rejects.toMatchObject({ code: 'EACCES' });
  expect(await readFile(join(folder, 'fixed/a.txt'), 'utf8')).toBe('before');
});

test('what is no file is refused', async () => {
  const folder = await folderOf({ 'in/a.txt': '' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await expect(replaceFile(join(folder, 'pipe'), before, after)).rejects.toThrow('not a regular file');
  await expect(replaceFile(join(folder, 'in'), before, after)).rejects.toMatchObject({ code: 'EISDIR' });
  expect((await readdir(folder)).sort()).toEqual(['in', 'pipe']);
});

test('on a full disk the file stays as it is and nothing is left beside it', async ({ skip }) => {
  const disk = join(await folderOf({}), 'disk');
  await mkdir(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    skip('a small disk cannot be mounted here: that takes root and the right to mount');
  }
  onTestFinished(() => void execFileSync('umount', [disk]));
  const path = join(disk, 'a.txt');
  const before = Buffer.alloc(40_000, 'b');
  await writeFile(path, before);
  await expect(replaceFile(path, before, Buffer.alloc(39_000))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await readFile(path)).toEqual(before);
  expect(await readdir(disk)).toEqual(['a.txt']);
});
