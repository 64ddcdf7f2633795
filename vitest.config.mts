import { defineConfig } from 'vitest/config';

/** What reads whole texts, tries hundreds of them or starts processes; `npm test` runs it, the inner loop does not. */
const thorough = [
  'test/properties/**/*.test.ts',
  'test/corpus/**/*.test.ts',
  'test/**/long-texts.test.ts',
  'test/core/rules/invariants.test.ts',
  'test/core/annotations/reanchoring.test.ts',
  'test/core/exceptions.test.ts',
  'test/cli/program.test.ts',
  'test/lsp/stdio.test.ts',
  'test/lsp/annotations-killed.test.ts',
  'test/lsp/annotations-together.test.ts',
  'test/lsp/annotations-merged.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    reporters: ['default', './test/tools/skipped-reporter.mjs'],
    maxWorkers: '100%',
    // Nothing in the sources keeps state, so that one process may run all files, and loads what they share once.
    isolate: false,
    // The inner loop reads few files anew.
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...thorough, 'test/vscode/**'] },
      },
      { extends: true, test: { name: 'thorough', include: thorough } },
    ],
  },
});
