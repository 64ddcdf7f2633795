/// <reference types="vite/client" />
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = Object.entries(
  import.meta.glob<string>(['../../*.md', '../../docs/**/*.md'], { query: '?raw', import: 'default', eager: true }),
).map(([path, text]) => [path.replace('../../', ''), text] as const);

test.each(documents)('the links of %s lead somewhere', (path, text) => {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
  const local = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(local.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
});
