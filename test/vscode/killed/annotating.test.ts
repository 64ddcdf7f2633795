import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { readCodebook } from '../../../server/src/core/annotations/codebook';
import { readSidecar } from '../../../server/src/core/annotations/sidecar';
import { randomFrom } from '../../support/random';
import { expectEqual } from '../expect';
import { fileUri, openFile } from '../transcript';

/** Something that was begun, or has been kept as the extension has said; each note and each label is another. */
interface Entry {
  /** The extension host that writes, first of all. */
  readonly process?: number;
  readonly begun?: Operation;
  readonly kept?: Operation;
}

interface Operation {
  readonly kind: 'note' | 'code' | 'delete' | 'edit' | 'save';
  /** Of which sentence. */
  readonly sentence: number;
  /** The note, or the label of the code. */
  readonly said: string;
}

const sentences = Array.from({ length: 600 }, (_, i) => `第${i}件事说完了，大家都听明白了。`);
const name = 'killed.transcript';

it('an extension host that is killed at any moment has lost nothing that it said was kept', async function () {
  this.timeout(120_000);
  const [journal, over, seedFile] = ['../journal', '../over', '../seed'].map((path) => fileUri(path).fsPath) as [
    string,
    string,
    string,
  ];
  if (!existsSync(fileUri(name).fsPath)) writeFileSync(fileUri(name).fsPath, `李明：${sentences.join('')}\n`);
  const entries = entriesOf(journal);
  expectKept(entries);
  if (existsSync(over)) {
    const kept = entries.filter((entry) => entry.kept).length;
    if (kept < 130) throw new Error(`only ${kept} operations were done`);
    return;
  }
  const write = (entry: Entry) => appendFileSync(journal, `${JSON.stringify(entry)}\n`);
  write({ process: process.pid });
  const seed = Number(readFileSync(seedFile, 'utf8'));
  await vscode.workspace
    .getConfiguration('transcript')
    .update('annotations.creator', '王芳', vscode.ConfigurationTarget.Global);
  const editor = await openFile(name);
  for (let next = entries.length; ; next++) {
    const operation = anyOperation(next, entriesOf(journal), randomFrom(seed + next));
    write({ begun: operation });
    await perform(operation, editor);
    write({ kept: operation });
  }
});

/** What was said to be kept and not deleted has to be there, in files that can be read, and no part of a file beside them. */
function expectKept(entries: readonly Entry[]): void {
  const [sidecar, codebook] = ['killed.annotations.jsonld', 'codebook.jsonld'].map(textOf) as [string, string];
  const [read, codes] = [readSidecar(sidecar), readCodebook(codebook)];
  if ('fault' in read) throw new Error(`${read.fault.en}: ${sidecar}`);
  if ('fault' in codes) throw new Error(`${codes.fault.en}: ${codebook}`);
  const labels = new Map(codes.codes.map(({ id, labels: { und } }) => [`codebook.jsonld${id}`, und]));
  const said = new Set(
    read.annotations.flatMap(({ bodies }) =>
      bodies.map((body) => (body.kind === 'text' ? body.value : body.kind === 'code' ? labels.get(body.iri) : '')),
    ),
  );
  const deleted = new Set(entries.flatMap(({ begun }) => (begun?.kind === 'delete' ? [begun.sentence] : [])));
  const lost = entries.flatMap(({ kept }) => {
    const isToBeThere = (kept?.kind === 'note' || kept?.kind === 'code') && !deleted.has(kept.sentence);
    return kept && isToBeThere && !said.has(kept.said) ? [kept.said] : [];
  });
  expectEqual(lost, []);
}

/** Mostly something is said about a sentence of which nothing is said yet. */
function anyOperation(next: number, entries: readonly Entry[], random: () => number): Operation {
  const noted = entries.flatMap(({ kept }) => (kept?.kind === 'note' ? [kept.sentence] : []));
  const some = noted[Math.floor(random() * noted.length)] ?? 0;
  const dice = random();
  if (dice < 0.1 && noted.length > 0) return { kind: 'delete', sentence: some, said: '' };
  if (dice < 0.2) return { kind: 'edit', sentence: some, said: '' };
  if (dice < 0.3) return { kind: 'save', sentence: some, said: '' };
  return { kind: dice < 0.5 ? 'code' : 'note', sentence: next % sentences.length, said: `说${next}` };
}

async function perform({ kind, sentence, said }: Operation, editor: vscode.TextEditor): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(sentences[sentence]!);
  const [from, to] = [start, start + 8].map((offset) => document.positionAt(offset));
  if (kind === 'save') await document.save();
  else if (kind === 'edit') await editor.edit((edit) => edit.insert(from!, '又'));
  else {
    editor.selection = new vscode.Selection(from!, to!);
    const [command, argument] = {
      note: ['annotateSelection', { note: said }],
      code: ['codeSelection', { code: said }],
      delete: ['deleteAnnotation', undefined],
    }[kind] as [string, object | undefined];
    await vscode.commands.executeCommand(`transcript.${command}`, argument);
  }
}

/** The whole lines: the last one may have been cut as the process was killed. */
function entriesOf(journal: string): Entry[] {
  const text = existsSync(journal) ? readFileSync(journal, 'utf8') : '';
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Entry);
}

/** Empty where there is no such file. */
function textOf(file: string): string {
  const folder = fileUri('.').fsPath;
  return readdirSync(folder).includes(file) ? readFileSync(fileUri(file).fsPath, 'utf8') : '';
}
