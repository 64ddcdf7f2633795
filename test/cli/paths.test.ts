import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSources } from '../../server/src/cli/paths';
import { folderOf, restrict } from './folder';
import { unprivileged } from './unprivileged';

const tree = {
  'a.transcript': '',
  'b.transcript.txt': '',
  'c.txt': '',
  'deep/d.transcript': '',
  'deep/[e].txt': '',
  'node_modules/f.transcript': '',
  '.git/g.transcript': '',
};

test.each([
  { paths: ['c.txt'], names: ['c.txt'] },
  { paths: ['.'], names: ['a.transcript', 'b.transcript.txt', 'deep/d.transcript'] },
  { paths: ['deep', 'a.transcript'], names: ['deep/d.transcript', 'a.transcript'] },
  { paths: ['**/*.txt'], names: ['b.transcript.txt', 'c.txt', 'deep/[e].txt'] },
  { paths: ['{a,z}.*', './c.*'], names: ['a.transcript', 'c.txt'] },
  { paths: ['deep/[e].txt'], names: ['deep/[e].txt'] },
  { paths: ['a.transcript', './a.transcript', '.'], names: ['a.transcript', 'b.transcript.txt', 'deep/d.transcript'] },
  { paths: ['-', 'c.txt', '-'], names: ['-', 'c.txt'] },
])('$paths', async ({ paths, names }) => {
  const { sources, problems } = await findSources(paths, await folderOf(tree));
  expect(sources.map(({ name }) => name)).toEqual(names);
  expect(problems).toEqual([]);
});

test('an absolute glob names absolute files', async () => {
  const folder = await folderOf(tree);
  const { sources } = await findSources([join(folder, '*.txt')], '/');
  expect(sources.map(({ name }) => name)).toEqual([join(folder, 'b.transcript.txt'), join(folder, 'c.txt')]);
});

test.each([
  { path: 'none.txt', says: 'there is no such file' },
  { path: '*.doc', says: 'nothing to read here' },
  { path: 'empty', says: 'nothing to read here' },
  { path: 'c.txt/x', says: 'part of the path is not a folder' },
])('$path is told and the rest is found', async ({ path, says }) => {
  const folder = await folderOf(tree);
  await mkdir(join(folder, 'empty'));
  const { sources, problems } = await findSources([path, 'c.txt'], folder);
  expect(sources.map(({ name }) => name)).toEqual(['c.txt']);
  expect(problems.map(({ name, failure }) => `${name}: ${failure.message}`)).toEqual([
    expect.stringContaining(`${path}: ${says}`),
  ]);
});

test('a folder that leads back to itself ends', async () => {
  const folder = await folderOf(tree);
  await symlink('.', join(folder, 'again'));
  const { sources } = await findSources(['.'], folder);
  expect(sources).toHaveLength(3);
});

test('a folder that may not be read is told and the rest is found', async () => {
  const folder = await folderOf(tree);
  await restrict(join(folder, 'deep'), 0o000);
  const { sources, problems } = await unprivileged(() => findSources(['.'], folder));
  expect(sources.map(({ name }) => name)).toEqual(['a.transcript', 'b.transcript.txt']);
  expect(problems.map(({ name, failure }) => `${name}: ${failure.message}`)).toEqual([
    expect.stringContaining('deep: permission denied'),
  ]);
});
