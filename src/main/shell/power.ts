import { powerMonitor } from 'electron';

/** What is told when the computer sleeps and wakes. */
export type PowerEars = { readonly onSuspend: () => void; readonly onResume: () => void };

/** Listens to sleep and waking. Only to be called once the app is ready: earlier it breaks on some systems. */
export const watchPower = ({ onSuspend, onResume }: PowerEars): void => {
  powerMonitor.on('suspend', onSuspend);
  powerMonitor.on('resume', onResume);
  /* Some systems tell only that the lock went away after sleep. Waking twice does nothing the second time. */
  powerMonitor.on('unlock-screen', onResume);
};
