import { useEffect, useState } from 'react';
import { type Instant, instant, minutes } from '../../core/time.ts';
import type { Clock } from '../clock.ts';

/** Real milliseconds between two changes, at the least: a rehearsal at 120 times the speed has two minutes a second. */
const shortestRest = 500;
const minute = minutes(1);

/** The host's time, renewed when a minute of it begins and whenever `renewWith` changes. */
export const useMinute = (clock: Clock, renewWith: unknown): Instant => {
  const [read, setRead] = useState(() => ({ at: clock.now(), with: renewWith }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const left = (minute - (clock.now() % minute)) / clock.speed;
      timer = setTimeout(
        () => {
          setRead((before) => ({ ...before, at: clock.now() }));
          wait();
        },
        Math.max(shortestRest, left),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [clock]);
  if (read.with === renewWith) return read.at;
  const renewed = { at: instant(clock.now()), with: renewWith };
  setRead(renewed);
  return renewed.at;
};
