/** The value below which a share (0 to 1) of the values lies; the nearest of those measured. Refuses an empty list. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
};

/** The middle of the values. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The greatest of the values. */
export const worst = (values: readonly number[]): number => percentile(values, 1);
