/** When a page was loaded anew after it had stopped, in milliseconds of a counter that no set clock moves. */
export type Reloads = readonly number[];

const most = 3;
const within = 60_000;

/** What to do with a page that has stopped: load it again by itself, or leave it, since it stops again and again. Gives the reloads to remember. */
export const afterStop = (reloads: Reloads, now: number): { readonly act: 'reload' | 'give up'; readonly reloads: Reloads } => {
  const recent = reloads.filter((at) => now - at < within);
  return recent.length < most ? { act: 'reload', reloads: [...recent, now] } : { act: 'give up', reloads: recent };
};
