// Installs what is missing and runs the tests, all of them or the parts that are named:
//   node test/tools/test.mjs [PART…]
// The last line counts the tests of all parts; a part that cannot run on this machine counts as one skipped, one that
// breaks as one failed. The exit status is 1 if anything failed.

import { installDebianPackages, installDependencies } from './machine.mjs';
import { closingLine, sum } from './outcome.mjs';
import { tellFailures } from './run.mjs';

tellFailures();
await installDependencies();
await installDebianPackages();
const { makeParts } = await import('./parts.mjs'); // which needs the dependencies

const parts = makeParts();
const named = process.argv.slice(2);
const names = named.length > 0 ? named : Object.keys(parts).filter((name) => !parts[name].onRequest);
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}, only ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const outcomes = [];
for (const name of names) outcomes.push(await outcomeOf(name, parts[name]));
const total = sum(outcomes);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {import('./parts.mjs').Part} part
 */
async function outcomeOf(name, part) {
  console.log(`\n— ${name}: ${part.title}`);
  const obstacle = part.obstacle?.();
  if (obstacle) {
    console.log(`  skipped: ${obstacle}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const start = Date.now();
  const outcome = await part.run().catch((error) => {
    console.log(`  failed: ${error.message}`, ...(error.cause ? [error.cause] : []));
    return { passed: 0, failed: 1, skipped: 0 };
  });
  console.log(`  ${closingLine(outcome)} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return outcome;
}
