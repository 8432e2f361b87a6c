import { type SetStateAction, useCallback, useMemo, useState } from 'react';
import type { OpenSheet } from '../open-sheet.ts';
import { toggled } from '../use-sheet.ts';
import type { LibraryDoor } from './library-line.tsx';
import { type LibraryPlace, libraryEntrance, type TurnPlace } from './library-place.ts';

/** All that the console needs to open the library, and to find it again as it was left. */
export type LibraryDesk = {
  readonly place: LibraryPlace;
  readonly onPlace: TurnPlace;
  readonly toggle: () => void;
  readonly door: LibraryDoor;
};

/** The ways into the library: by key, by button, and straight to what is seen in this plan. */
export const useLibraryDoor = (isOpen: boolean, turnTo: (next: SetStateAction<OpenSheet | null>) => void): LibraryDesk => {
  const [place, setPlace] = useState<LibraryPlace>(libraryEntrance);
  const toggle = useCallback(() => turnTo(toggled('library')), [turnTo]);
  const onOpen = useCallback(() => turnTo({ kind: 'library' }), [turnTo]);
  const onRemarks = useCallback(() => {
    setPlace((was) => ({ ...was, part: 'plan' }));
    turnTo({ kind: 'library' });
  }, [turnTo]);
  return useMemo(
    () => ({ place, onPlace: setPlace, toggle, door: { isOpen, onOpen, onRemarks } }),
    [place, toggle, isOpen, onOpen, onRemarks],
  );
};
