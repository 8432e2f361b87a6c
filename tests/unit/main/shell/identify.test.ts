import { expect, it } from 'vitest';
import { createIdentify } from '../../../../src/main/shell/identify.ts';
import { laptop, projector } from './displays.ts';

const seen = () => {
  const windows: { state: 'loading' | 'shown' | 'closed'; readonly loaded: () => void; readonly failed: () => void }[] = [];
  const timers: { readonly length: number; readonly then: () => void; isUndone: boolean }[] = [];
  const logged: string[] = [];
  const identify = createIdentify({
    open: () => {
      const { promise, resolve, reject } = withResolvers();
      const window = { state: 'loading' as 'loading' | 'shown' | 'closed', loaded: resolve, failed: reject };
      windows.push(window);
      const become = (state: 'shown' | 'closed') => () => {
        window.state = state;
      };
      return { load: () => promise, show: become('shown'), close: become('closed') };
    },
    timer: (length, then) => {
      const timer = { length, then, isUndone: false };
      timers.push(timer);
      return () => {
        timer.isUndone = true;
      };
    },
    log: (words) => logged.push(words),
  });
  const states = () => windows.map(({ state }) => state);
  return { identify, windows, timers, logged, states };
};

const withResolvers = () => {
  let resolve = (): void => undefined;
  let reject = (): void => undefined;
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = () => failed(new Error('not loaded'));
  });
  return { promise, resolve, reject };
};

const aMoment = () => new Promise<void>((done) => setImmediate(done));

it('counts three seconds for each number from when it is shown', async () => {
  const { identify, windows, timers, states } = seen();
  identify([laptop, projector]);
  await aMoment();
  expect([states(), timers]).toEqual([['loading', 'loading'], []]);
  windows[1]?.loaded();
  await aMoment();
  expect([states(), timers.map(({ length }) => length)]).toEqual([['loading', 'shown'], [3000]]);
  windows[0]?.loaded();
  await aMoment();
  timers[0]?.then();
  expect(states()).toEqual(['shown', 'closed']);
});

it('begins anew when it is asked again, and shows no number of before', async () => {
  const { identify, windows, timers, states } = seen();
  identify([laptop, projector]);
  windows[0]?.loaded();
  await aMoment();
  identify([laptop]);
  expect([states(), timers[0]?.isUndone]).toEqual([['closed', 'closed', 'loading'], true]);
  windows[1]?.loaded();
  await aMoment();
  expect(states()).toEqual(['closed', 'closed', 'loading']);
});

it('takes a window away whose number could not be loaded, and notes it', async () => {
  const { identify, windows, logged, states } = seen();
  identify([laptop]);
  windows[0]?.failed();
  await aMoment();
  expect([states(), logged]).toEqual([['closed'], ['a display’s number was not shown']]);
});
