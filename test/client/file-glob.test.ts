import { expect, test } from 'vitest';
import { globOfFile, globOfFolder } from '../../client/src/file-glob';

test.each([
  { path: 'a.txt', file: '**/a.txt', folder: '**/*.txt' },
  { path: '记者会/一.txt', file: '**/记者会/一.txt', folder: '**/记者会/**/*.txt' },
  { path: '/home/a/b.txt', file: '/home/a/b.txt', folder: '/home/a/**/*.txt' },
  { path: 'c:/a/b.txt', file: '**/c:/a/b.txt', folder: '**/c:/a/**/*.txt' },
  { path: 'v1.2/minutes', file: '**/v1.2/minutes', folder: '**/v1.2/**/*' },
  { path: '[1]{a}*.txt', file: '**/[[]1[]][{]a[}][*].txt', folder: '**/*.txt' },
])('$path', ({ path, file, folder }) => {
  expect(globOfFile(path)).toBe(file);
  expect(globOfFolder(path)).toBe(folder);
});
