import '../parts/fonts.ts';
import '../parts/tokens.css';
import '../parts/chosen-colours.css';
import './sound.css';
import { type Instant, instant } from '../../core/time.ts';
import { levelOf, type SoundSettings, soundDefaults } from '../../core/views/sound-settings.ts';
import { message } from '../../core/words/message.ts';
import { createLink } from '../link/create-link.ts';
import { createBellPlayer } from './bell-player.ts';
import { onGesture } from './gestures.ts';
import { createOutput } from './output.ts';
import { createSoundPage, type SoundState } from './sound-page.ts';
import { createTrackPlayer } from './track-player.ts';

const ledgerKey = 'spiral-console.sound-ledger';

const here = (): Instant => instant(performance.timeOrigin + performance.now());

const words = (state: SoundState): string => {
  switch (state.state) {
    case 'not owner':
      return message('Another page rings the bells. This one is silent.');
    case 'loading':
      return message('The bells are being made ready.');
    case 'needs gesture':
      return message('The bells are off. Click anywhere to let them sound.');
    case 'ready':
      return message('The bells are ready and ring by themselves.');
    case 'failed':
      return state.reason;
    default:
      return state satisfies never;
  }
};

let say = (english: string): string => english;
let shown: SoundState | null = null;

const show = (state: SoundState): void => {
  shown = state;
  const line = document.querySelector('[role="status"]');
  if (line) line.textContent = say(words(state));
};

/* Within the console nobody reads it, and it carries no words of other languages. */
if (window.top === window)
  import('./page-language.ts')
    .then(({ speakAsTheBrowser }) => speakAsTheBrowser())
    .then(
      (own) => {
        say = own;
        if (shown) show(shown);
      },
      (reason: unknown) => console.warn('The words of this language could not be loaded; the page stays English.', reason),
    );

let settings: SoundSettings = soundDefaults;

const page = createSoundPage({
  link: createLink('sound'),
  createPlayer: (events) =>
    createBellPlayer(
      (sound) => `/bells/${sound}.wav`,
      events,
      (sound) => levelOf(settings, sound),
    ),
  createOutput: (player, onReport) => {
    const output = createOutput(player.way, navigator.mediaDevices ?? null, here, onReport);
    return {
      ...output,
      apply: (changed) => {
        settings = changed;
        output.apply(changed);
      },
    };
  },
  createTracks: (player, onProblem) => createTrackPlayer(player.way, onProblem),
  here,
  store: { read: () => sessionStorage.getItem(ledgerKey), write: (ledger) => sessionStorage.setItem(ledgerKey, ledger) },
  onState: show,
});

onGesture(page.gesture);
window.addEventListener('pagehide', page.leave);
