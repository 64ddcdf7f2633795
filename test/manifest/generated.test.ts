import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles, pagesFolder } from '../tools/generated/files';

const read = (path: string) => readFileSync(path, 'utf8');
const files = generatedFiles(read);

test.each([...files])('%s is as `npm run generate` writes it', (path, text) => {
  expect(read(path)).toBe(text);
});

test('no page is left of a rule that is gone', () => {
  const pages = readdirSync(pagesFolder).map((name) => `${pagesFolder}/${name}`);
  expect(pages.filter((path) => !files.has(path))).toEqual([]);
});
