import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLog } from '../../../../src/main/host/log.ts';
import { createSoundFiles } from '../../../../src/main/host/sound-files.ts';
import { createKeys } from '../../../../src/main/lan/keys.ts';
import { createPageFiles, createPlanSounds } from '../../../../src/main/lan/pages.ts';
import { startServer } from '../../../../src/main/lan/server.ts';
import { createTokens } from '../../../../src/main/lan/tokens.ts';
import { createWorld } from '../host/world.ts';

/** What came back. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Question = { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

/** A server over a folder, with the ways to ask it something. It is closed with the test. */
export const serverIn = async (folder: string) => {
  for (const role of ['console', 'projection', 'sound']) {
    mkdirSync(join(folder, 'pages', role), { recursive: true });
    writeFileSync(join(folder, 'pages', role, 'index.html'), `<title>${role}</title>`);
  }
  mkdirSync(join(folder, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'pages', 'assets', 'page-1a.js'), 'void 0');
  writeFileSync(join(folder, 'secret.json'), 'secret');
  const host = createWorld(folder).start();
  const keys = createKeys(join(folder, 'keys'), () => Date.now());
  const started = await startServer(
    {
      host: () => host,
      keys,
      tokens: createTokens(join(folder, 'pages.json'), () => Date.now()),
      files: createPageFiles(join(folder, 'pages'), join(folder, 'bells')),
      sounds: createPlanSounds(createSoundFiles(join(folder, 'plans')).pathOf),
      say: host.say,
      log: createLog(folder, () => 0),
      monotonic: () => 0,
    },
    0,
  );
  if (!started.ok) throw new Error(started.reason);
  const { server } = started;
  onTestFinished(() => server.close());
  const ask = (path: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> =>
    new Promise((done, failed) => {
      const asked = request(server.address + path, { method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
          if (path.includes('/watch') && text.includes('event: snapshot')) response.destroy();
        });
        response.on('close', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      asked.on('error', failed);
      asked.end(body);
    });
  const enter = async (page: 'console' | 'projection') => {
    const answer = await ask(new URL(server.addressFor(page)).pathname + new URL(server.addressFor(page)).search);
    const cookies = (answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0] ?? '');
    return { answer, cookie: cookies.join('; ') };
  };
  const send = (role: string, cookie: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(`/${role}/link/send`, {
      method: 'POST',
      body,
      headers: { cookie, origin: server.address, 'content-type': 'application/json', ...headers },
    });
  return { server, host, ask, enter, send };
};
