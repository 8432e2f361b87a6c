/** Counts failed attempts, so that guessing is slow and costs us nothing. */
export type Attempts = { readonly tooMany: () => boolean; readonly failed: () => void };

/** Allows so many failures in each stretch of `length` milliseconds. */
export const createAttempts = (most: number, length: number, monotonic: () => number): Attempts => {
  let since = monotonic();
  let count = 0;
  const fresh = () => {
    if (monotonic() - since < length) return;
    since = monotonic();
    count = 0;
  };
  return {
    tooMany: () => {
      fresh();
      return count >= most;
    },
    failed: () => {
      fresh();
      count += 1;
    },
  };
};
