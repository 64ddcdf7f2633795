import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCodebook } from '../../server/src/core/annotations/codebook';
import { folderOf } from './folder';
import { transcript } from './process';

const guid = '11111111-1111-4111-8111-111111111111';
const qdc = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="${guid}" name="水利" isCodable="true"/></Codes></CodeBook>`;
const codebook = '{ "@graph": [{ "id": "#a", "type": "Concept", "prefLabel": { "und": "收成" }, "ex:own": 1 }] }';

function labelsIn(text: string): string[] {
  const read = readCodebook(text);
  if ('fault' in read) throw new Error(read.fault.en);
  return read.codes.map(({ labels }) => labels['und']!).sort();
}

test('import prints the codebook with the codes, and changes nothing', async () => {
  const cwd = await folderOf({ 'a.qdc': qdc, 'codebook.jsonld': codebook });
  const { status, stdout, stderr } = await transcript(['import', 'a.qdc'], { cwd });
  expect(labelsIn(stdout)).toEqual(['收成', '水利']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'a.qdc: 1 code added, 0 known before\n' });
  expect(await readFile(join(cwd, 'codebook.jsonld'), 'utf8')).toBe(codebook);
});

test.each([
  { args: [], file: 'codebook.jsonld' },
  { args: ['--codebook', 'sub'], file: 'sub/codebook.jsonld' },
  { args: ['--codebook', 'sub/mine.jsonld'], file: 'sub/mine.jsonld' },
])('import --write $args writes $file, with what stood there', async ({ args, file }) => {
  const cwd = await folderOf({ 'a.qdc': qdc, 'sub/b.txt': '', [file]: codebook });
  expect(await transcript(['import', ...args, '--write', 'a.qdc'], { cwd })).toMatchObject({ status: 0, stdout: '' });
  const written = await readFile(join(cwd, file), 'utf8');
  expect(labelsIn(written)).toEqual(['收成', '水利']);
  expect(written).toContain('"ex:own":1');
});

test('import --write makes a codebook where there is none, and leaves one without anything new as it is', async () => {
  const cwd = await folderOf({ 'a.qdc': qdc });
  await transcript(['import', '--write', 'a.qdc'], { cwd });
  const file = join(cwd, 'codebook.jsonld');
  const written = await readFile(file, 'utf8');
  expect(labelsIn(written)).toEqual(['水利']);
  const again = await transcript(['import', '--write', 'a.qdc'], { cwd });
  expect(again.stderr).toBe('a.qdc: 0 codes added, 1 known before\n');
  expect(await readFile(file, 'utf8')).toBe(written);
});

test('import takes several files and standard input; one that holds no codes stops none of the others', async () => {
  const cwd = await folderOf({ 'a.qdc': '<Project/>', 'utf16.qdc': Buffer.from(`\uFEFF${qdc}`, 'utf16le') });
  const stdin = qdc.replace(guid, guid.replaceAll('1', '2')).replace('水利', '种子');
  const { status, stdout, stderr } = await transcript(['import', 'a.qdc', 'utf16.qdc', '-'], { cwd, stdin });
  expect(labelsIn(stdout)).toEqual(['水利', '种子']);
  expect(status).toBe(2);
  expect(stderr).toContain('transcript: a.qdc: this is not a REFI-QDA codebook');
});

test('import prints nothing where no file could be read', async () => {
  const cwd = await folderOf({ 'a.qdc': '<Project/>', 'codebook.jsonld': codebook });
  const { status, stdout } = await transcript(['import', 'a.qdc', 'b.qdc'], { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('import makes no file in the place of a folder that is not there', async () => {
  const cwd = await folderOf({ 'a.qdc': qdc });
  const { status, stderr } = await transcript(['import', '--codebook', 'new/', '--write', 'a.qdc'], { cwd });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'transcript: new/: there is no such folder; make it first, or name the codebook itself\n',
  });
  expect(await readdir(cwd)).toEqual(['a.qdc']);
});

test('import leaves a codebook alone that cannot be read', async () => {
  const cwd = await folderOf({ 'a.qdc': qdc, 'codebook.jsonld': '{\n  "@graph": [,]\n}' });
  const { status, stdout, stderr } = await transcript(['import', '--write', 'a.qdc'], { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^transcript: codebook\.jsonld:2:14: the codebook cannot be read: .*; mend the file/);
  expect(await readFile(join(cwd, 'codebook.jsonld'), 'utf8')).toBe('{\n  "@graph": [,]\n}');
  expect(await readdir(cwd)).toEqual(['a.qdc', 'codebook.jsonld']);
});

test('export names the file that cannot be read, and where', async () => {
  const cwd = await folderOf({ 'sub/a.transcript': '李明：好。\n', 'sub/a.annotations.jsonld': '{\n<<<<<<< ours\n}' });
  const { status, stderr } = await transcript(['export', '--to', 'csv', 'sub/a.transcript'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^transcript: sub\/a\.annotations\.jsonld:2:1: .*resolve the conflict first\n$/);
});
