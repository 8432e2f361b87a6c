import { useEffect, useRef } from 'react';
import { DisplaySign } from './display-sign.tsx';
import { words } from './words.ts';

/** Stands before all private words while a projector might show this very screen. */
export const OneDisplayCover = ({ onShow }: { readonly onShow: () => void }) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className="console-cover console">
      <DisplaySign sign="one display" />
      <h1>{words.displays.one}</h1>
      <p>{words.displays.coverDetail}</p>
      <p>{words.displays.coverHelp}</p>
      <button type="button" className="btn main large" ref={button} onClick={onShow}>
        {words.displays.showNotes}
      </button>
    </main>
  );
};
