/** The few assertions of node:assert that the suites use, for hosts without Node. */
class AssertionError extends Error {}

function check(condition: boolean, message: string | undefined, otherwise: string): asserts condition {
  if (!condition) throw new AssertionError(message ?? otherwise);
}

const assert = {
  ok(value: unknown, message?: string): asserts value {
    check(Boolean(value), message, `${String(value)} is not truthy`);
  },
  equal(actual: unknown, expected: unknown, message?: string): void {
    check(Object.is(actual, expected), message, `${String(actual)} is not ${String(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
    check(a === e, message, `${a} is not ${e}`);
  },
  match(text: string, pattern: RegExp, message?: string): void {
    check(pattern.test(text), message, `“${text}” does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string): void {
    check(!pattern.test(text), message, `“${text}” matches ${pattern}`);
  },
  fail(message: string): never {
    throw new AssertionError(message);
  },
};

export default assert;
