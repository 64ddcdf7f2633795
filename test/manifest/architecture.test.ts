/// <reference types="vite/client" />
import { expect, test } from 'vitest';

/** Every source file by its path from the root, what a linter cannot say is checked on the text. */
const sources = Object.entries(
  import.meta.glob<string>(['../../{client,server}/src/**/*.ts', '../../{protocol,disk}/*.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => ({ path: path.replace('../../', ''), text }));

const core = /^server\/src\/core\//;
const everywhere = /^/;
const exceptEntries = /^(?!client\/src\/(node|browser|extension)\.ts|server\/src\/(node|browser)\.ts)/;

test.each([
  { never: 'state kept between calls in core', where: core, pattern: /^(?:export )?(?:let|var) / },
  {
    never: 'a clock or chance in core',
    where: core,
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/,
  },
  { never: 'a re-export outside an entry', where: exceptEntries, pattern: /^export (?:type )?(?:\*|\{[^}]*\}) from / },
  {
    never: 'a boolean parameter',
    where: core,
    pattern: /^(?:export )?(?:async )?function\*? \w+[^(]*\((?:.*, )?\w+\??: boolean[,)]/,
  },
  {
    never: 'a silenced compiler or linter',
    where: everywhere,
    pattern: /@ts-(?:ignore|nocheck|expect-error)|biome-ignore/,
  },
  { never: 'work put off', where: everywhere, pattern: /\b(?:TODO|FIXME|XXX)\b/ },
])('there is never $never', ({ where, pattern }) => {
  const found = sources
    .filter(({ path }) => where.test(path))
    .flatMap(({ path, text }) => text.split('\n').map((line, i) => ({ place: `${path}:${i + 1}`, line })))
    .filter(({ line }) => pattern.test(line))
    .map(({ place, line }) => `${place} ${line.trim()}`);
  expect(found).toEqual([]);
});

test('no file is named for being useful', () => {
  const found = sources.filter(({ path }) =>
    /(?:^|[/-])(?:utils?|helpers?|common|managers?|misc|shared)(?:[./-]|$)/.test(path),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
