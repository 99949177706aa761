/** The person asked for something that cannot be done: one clear line on stderr and exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs something that answers a wrong name or number with a RangeError (registries, tokens) and turns that into the person's mistake.
 * @throws {UsageError} instead of a RangeError
 */
export function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
