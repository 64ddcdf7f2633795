import { chmod, lstat, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceInTurn } from '../../disk/replace-in-turn';
import { folderOf } from '../cli/folder';
import { unprivileged } from '../cli/unprivileged';

const after = new TextEncoder().encode('after');
const always = async () => true;

test('replaces a file, keeps its mode and leaves nothing beside it', async () => {
  const folder = await folderOf({ 'a.jsonld': 'before' });
  const path = join(folder, 'a.jsonld');
  await chmod(path, 0o640);
  expect(await replaceInTurn(path, after, always)).toBe('written');
  expect(await readFile(path, 'utf8')).toBe('after');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});

test('makes a file that is not there', async () => {
  const folder = await folderOf({});
  expect(await replaceInTurn(join(folder, 'a.jsonld'), after, always)).toBe('written');
  expect(await readFile(join(folder, 'a.jsonld'), 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});

test.each<{ what: string; files: Record<string, string> }>([
  { what: 'a file that is not what the caller believes', files: { 'a.jsonld': 'theirs' } },
  { what: 'no file, where the caller believes in one', files: {} },
])('leaves as it is $what', async ({ files }) => {
  const folder = await folderOf(files);
  expect(await replaceInTurn(join(folder, 'a.jsonld'), after, async () => false)).toBe('changed');
  expect(await readdir(folder)).toEqual(Object.keys(files));
  for (const [name, text] of Object.entries(files)) expect(await readFile(join(folder, name), 'utf8')).toBe(text);
});

test('does not write over a file that somebody makes at the last moment', async () => {
  const folder = await folderOf({});
  const path = join(folder, 'a.jsonld');
  const made = async () => {
    await writeFile(path, 'theirs');
    return true;
  };
  expect(await replaceInTurn(path, after, made)).toBe('changed');
  expect(await readFile(path, 'utf8')).toBe('theirs');
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});

test('of many who count up a number none comes between another’s reading and writing', async () => {
  const path = join(await folderOf({ number: '0' }), 'number');
  const countUp = async (): Promise<void> => {
    const before = await readFile(path, 'utf8');
    const isStill = async () => (await readFile(path, 'utf8')) === before;
    const outcome = await replaceInTurn(path, new TextEncoder().encode(`${Number(before) + 1}`), isStill);
    if (outcome === 'changed') await countUp();
  };
  await Promise.all(Array.from({ length: 12 }, countUp));
  expect(await readFile(path, 'utf8')).toBe('12');
});

test('waits for its turn', async () => {
  const folder = await folderOf({ 'a.jsonld': 'before', '.a.jsonld.lock': 'thei' });
  const replaced = replaceInTurn(join(folder, 'a.jsonld'), after, always);
  expect(await readFile(join(folder, 'a.jsonld'), 'utf8')).toBe('before');
  await rm(join(folder, '.a.jsonld.lock'));
  expect(await replaced).toBe('written');
  expect(await readFile(join(folder, 'a.jsonld'), 'utf8')).toBe('after');
});

test('removes what somebody who was killed has left behind', async () => {
  const folder = await folderOf({ 'a.jsonld': 'before', '.a.jsonld.lock': 'thei' });
  const longAgo = Date.now() / 1000 - 60;
  await utimes(join(folder, '.a.jsonld.lock'), longAgo, longAgo);
  expect(await replaceInTurn(join(folder, 'a.jsonld'), after, always)).toBe('written');
  expect(await readFile(join(folder, 'a.jsonld'), 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});

test('who has slept so long that another has taken the turn writes nothing, and leaves the turn to them', async () => {
  const folder = await folderOf({ 'a.jsonld': 'before' });
  const sleep = async () => {
    await rm(join(folder, '.a.jsonld.lock'));
    await writeFile(join(folder, '.a.jsonld.lock'), 'theirs');
    return true;
  };
  expect(await replaceInTurn(join(folder, 'a.jsonld'), after, sleep)).toBe('changed');
  expect(await readFile(join(folder, 'a.jsonld'), 'utf8')).toBe('before');
  expect(await readFile(join(folder, '.a.jsonld.lock'), 'utf8')).toBe('theirs');
});

test('writes the file that a symbolic link leads to', async () => {
  const folder = await folderOf({ 'real.jsonld': 'before' });
  await symlink('real.jsonld', join(folder, 'link.jsonld'));
  await replaceInTurn(join(folder, 'link.jsonld'), after, always);
  expect(await readFile(join(folder, 'real.jsonld'), 'utf8')).toBe('after');
  expect((await lstat(join(folder, 'link.jsonld'))).isSymbolicLink()).toBe(true);
});

test('a file that may not be written stays as it is', async () => {
  const folder = await folderOf({ 'a.jsonld': 'before' });
  const path = join(folder, 'a.jsonld');
  await chmod(path, 0o444);
  await expect(unprivileged(() => replaceInTurn(path, after, always))).rejects.toMatchObject({ code: 'EACCES' });
  expect(await readFile(path, 'utf8')).toBe('before');
  expect(await readdir(folder)).toEqual(['a.jsonld']);
});
