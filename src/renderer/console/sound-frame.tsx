import { useView } from '../use-view.ts';
import type { ViewStore } from '../view-store.ts';
import { words } from './words.ts';

/** The page of the bells, where the console is a browser's page and no window shell opens one. Whatever the console does, it rings on. */
export const SoundFrame = ({ store }: { readonly store: ViewStore<'console'> }) => {
  const isHeard = useView(store).view !== null;
  if (!isHeard) return null;
  return (
    <iframe
      className="unseen sound-frame"
      src="/sound/"
      title={words.sound.frame}
      tabIndex={-1}
      allow="autoplay; speaker-selection; microphone"
    />
  );
};
