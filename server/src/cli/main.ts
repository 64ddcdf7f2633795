import { compileSparingly } from './engine';
import { run } from './run';

compileSparingly();

/** Who writes to the streams is told of errors as well; without this they would end the process. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

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
