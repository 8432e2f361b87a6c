/** Where a snapshot stands among the others. */
export type Place = { readonly hostRun: string; readonly seq: number };

/** Whether a snapshot is news: a later number of the same host run, or any number of another run (a restarted host counts from the beginning). */
export const isNews = (last: Place | undefined, next: Place): boolean =>
  last === undefined || last.hostRun !== next.hostRun || next.seq > last.seq;
