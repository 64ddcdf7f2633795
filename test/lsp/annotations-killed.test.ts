import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCodebook } from '../../server/src/core/annotations/codebook';
import { readSidecar, type Sidecar } from '../../server/src/core/annotations/sidecar';
import type { LspSession } from '../support/lsp-session';
import { randomFrom } from '../support/random';
import { buildServer, startServerProcess } from '../support/server-process';

/** How many operations there are, and after how many of them the server is killed once more, on average. */
const operations = 200;
const operationsPerKill = 12;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcript-killed-'));
  await buildServer(join(folder, 'server.js'));
});
afterAll(() => rm(folder, { recursive: true }));

const sentences = Array.from({ length: 60 }, (_, i) => `第${i}件事说完了，大家都听明白了。`);

/** What a request would make of the notes, by the id of their annotation. */
type Notes = ReadonlyMap<string, string>;
interface Operation {
  readonly method: string;
  readonly params: object;
  readonly after: (notes: Notes, answer: { readonly id: string } | null) => Notes;
}

test('a server that is killed at any moment has lost nothing that it said was kept', { timeout: 120_000 }, async () => {
  const fraction = randomFrom(Number(process.env['SEED'] ?? 20_260_504));
  const random = (below: number) => Math.floor(fraction() * below);
  const uri = pathToFileURL(join(folder, 'a.transcript')).href;
  let text = `李明：${sentences.join('')}\n\n王芳：好。\n`;
  let notes: Notes = new Map();
  let kills = 0;
  for (let done = 0; done < operations; ) {
    const { session, kill } = await startServerProcess(join(folder, 'server.js'));
    session.open(text, uri);
    const answered = random(2 * operationsPerKill);
    for (let i = 0; i < answered; i++, done++) {
      const { method, params, after } = operationOn(session, uri, notes, random);
      notes = after(notes, await session.ask(method, params));
    }
    const last = operationOn(session, uri, notes, random);
    void session.ask(last.method, last.params).catch(() => undefined);
    for (let turns = random(400); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
    text = session.text(uri);
    await kill();
    kills++;
    done++;
    const kept = notesIn(await readableSidecar());
    for (const id of new Set([...notes.keys(), ...kept.keys()])) {
      if (kept.get(id) === notes.get(id)) continue;
      const mayBe = last.after(notes, { id });
      expect({ id, kept: kept.get(id) }).toEqual({ id, kept: mayBe.get(id) });
    }
    notes = kept;
  }
  expect(kills).toBeGreaterThan(5);
  expect(notes.size).toBeGreaterThan(20);
});

/** Something that a person might do; the text may be changed as well. */
function operationOn(session: LspSession, uri: string, notes: Notes, random: (below: number) => number): Operation {
  const ids = [...notes.keys()];
  const id = ids[random(ids.length || 1)];
  const note = `记${random(1_000_000)}`;
  const kind = random(10);
  if (kind === 0) session.tell('textDocument/didSave', { textDocument: { uri } });
  if (kind === 1) {
    const position = session.positionAt(uri, random(session.text(uri).length));
    session.edit(uri, { range: { start: position, end: position }, newText: '又' });
  }
  if (id !== undefined && kind === 2)
    return {
      method: 'transcript/removeAnnotations',
      params: { uri, ids: [id] },
      after: (before) => new Map([...before].filter(([other]) => other !== id)),
    };
  if (id !== undefined && kind < 5)
    return {
      method: 'transcript/changeAnnotation',
      params: { uri, id, note },
      after: (before) => new Map(before).set(id, note),
    };
  if (kind === 5) return { method: 'transcript/addCode', params: { uri, label: note }, after: (before) => before };
  const at = random(session.text(uri).length - 10);
  const range = { start: session.positionAt(uri, at), end: session.positionAt(uri, at + 2 + random(8)) };
  return {
    method: 'transcript/annotate',
    params: { uri, about: { range, extent: 'range' }, note, creator: '王芳' },
    after: (before, answer) => (answer ? new Map(before).set(answer.id, note) : before),
  };
}

/** The sidecar, which has to be there in full, and no part of a codebook. */
async function readableSidecar(): Promise<Sidecar> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    if (name === 'codebook.jsonld') expect(readCodebook(await readFile(file, 'utf8'))).not.toHaveProperty('fault');
    if (name !== 'a.annotations.jsonld') continue;
    const sidecar = readSidecar(await readFile(file, 'utf8'));
    if ('fault' in sidecar) throw new Error(sidecar.fault.en);
    return sidecar;
  }
  return { annotations: [], others: [], members: {} };
}

function notesIn({ annotations }: Sidecar): Notes {
  return new Map(annotations.map(({ id, bodies: [body] }) => [id, body?.kind === 'text' ? body.value : '']));
}
