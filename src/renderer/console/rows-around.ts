/** A part of a long list, and how many rows it leaves out on either side. */
export type RowsAround<Row> = { readonly before: number; readonly rows: readonly Row[]; readonly after: number };

/** At most `limit` rows with the given one in their middle; a list that fits stays whole. */
export const rowsAround = <Row>(rows: readonly Row[], middle: number, limit: number): RowsAround<Row> => {
  if (rows.length <= limit) return { before: 0, rows, after: 0 };
  const first = Math.min(Math.max(0, middle - Math.floor(limit / 2)), rows.length - limit);
  return { before: first, rows: rows.slice(first, first + limit), after: rows.length - first - limit };
};
