import { app, type BrowserWindow, dialog } from 'electron';

const credits = [
  'For people who lead the Work That Reconnects, which was grown by Joanna Macy, Molly Young Brown and many others over decades and is carried on by the Work That Reconnects Network, workthatreconnects.org. Each practice names its source on the console.',
  'Code: MIT licence. Plans and bells: Creative Commons Attribution 4.0, Spiral Console contributors. The words are our own, and so are the bells, which are computed, not recorded.',
  'Fonts, SIL Open Font License 1.1: Literata (The Literata Project Authors), Source Sans 3 (Adobe), Noto Naskh Arabic (The Noto Project Authors), Frank Ruhl Libre (Yanek Iontef and the Frank Ruhl Libre Project Authors).',
  'Made with Electron and Chromium, React, Zod, Howler and Node.js, each under its own open licence.',
];

/** What the system itself shows about the app, where it does. */
export const prepareAbout = (version: string): void =>
  app.setAboutPanelOptions({
    applicationName: 'Spiral Console',
    applicationVersion: version,
    copyright: 'MIT licence; plans and bells CC BY 4.0',
    credits: credits.join('\n\n'),
  });

/** Who made this, and under which licences. */
export const showAbout = async (window: BrowserWindow | null, version: string): Promise<void> => {
  const box = {
    type: 'info' as const,
    title: 'About Spiral Console',
    message: `Spiral Console ${version}`,
    detail: credits.join('\n\n'),
    buttons: ['Close'],
  };
  await (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box));
};
