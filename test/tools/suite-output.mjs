import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';

/** What stands before the suite's own lines; test/vscode/run.ts writes it. */
const prefix = 'suite: ';

/**
 * Runs a suite in an editor that is a process of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} logFile Where to put the whole output.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 * @throws where the suite does not come to its end.
 */
export async function runSuite(command, args, logFile, env = process.env) {
  const editor = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = new SuiteOutput();
  editor.stdout.on('data', (data) => output.write(data));
  editor.stderr.on('data', (data) => output.write(data));
  const ended = new Promise((resolve, reject) => {
    editor.on('error', reject);
    editor.on('close', (code) => (code === 0 ? resolve(code) : reject(new Error(`${command} ended with ${code}`))));
  });
  return await output.outcome(ended, logFile);
}

/** Reads what an editor writes while it runs the suite, and shows the suite's own lines as they come. */
export class SuiteOutput {
  #lines = [];
  #unfinished = '';
  /** @type {import('./outcome.mjs').Outcome | undefined} */
  #summary;

  /** @param {string | Buffer} data Any piece of the output. */
  write(data) {
    const lines = (this.#unfinished + data).split(/\r?\n/);
    this.#unfinished = lines.pop() ?? '';
    for (const line of lines) this.#read(line);
    return true;
  }

  /**
   * The outcome once `ended` has settled. The editor's exit code alone tells too little: where the extension host
   * dies it may still be 0, so that only a run that came to the suite's summary counts.
   * @param {Promise<unknown>} ended
   * @param {string} logFile Where to put the whole output.
   * @returns {Promise<import('./outcome.mjs').Outcome>}
   * @throws where the suite did not come to its summary, ran no test, or the editor failed although no test did.
   */
  async outcome(ended, logFile) {
    const error = await ended.then(
      () => undefined,
      (reason) => reason,
    );
    this.write('\n');
    await writeFile(logFile, this.#lines.join('\n'));
    const summary = this.#summary;
    if (summary?.failed || (summary?.passed && !error)) return summary;
    const end = this.#lines.filter((line) => line.trim()).slice(-10);
    throw new Error(`the suite did not come to its end: see ${logFile}, which ends\n${end.join('\n')}`, {
      cause: error,
    });
  }

  #read(line) {
    this.#lines.push(line);
    if (!line.startsWith(prefix)) return;
    const text = line.slice(prefix.length);
    const summary = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(text)?.slice(1).map(Number);
    if (!summary) console.log(`  ${text}`);
    else this.#summary = { passed: summary[0], failed: summary[1], skipped: summary[2] };
  }
}
