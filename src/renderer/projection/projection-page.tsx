import { useEffect } from 'react';
import { BlankStage } from '../parts/room/blank-stage.tsx';
import { RoomPicture } from '../parts/room/room-picture.tsx';
import { warmFonts } from '../parts/room/warm-fonts.ts';
import { useView } from '../use-view.ts';
import type { ViewStore } from '../view-store.ts';
import { watchFullscreenWish } from './fullscreen.ts';
import { restPointer } from './resting-pointer.ts';

/** The page on the projector. It only ever receives. */
export const ProjectionPage = ({ store }: { readonly store: ViewStore<'projection'> }) => {
  const { view, connection, clock } = useView(store);
  const languages = view?.languages.join(' ') ?? '';

  useEffect(() => watchFullscreenWish(document), []);
  useEffect(() => restPointer(document), []);
  useEffect(() => warmFonts(languages.split(' ')), [languages]);

  if (view === null) return <BlankStage />;
  return <RoomPicture view={view} clockTrusted={connection === 'live'} clock={clock} />;
};
