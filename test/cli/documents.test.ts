import { join } from 'node:path';
import { expect, test } from 'vitest';
import { visitDocuments } from '../../server/src/cli/documents';
import type { Host } from '../../server/src/cli/host';
import { Terminal } from '../../server/src/cli/terminal';
import { folderOf } from './folder';

test('a file that vanishes after it was found is told, an error while it is visited as well, and the rest is visited', async () => {
  const cwd = await folderOf({ 'bad.txt': 'bad', 'good.txt': 'good' });
  const told: string[] = [];
  const host: Host = {
    stdout: { write: (_bytes, written) => written() },
    stderr: { write: (bytes) => told.push(Buffer.from(bytes).toString()) },
    stdin: (async function* () {})(),
    cwd,
    env: {},
  };
  const sources = ['gone.txt', 'bad.txt', 'good.txt'].map((name) => ({ name, path: join(cwd, name) }));
  const visited: string[] = [];
  const request = { paths: ['.'], encoding: 'utf-8' } as const;
  await visitDocuments(sources, request, host, new Terminal(host), async ({ file }) => {
    if (file.text === 'bad') throw new TypeError('out of order\nand more');
    visited.push(file.text);
  });
  expect(visited).toEqual(['good']);
  expect(told).toEqual([
    'transcript: gone.txt: there is no such file; check the path\n',
    'transcript: bad.txt: an error of this program, please report it (out of order)\n',
  ]);
});
