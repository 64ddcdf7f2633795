import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSidecar } from '../../server/src/core/annotations/sidecar';
import { gitObstacle } from '../support/git';
import { ManualHost, startSession } from '../support/server-in-process';

const folder = mkdtempSync(join(tmpdir(), 'transcript-merged-'));
afterAll(() => rmSync(folder, { recursive: true }));

const uri = 'file:///work/a.transcript';
const sidecarUri = 'file:///work/a.annotations.jsonld';
const sidecarFile = join(folder, 'a.annotations.jsonld');
const sentences = Array.from({ length: 40 }, (_, i) => `第${i}件事说完了，大家都听明白了。`);
const text = `李明：${sentences.join('')}\n`;

function git(...words: readonly string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** What one person does with the sidecar as it stands in the folder, and commits. */
async function work(
  creator: string,
  said: readonly number[],
  changes: readonly { readonly note: string; readonly to: string | undefined }[] = [],
): Promise<void> {
  const host = new ManualHost();
  const before = git('ls-files', '--others', '--cached').includes('annotations')
    ? readFileSync(sidecarFile, 'utf8')
    : '';
  if (before) host.files.set(sidecarUri, before);
  const session = await startSession({}, host);
  session.open(text, uri);
  for (const index of said) {
    const about = { range: session.rangeOf(uri, sentences[index]!), extent: 'range' };
    await session.ask('transcript/annotate', { uri, about, note: `${creator} ${index}`, creator });
  }
  const { annotations } = await session.ask<{ annotations: { id: string; notes: string[] }[] }>(
    'transcript/annotations',
    { uri },
  );
  for (const { note, to } of changes) {
    const { id } = annotations.find(({ notes }) => notes[0] === note)!;
    if (to === undefined) await session.ask('transcript/removeAnnotations', { uri, ids: [id] });
    else await session.ask('transcript/changeAnnotation', { uri, id, note: to });
  }
  writeFileSync(sidecarFile, host.files.get(sidecarUri)!);
  git('add', '.');
  git('commit', '-qm', creator);
}

test('what two people make of different annotations is merged by plain git', async ({ skip }) => {
  if (gitObstacle) skip(gitObstacle);
  git('init', '-q');
  await work('王芳', [0, 3, 6]);
  await work('何大文', [1, 2, 30]);
  git('checkout', '-qb', 'other');
  await work('何大文', [4, 9, 12, 31], [{ note: '何大文 30', to: '改过了' }]);
  git('checkout', '-q', 'main');
  await work(
    '王芳',
    [5, 10, 32],
    [
      { note: '王芳 3', to: '也改过了' },
      { note: '王芳 6', to: undefined },
    ],
  );
  git('merge', '-q', '--no-edit', 'other');
  const merged = readSidecar(readFileSync(sidecarFile, 'utf8'));
  if ('fault' in merged) throw new Error(merged.fault.en);
  const notes = merged.annotations.map(({ bodies: [body] }) => (body?.kind === 'text' ? body.value : ''));
  const expected = ['王芳 0', '也改过了', '王芳 5', '王芳 10', '王芳 32'];
  const others = ['何大文 1', '何大文 2', '改过了', '何大文 4', '何大文 9', '何大文 12', '何大文 31'];
  expect(notes.sort()).toEqual([...expected, ...others].sort());
});
