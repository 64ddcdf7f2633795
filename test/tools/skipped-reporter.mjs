/** Tells at the end of a run of Vitest which tests were skipped for a reason, and for which; its own reporter only counts them. */
export default class SkippedReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    for (const { children } of modules) {
      for (const test of children.allTests('skipped')) {
        const { note } = test.result();
        if (note) console.log(`  skipped: ${test.fullName}: ${note}`);
      }
    }
  }
}
