import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json';
import { parseArguments } from '../../server/src/cli/arguments';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly types: readonly string[];
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

test('the hooks say what pre-commit wants to know, and nothing it does not know', () => {
  expect(hooks).toEqual(
    hooks.map(() => ({
      id: expect.stringMatching(/^transcript-[a-z]+$/),
      name: expect.any(String),
      description: expect.any(String),
      entry: expect.any(String),
      language: 'node',
      files: expect.any(String),
      types: ['text'],
    })),
  );
  expect(hooks.map(({ id }) => id)).toEqual(['transcript-check', 'transcript-fix']);
});

test.each(hooks)('$id is a command of ours for several files', ({ entry }) => {
  const [program, ...args] = entry.split(' ');
  expect(Object.keys(manifest.bin)).toContain(program);
  expect(parseArguments([...args, 'a.transcript', 'b.transcript.txt'])).toMatchObject({
    command: args[0],
    paths: ['a.transcript', 'b.transcript.txt'],
  });
});

test('the program is built before npm packs it, as pre-commit has it do', () => {
  expect(manifest.scripts.prepack).toBe(manifest.scripts.build);
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m);
});

test.each([
  { name: 'a.transcript', taken: true },
  { name: 'below/第 1 页.transcript.txt', taken: true },
  { name: 'a.txt', taken: false },
  { name: 'a.transcript.md', taken: false },
  { name: 'transcript', taken: false },
])('$name: $taken', ({ name, taken }) => {
  for (const { files } of hooks) expect(new RegExp(files).test(name)).toBe(taken);
});
