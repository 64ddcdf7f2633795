import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { replaceInTurn } from '../../../../disk/replace-in-turn';
import { type Codebook, codebookName, readCodebook, writeCodebook } from '../../core/annotations/codebook';
import { withImportedCodes } from '../../core/annotations/codebook-import';
import { codebookOfQdc } from '../../core/export/qdc';
import type { Localized } from '../../core/localized';
import type { ImportRequest } from '../arguments';
import { locate, visitDocuments } from '../documents';
import { changedMeanwhile, Failure, failureOf } from '../failure';
import type { ExitStatus, Host } from '../host';
import { type KeptFile, keptFile, textOf } from '../kept-file';
import type { Terminal } from '../terminal';

/** `transcript import`: a codebook with the codes of other tools. A file that holds none leaves it as it is. */
export async function importCodes(request: ImportRequest, host: Host, terminal: Terminal): Promise<ExitStatus> {
  const name = await codebookNamed(request.codebook, host.cwd);
  const path = resolve(host.cwd, name);
  const file = await keptFile(path, name, readCodebook);
  let codebook = file.content;
  let sourcesRead = 0;
  const sources = await locate(request, host, terminal);
  await visitDocuments(sources, request, host, terminal, async ({ source, file: { text } }) => {
    // It is not said in what language its names are.
    const imported = codebookOfQdc(text, 'und');
    if ('fault' in imported) throw new Failure(imported.fault);
    const { added, known, codebook: extended } = withImportedCodes(codebook, imported);
    codebook = extended;
    sourcesRead++;
    terminal.note(terminal.render(found, { name: source.name, added, known }));
  });
  if (sourcesRead === 0) return 0;
  if (request.output === 'text') await terminal.print([writeCodebook(codebook).trimEnd()]);
  else await write(codebook, file, path, name);
  return 0;
}

/**
 * What is named may be the codebook or its folder.
 *
 * @throws Failure where it ends as a folder does, and there is none: a file of that name is not what was meant.
 */
async function codebookNamed(named: string | undefined, cwd: string): Promise<string> {
  if (named === undefined) return codebookName;
  const isFolder = await stat(resolve(cwd, named)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return join(named, codebookName);
  if (/[/\\]$/.test(named)) throw new Failure(noFolder, {}, named);
  return named;
}

/**
 * Leaves the file alone where nothing is new.
 *
 * @throws Failure where it cannot be written, or is another now.
 */
async function write(codebook: Codebook, before: KeptFile<Codebook>, path: string, name: string): Promise<void> {
  const text = writeCodebook(codebook);
  if (text === writeCodebook(before.content)) return;
  const isAsRead = async () => (await textOf(path)) === before.text;
  const outcome = await replaceInTurn(path, new TextEncoder().encode(text), isAsRead).catch((error: unknown) => {
    throw failureOf(error, 'writing').about(name);
  });
  if (outcome === 'changed') throw new Failure(changedMeanwhile).about(name);
}

const noFolder: Localized = {
  en: 'there is no such folder; make it first, or name the codebook itself',
  'zh-cn': '没有这个文件夹；请先新建，或直接写出编码表的文件名',
};
const found: Localized = {
  en: '{name}: {added} {added|code|codes} added, {known} known before',
  'zh-cn': '{name}：新增 {added} 个编码，原有 {known} 个',
};
