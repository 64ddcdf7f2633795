import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What some files, which need not exist, may import and must not. */
const directions: Record<string, { may: string[]; never: string[] }> = {
  'client/src/extension.ts': {
    may: ['vscode', 'vscode-languageclient', './commands/next-turn', '../../protocol/turns'],
    never: ['../../server/src/core/analysis', '../../disk/replace-file', 'node:fs', 'vscode-languageserver'],
  },
  'client/src/commands/next-turn.ts': { may: ['../extension'], never: ['../../../server/src/core/text/span'] },
  'server/src/lsp/server.ts': {
    may: ['vscode-languageserver', '../core/analysis', './convert', '../../../protocol/turns'],
    never: [
      '../cli/main',
      '../../../disk/replace-file',
      'node:fs',
      'vscode-languageserver-types',
      'vscode-languageserver/node',
      'vscode',
    ],
  },
  'server/src/lsp/handlers/outline.ts': {
    may: ['../../core/features/outline', '../convert'],
    never: ['../../cli/main'],
  },
  'server/src/cli/main.ts': {
    may: ['node:fs', '../core/analysis', './report/json', '../../../disk/replace-file'],
    never: ['../lsp/convert', '../../../protocol/turns', 'vscode-languageserver', 'vscode'],
  },
  'protocol/annotations.ts': {
    may: ['./codes'],
    never: ['../server/src/core/analysis', '../client/src/turns', 'vscode'],
  },
  'disk/replace-file.ts': { may: ['node:fs/promises'], never: ['../server/src/core/localized', 'vscode'] },
  'server/src/core/analysis.ts': {
    may: ['./rules/index', './text/lines'],
    never: ['./features/outline', '../lsp/server', '../cli/main', '../../../protocol/turns', 'node:fs'],
  },
  'server/src/core/text/lines.ts': { may: ['./span'], never: ['../syntax/block', '../localized', 'node:fs', 'vscode'] },
  'server/src/core/syntax/parse.ts': {
    may: ['../text/lines', './block'],
    never: ['../model/structure', '../conventions/court', '../rules/rule', '../analysis'],
  },
  'server/src/core/conventions/court.ts': { may: ['../syntax/block'], never: ['../rules/rule', '../model/structure'] },
  'server/src/core/model/structure.ts': { may: ['../syntax/block'], never: ['../rules/rule', '../features/outline'] },
  'server/src/core/rules/hard-wrap.ts': {
    may: ['./rule', '../syntax/block', '../text/span', '../localized'],
    never: ['./column-break', './index', '../features/outline', '../analysis', 'node:fs'],
  },
  'server/src/core/rules/index.ts': { may: ['./hard-wrap'], never: [] },
  'server/src/core/features/outline.ts': {
    may: ['../analysis', './folding'],
    never: ['../../lsp/convert', '../../cli/main', 'vscode-languageserver', 'node:path'],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'import-directions-'));
let refused: ReadonlySet<string> = new Set();

beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  for (const [path, { may, never }] of Object.entries(directions)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), [...may, ...never].map((source) => `import '${source}';\n`).join(''));
  }
  refused = new Set(
    importsRefusedByTheLinter().map(({ path, start }) => {
      const { may, never } = directions[path]!;
      return `${path} ${[...may, ...never][start.line - 1]}`;
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

for (const [path, { may, never }] of Object.entries(directions)) {
  test(path, () => {
    expect(may.filter((source) => refused.has(`${path} ${source}`))).toEqual([]);
    expect(never.filter((source) => !refused.has(`${path} ${source}`))).toEqual([]);
  });
}

/** The places of the refused imports; lines are 1-based. */
function importsRefusedByTheLinter(): { path: string; start: { line: number } }[] {
  const biome = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin/biome');
  const options = ['--only=style/noRestrictedImports', '--vcs-enabled=false', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, '--reporter=json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { location: { path: string; start: { line: number } } }[];
  };
  return diagnostics.map(({ location }) => location);
}
