import type Mocha from 'mocha';

/** What stands before each of the suite's lines, to tell them from the editor's own in one stream. */
const prefix = 'suite: ';

/** How Mocha is set up on every host; what it finds is written by `runReported`. */
export const mochaOptions = { ui: 'bdd', reporter: 'base', timeout: 60_000 } as const;

/**
 * Runs the tests that are loaded and writes one line for each, and at the end the line without which no run counts as
 * passed.
 *
 * @throws when a test fails.
 */
export async function runReported(mocha: Pick<Mocha, 'run'>): Promise<void> {
  const failures = await new Promise<number>((resolve) => report(mocha.run(resolve)));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function report(runner: Mocha.Runner): void {
  const count = { passed: 0, failed: 0, skipped: 0 };
  runner.on('suite', (suite) => {
    if (!suite.root) say(suite.title);
  });
  runner.on('pass', (test) => {
    count.passed++;
    say(`  ✓ ${test.title} (${test.duration} ms)`);
  });
  runner.on('pending', (test) => {
    count.skipped++;
    say(`  - ${test.title}`);
  });
  runner.on('fail', (test, error: Error) => {
    count.failed++;
    say(`  ✗ ${test.title}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => say(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`));
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(`${prefix}${line}`);
}
