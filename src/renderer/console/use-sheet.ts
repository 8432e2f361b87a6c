import { useMemo, useState } from 'react';
import type { OpenSheet } from './open-sheet.ts';

/** The sheet that lies open, if any, and the ways to open each. */
export const useSheet = () => {
  const [sheet, turnTo] = useState<OpenSheet | null>(null);
  const opens = useMemo(
    () => ({
      nothing: () => turnTo(null),
      keys: () => turnTo({ kind: 'keys' }),
      sound: () => turnTo(toggled('sound')),
      menu: () => turnTo(toggled('menu')),
      room: () => turnTo({ kind: 'room' }),
      closing: () => turnTo({ kind: 'closing' }),
      goTo: (chosen: string | null) => turnTo({ kind: 'goTo', chosen }),
    }),
    [],
  );
  return { sheet, turnTo, opens } as const;
};

/** Opens a sheet, or closes it where it lies open. */
export const toggled =
  (kind: 'keys' | 'displays' | 'sound' | 'menu' | 'library') =>
  (open: OpenSheet | null): OpenSheet | null =>
    open?.kind === kind ? null : { kind };
