import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCodebook } from '../../server/src/core/annotations/codebook';
import { readSidecar } from '../../server/src/core/annotations/sidecar';
import { buildServer, type ServerProcess, startServerProcess } from '../support/server-process';

/** So many windows annotate at once, so many texts one after the other, each so often. */
const windows = 2;
const texts = 8;
const notes = 12;

let folder: string;
let servers: readonly ServerProcess[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcript-together-'));
  const file = join(folder, 'server.cjs');
  await buildServer(file);
  servers = await Promise.all(Array.from({ length: windows }, () => startServerProcess(file)));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await rm(folder, { recursive: true });
});

const text = `李明：${Array.from({ length: 40 }, (_, i) => `第${i}件事说完了。`).join('')}\n`;

/** What one window says about a text, as fast as it is kept. */
async function annotate({ session }: ServerProcess, window: number, name: string): Promise<string[]> {
  const uri = session.open(text, pathToFileURL(join(folder, `${name}.transcript`)).href);
  const said: string[] = [];
  for (let i = 0; i < notes; i++) {
    const note = `${name} ${window} ${i}`;
    const about = { range: session.rangeOf(uri, `第${i}件事`), extent: 'range' };
    const [, code] = await Promise.all([
      session.ask('transcript/annotate', { uri, about, note, creator: `${window}` }),
      session.ask<{ iri: string }>('transcript/addCode', { uri, label: note }),
    ]);
    if (code.iri === '') throw new Error(`no code for ${note}`);
    said.push(note);
  }
  return said;
}

test('what several windows say about one text at once is all kept', { timeout: 120_000 }, async () => {
  const labels: string[] = [];
  for (let i = 0; i < texts; i++) {
    const said = (await Promise.all(servers.map((server, window) => annotate(server, window, `t${i}`)))).flat();
    const sidecar = readSidecar(await readFile(join(folder, `t${i}.annotations.jsonld`), 'utf8'));
    if ('fault' in sidecar) throw new Error(sidecar.fault.en);
    const kept = sidecar.annotations.flatMap(({ bodies: [body] }) => (body?.kind === 'text' ? [body.value] : []));
    expect(kept.sort()).toEqual(said.sort());
    labels.push(...said);
  }
  const codebook = readCodebook(await readFile(join(folder, 'codebook.jsonld'), 'utf8'));
  if ('fault' in codebook) throw new Error(codebook.fault.en);
  expect(codebook.codes.map((code) => code.labels['und']).sort()).toEqual(labels.sort());
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});
