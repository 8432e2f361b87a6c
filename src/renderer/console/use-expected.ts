import { useMemo } from 'react';
import type { ConsoleView } from '../../core/views/console-view.ts';
import { type Expected, expectedTimes } from '../../core/views/expected.ts';
import { useDesk } from './desk.ts';
import { useMinute } from './use-minute.ts';

/** The rest of the day as it is expected now; null when nothing runs. New at most once a minute, and with every view. */
export const useExpected = ({ now, pace }: Pick<ConsoleView, 'now' | 'pace'>): Expected | null => {
  const { clock } = useDesk();
  const at = useMinute(clock, now);
  return useMemo(() => (now === null ? null : expectedTimes(now, pace, at)), [now, pace, at]);
};
