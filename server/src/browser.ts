import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from './lsp/host';
import { startServer } from './lsp/server';

declare const self: DedicatedWorkerGlobalScope;

const host: Host = {
  now: () => performance.now(),
  date: () => `${new Date().toISOString().slice(0, -5)}Z`,
  uuid: () => crypto.randomUUID(),
  breathe: breather(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  readFile: async () => undefined,
  replaceFile: async () => 'refused',
  listFolder: async () => undefined,
};

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), host);

/** A message to oneself comes back without the delay that browsers put on timers. */
function breather(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const breathing: (() => void)[] = [];
  port1.onmessage = () => breathing.shift()?.();
  return () =>
    new Promise((resolve) => {
      breathing.push(resolve);
      port2.postMessage(undefined);
    });
}
