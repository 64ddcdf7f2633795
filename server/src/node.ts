import { readFile as readBytes, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import { replaceInTurn } from '../../disk/replace-in-turn';
import { localeOf } from './core/localized';
import type { Host } from './lsp/host';
import { startServer } from './lsp/server';
import { stdioConnection } from './stdio';

// A language server shares its machine with an editor: collect once the heap has grown by seven tenths, not by its own size.
setFlagsFromString('--heap-growing-percent=70');

const usage = {
  en: 'usage: transcript-language-server --stdio (started by an editor, which speaks the Language Server Protocol)',
  'zh-cn': '用法：transcript-language-server --stdio（由编辑器启动，使用语言服务器协议）',
} as const;

/** How an editor may speak with the server; the library reads what follows. */
const transport = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

const host: Host = {
  now: () => performance.now(),
  date: () => `${new Date().toISOString().slice(0, -5)}Z`,
  uuid: () => crypto.randomUUID(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
  readFile,
  async replaceFile(uri, text, before) {
    if (!uri.startsWith('file:')) return 'refused';
    const isAsBelieved = async () => (await readFile(uri)) === before;
    return replaceInTurn(fileURLToPath(uri), new TextEncoder().encode(text), isAsBelieved);
  },
  listFolder: (uri) =>
    ifThere(uri, async (path) => {
      const entries = await readdir(path, { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    }),
};

/** Rejects bytes that are not UTF-8: those that cannot be told apart any more would be lost as the text is written back. */
function readFile(uri: string): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return ifThere(uri, async (path) => decoder.decode(await readBytes(path)));
}

/** What `read` makes of the path that a URI stands for; undefined where it is no path, or there is nothing. */
async function ifThere<T>(uri: string, read: (path: string) => Promise<T>): Promise<T | undefined> {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return await read(fileURLToPath(uri));
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR|EISDIR)$/.test(`${error.code}`))
      return undefined;
    throw error;
  }
}

if (process.argv.some((argument) => transport.test(argument))) {
  startServer(process.argv.includes('--stdio') ? stdioConnection() : createConnection(), host);
} else {
  process.stderr.write(`${usage[localeOf(process.env['LANG'])]}\n`);
  process.exitCode = 2;
}
