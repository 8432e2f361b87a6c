import { app, type Session, session } from 'electron';
import type { Role } from '../../core/contract.ts';
import { contentSecurityPolicy, mayHavePermission, mayNavigate, mayRequest } from './lockdown-rules.ts';

/** Applies the tables to every page, whenever it is made. `roleOf` tells the role that the main process gave to a page. */
export const lockDown = (roleOf: (page: number) => Role | null, log: (words: string) => void): void => {
  lockSession(session.defaultSession, roleOf, log);
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => {
      log('refused: a new window');
      return { action: 'deny' };
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event, address) => {
      if (mayNavigate(roleOf(contents.id), address)) return;
      event.preventDefault();
      log('refused: going to another address');
    });
  });
};

const lockSession = (inside: Session, roleOf: (page: number) => Role | null, log: (words: string) => void): void => {
  inside.setPermissionRequestHandler((contents, permission, answer, details) => {
    const is = mayHavePermission(roleOf(contents.id), permission, 'mediaTypes' in details ? details.mediaTypes : []);
    if (!is) log(`refused: permission ${permission}`);
    answer(is);
  });
  inside.setPermissionCheckHandler(
    (contents, permission, _origin, { mediaType }) =>
      contents !== null && mayHavePermission(roleOf(contents.id), permission, mediaType === undefined ? [] : [mediaType]),
  );
  inside.setDevicePermissionHandler(() => false);
  inside.webRequest.onBeforeRequest((details, answer) => {
    const role = details.webContentsId === undefined ? null : roleOf(details.webContentsId);
    const may = mayRequest(role, details.url);
    if (!may) log('refused: a request to another place');
    answer({ cancel: !may });
  });
  inside.webRequest.onHeadersReceived((details, answer) =>
    answer({ responseHeaders: { ...details.responseHeaders, 'Content-Security-Policy': [contentSecurityPolicy] } }),
  );
};
