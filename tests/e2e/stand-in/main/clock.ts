import { offered } from './pages.ts';

/**
 * The machine's clock as the program sees it, which a test may move: a laptop that slept, or a clock that was set.
 * The monotonic counter is left alone, as it is on Linux while the machine sleeps. Timers stay as they are: they are hints anyway.
 */
const trueNow = Date.now.bind(Date);
let moved = 0;

const MovedDate = new Proxy(Date, {
  construct: (target, words, newTarget) => Reflect.construct(target, words.length === 0 ? [trueNow() + moved] : words, newTarget),
  apply: () => new Date(trueNow() + moved).toString(),
  get: (target, name) => (name === 'now' ? () => trueNow() + moved : Reflect.get(target, name)),
});
globalThis.Date = MovedDate;

offered.moveClock = (by) => {
  moved += by;
};
