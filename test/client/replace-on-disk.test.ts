import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceOnDisk } from '../../client/src/replace-on-disk';
import { folderOf } from '../cli/folder';
import { unprivileged } from '../cli/unprivileged';

const after = new TextEncoder().encode('after');

test('replaces a file, keeps its mode and leaves nothing beside it', async () => {
  const folder = await folderOf({ 'a.jsonld': 'before' });
  const path = join(folder, 'a.jsonld');
  await chmod(path, 0o600);
  await replaceOnDisk(path, after);
  expect(await readFile(path, 'utf8')).toBe('after');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});

test('makes a file that is not there', async () => {
  const folder = await folderOf({});
  await replaceOnDisk(join(folder, 'a.jsonld'), after);
  expect(await readFile(join(folder, 'a.jsonld'), 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});

test('writes the file that a symbolic link leads to', async () => {
  const folder = await folderOf({ 'real.jsonld': 'before' });
  await symlink('real.jsonld', join(folder, 'link.jsonld'));
  await replaceOnDisk(join(folder, 'link.jsonld'), after);
  expect(await readFile(join(folder, 'real.jsonld'), 'utf8')).toBe('after');
  expect((await lstat(join(folder, 'link.jsonld'))).isSymbolicLink()).toBe(true);
});

test('a file that may not be written stays as it is', async () => {
  const folder = await folderOf({ 'a.jsonld': 'before' });
  const path = join(folder, 'a.jsonld');
  await chmod(path, 0o444);
  await expect(unprivileged(() => replaceOnDisk(path, after))).rejects.toMatchObject({ code: 'EACCES' });
  expect(await readFile(path, 'utf8')).toBe('before');
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});
