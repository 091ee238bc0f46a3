// The counts of a suite that is not run by a test runner, in the line that test/all.mjs reads.
export function tally({ passed, failed, skipped = 0 }) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Runs named checks in order, each told in a line; a check fails by throwing. */
export async function runChecks(checks, { failed: onFailure = () => {} } = {}) {
  let failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      console.log(`  ✔ ${name}`);
    } catch (error) {
      failed++;
      await onFailure(name);
      console.log(`  ✖ ${name}\n${String(error.stack ?? error).replace(/^/gmu, '      ')}`);
    }
  }
  tally({ passed: Object.keys(checks).length - failed, failed });
}
