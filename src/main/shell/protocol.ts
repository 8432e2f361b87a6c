import { protocol } from 'electron';
import { createPageFiles } from '../lan/pages.ts';
import { contentSecurityPolicy, scheme } from './lockdown-rules.ts';
import { fileFor } from './page-files.ts';

/** Makes the private scheme known. Must be called before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);

/** Serves pages, their parts, bells and the displays' numbers under the private scheme. Both arguments are folders. */
export const servePages = (renderer: string, bells: string): void => {
  const files = createPageFiles(renderer, bells);
  protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' ? await fileFor(request.url, files) : null;
    return file === null
      ? new Response(null, { status: 404, headers })
      : new Response(file.body, { headers: { ...headers, 'Content-Type': file.type } });
  });
};

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;
