import { app, type BrowserWindow, dialog } from 'electron';
import type { Role } from '../../core/contract.ts';
import { message } from '../../core/words/message.ts';
import type { SessionHost } from '../host/session-host.ts';

/** Says that a page stopped again and again and was left alone: on the console, or, when that is the page, in a box of the system. */
export const tellGivenUp = async (role: Role, host: SessionHost, console: () => BrowserWindow | null): Promise<void> => {
  switch (role) {
    case 'projection':
      host.tell(message('The room’s page stopped several times and was left alone. Close its window, then open the room again.'));
      return;
    case 'sound':
      host.tell(
        message(
          'The page that rings the bells stopped several times. Use the bowl by hand, and start Spiral Console again in the next break.',
        ),
      );
      return;
    case 'console': {
      const say = host.say();
      const { response } = await dialog.showMessageBox({
        type: 'warning',
        message: say('The console’s page stopped several times.'),
        detail: say('The session goes on: bells ring and the room keeps its picture.'),
        buttons: [say('Load it again'), say('Quit')],
        defaultId: 0,
        cancelId: 0,
      });
      if (response === 1) app.quit();
      else console()?.webContents.reload();
      return;
    }
    default:
      role satisfies never;
  }
};
