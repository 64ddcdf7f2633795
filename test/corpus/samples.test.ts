/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { laws, Specimen } from './laws';
import { structureDump } from './structure-dump';

const samples = Object.entries(
  import.meta.glob<string>(['../../client/samples/*', './samples/*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text] as const);

describe.each(samples)('%s', (name, text) => {
  const specimen = new Specimen(text);

  test('is read as its golden file says (vitest -u rewrites it)', async () => {
    await expect(structureDump(text)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test.each(laws)('%s', (_, check) => {
    check(specimen);
  });
});
