/**
 * @throws an error that shows both, if the two differ as JSON.
 */
export function expectEqual<T>(actual: T, expected: T): void {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value, null, 1));
  if (found !== wanted) throw new Error(`expected ${wanted}\nbut found ${found}`);
}

/**
 * Asks again and again until the answer is as expected: editors answer requests before they are ready.
 *
 * @param read One attempt; what it throws counts as a wrong answer.
 * @throws the error of the last attempt when `milliseconds` have gone by.
 */
export async function expectSoon<T>(read: () => T | Thenable<T>, expected: T, milliseconds = 20_000): Promise<void> {
  await soon(async () => expectEqual(await read(), expected), milliseconds);
}

/**
 * Tries until an attempt does not throw, and returns what it returned.
 *
 * @throws the error of the last attempt when `milliseconds` have gone by.
 */
export async function soon<T>(attempt: () => T | Thenable<T>, milliseconds = 20_000): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
