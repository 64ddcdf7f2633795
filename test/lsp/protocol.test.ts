/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import documentation from '../../docs/protocol.md?raw';

const subjects = import.meta.glob<Readonly<Record<string, string>>>('../../protocol/*.ts', { eager: true });

test('every message of our own is documented, and no other', () => {
  const messages = Object.values(subjects).flatMap((subject) => Object.values(subject));
  const documented = [...documentation.matchAll(/^## `(transcript\/\w+)`/gm)].map(([, name]) => name);
  expect(documented.sort()).toEqual(messages.sort());
});
