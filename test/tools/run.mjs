import { spawn } from 'node:child_process';

/**
 * Runs a command and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] `stdio` is inherited unless it says otherwise.
 * @returns {Promise<string>} What it wrote to standard output where that is a pipe, else nothing.
 * @throws where it cannot start or does not end with status 0; the message names the command, and what it wrote.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const output = [];
  const errors = [];
  child.stdout?.on('data', (data) => output.push(data));
  child.stderr?.on('data', (data) => errors.push(data));
  const end = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  if (end === 0) return output.join('');
  throw new CommandFailure([`${command} ${args.join(' ')} ended with ${end}`, ...output, ...errors].join('\n'));
}

/** Has this process end at an error that nobody catches, and tell of a command that failed only what that wrote. */
export function tellFailures() {
  process.on('uncaughtException', (error) => {
    console.error(error instanceof CommandFailure ? error.message : error);
    process.exit(1);
  });
}

class CommandFailure extends Error {}
