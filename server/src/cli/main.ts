import { run } from './run';

for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);

const status = run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
});
status.then((code) => {
  process.exitCode = code;
});

/** Whoever reads may stop reading, as `head` does; what was to be written to files is still written. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
