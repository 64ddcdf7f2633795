import { setFlagsFromString } from 'node:v8';

/**
 * Runs the web worker's server as a process of its own, so that the extension ships one server for the desktop and for
 * the browser. What a worker says to its page goes over the channel of the process instead: VS Code forks it with one.
 */

// A language server shares its machine with an editor: collect once the heap has grown by seven tenths, not by its own size.
setFlagsFromString('--heap-growing-percent=70');

/** As much of a worker's scope as the server makes use of. */
const scope = {
  onmessage: (_event: { readonly data: unknown }): void => {},
  postMessage: (message: unknown): void => void process.send?.(message),
  addEventListener: (): void => {},
  close: (): void => process.exit(),
};

Object.assign(globalThis, { self: scope });
process.on('message', (data) => {
  scope.onmessage({ data });
  if (isExit(data)) process.exit();
});
process.on('disconnect', () => process.exit());
require('./browser/server.js');

/** The notification that ends a server; a worker is terminated from outside instead. */
function isExit(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'method' in message && message.method === 'exit';
}
