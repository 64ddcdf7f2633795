import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import { type Mark, writeMarkers } from '../support/markers';

const path = 'syntaxes/transcript.tmLanguage.json';

/** Milliseconds for a line: far more than any needs, so that only a pattern that backtracks without end runs out of it. */
const timeLimit = 10_000;

/** The grammar as VS Code loads it: TextMate on Oniguruma. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.transcript');
  if (!grammar) throw new Error(`${path} has no grammar text.transcript`);
  return grammar;
}

/**
 * Each line with its tokens marked by their innermost scope (without the ending `.transcript`): `⟦comment.line.jump|…⟧`.
 * What has no scope but the grammar's is not marked. Lines are split at `\n`.
 */
export function tokenized(grammar: IGrammar, text: string): string {
  let stack = INITIAL;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, stack, timeLimit);
    if (stoppedEarly) throw new Error(`tokenizing stopped early: ${line.slice(0, 80)}`);
    stack = ruleStack;
    const marks = tokens.map(({ scopes, startIndex, endIndex }): Mark => {
      const innermost = scopes.length > 1 ? scopes.at(-1)!.replace(/\.transcript$/, '') : '';
      return { name: innermost, span: { start: startIndex, end: Math.min(endIndex, line.length) } };
    });
    lines.push(
      writeMarkers(
        line,
        joined(marks).filter(({ name }) => name !== ''),
      ),
    );
  }
  return lines.join('\n');
}

/** Tokens that touch and have one scope, as one. */
function joined(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last && last.name === mark.name && last.span.end === mark.span.start)
      kept[kept.length - 1] = { name: mark.name, span: { start: last.span.start, end: mark.span.end } };
    else kept.push(mark);
  }
  return kept;
}
