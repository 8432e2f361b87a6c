import { app, type BrowserWindow, dialog } from 'electron';
import type { Say } from '../../core/words/say.ts';

const creditsIn = (say: Say): string =>
  [
    say(
      'For people who lead the Work That Reconnects, which was grown by Joanna Macy, Molly Young Brown and many others over decades and is carried on by the Work That Reconnects Network, workthatreconnects.org. Each practice names its source on the console.',
    ),
    say(
      'Code: MIT licence. Plans and bells: Creative Commons Attribution 4.0, Spiral Console contributors. The words are our own, and so are the bells, which are computed, not recorded.',
    ),
    say(
      'Fonts, SIL Open Font License 1.1: Literata (The Literata Project Authors), Source Sans 3 (Adobe), Noto Naskh Arabic, Noto Serif Thai, Noto Serif Devanagari (The Noto Project Authors), Frank Ruhl Libre (Yanek Iontef and the Frank Ruhl Libre Project Authors).',
    ),
    say('Made with Electron and Chromium, React, Zod, Howler and Node.js, each under its own open licence.'),
  ].join('\n\n');

/** What the system itself shows about the app, where it does. */
export const prepareAbout = (version: string, say: Say): void =>
  app.setAboutPanelOptions({
    applicationName: 'Spiral Console',
    applicationVersion: version,
    copyright: say('MIT licence; plans and bells CC BY 4.0'),
    credits: creditsIn(say),
  });

/** Who made this, and under which licences. */
export const showAbout = async (window: BrowserWindow | null, version: string, say: Say): Promise<void> => {
  const box = {
    type: 'info' as const,
    title: say('About Spiral Console'),
    message: `Spiral Console ${version}`,
    detail: creditsIn(say),
    buttons: [say('Close')],
  };
  await (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box));
};
