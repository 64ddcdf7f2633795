import { expect, test } from 'vitest';
import { folderOf } from './folder';
import { transcript } from './process';

test.each([
  { what: 'one line of 20 MB', text: '今年的收成很好，'.repeat(900_000) },
  { what: 'a million short lines', text: '好\n'.repeat(1_000_000) },
])('$what is checked', async ({ text }) => {
  const cwd = await folderOf({ 'a.txt': text });
  const { status, stderr } = await transcript(['check', '--rule', 'spaced-cjk', 'a.txt'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
