/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import * as client from '../../client/src/protocol';
import documentation from '../../docs/protocol.md?raw';
import * as server from '../../server/src/lsp/protocol';

test('client and server call their own messages the same', () => {
  expect({ ...client }).toEqual({ ...server });
});

test('every message of our own is documented, and no other', () => {
  const documented = [...documentation.matchAll(/^## `(transcript\/\w+)`/gm)].map(([, name]) => name);
  expect(documented.sort()).toEqual(Object.values(server).sort());
});
