// What the language server takes from a keystroke to fresh diagnostics, and how that grows with the text.
//   node test/bench/server.mjs         measures dist/server.js; `npm run bench` builds it first
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { projectFolder } from '../tools/paths.mjs';
import { conference } from './text.mjs';

const keystrokes = 400;

const small = await measured(0.1);
const large = await measured(10);
console.log(
  `growth of a keystroke from 0.1 to 10 MB: ${(large.half / small.half).toFixed(2)} times (wanted: at most 4)`,
);

/** @param {number} megabytes */
async function measured(megabytes) {
  const text = await conference(megabytes);
  const uri = 'untitled:bench.transcript';
  const server = spawn(process.execPath, [`${projectFolder}/dist/server.js`, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const ask = (method, params) => connection.sendRequest(method, params);
  const tell = (method, params) => connection.sendNotification(method, params);
  const pull = () => ask('textDocument/diagnostic', { textDocument: { uri } });
  await ask('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  await tell('initialized', {});

  const opened = await milliseconds(async () => {
    await tell('textDocument/didOpen', { textDocument: { uri, languageId: 'transcript', version: 1, text } });
    await pull();
  });
  const lines = text.split('\n').length;
  const times = [];
  for (let i = 0; i < keystrokes; i++) {
    // A character is typed, and then deleted, at places all over the text.
    const line = ((i >> 1) * 7919) % lines;
    const start = { line, character: 0 };
    const change =
      i % 2 === 0
        ? { range: { start, end: start }, text: '中' }
        : { range: { start, end: { line, character: 1 } }, text: '' };
    times.push(
      await milliseconds(async () => {
        await tell('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] });
        await pull();
      }),
    );
  }
  const memory = await peak(server.pid);
  await ask('shutdown');
  await tell('exit');
  connection.dispose();

  times.sort((a, b) => a - b);
  const [half, most] = [times[keystrokes / 2], times[Math.floor(keystrokes * 0.99)]];
  console.log(
    `${megabytes} MB: opened in ${opened.toFixed(0)} ms, a keystroke takes ${half.toFixed(1)} ms, 99 of 100 at most ${most.toFixed(1)} ms${memory}`,
  );
  return { half };
}

/** @param {() => Promise<void>} work */
async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The most memory that a process has had, in words; nothing where the system does not tell. */
async function peak(id) {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes ? `, ${Math.round(Number(kilobytes) / 1024)} MiB at most` : '';
}
