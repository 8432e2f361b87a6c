import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryAddress } from '../../../../src/core/library/library-limits.ts';
import { freshFolder } from '../host/folder.ts';
import { type Answer, serverIn } from './serving.ts';

const start = JSON.stringify({ type: 'start', when: 'now' });
const reasonOf = ({ body }: Answer): unknown => JSON.parse(body);

describe('coming in', () => {
  it('a key opens its page once and is exchanged for cookies that no script and no other site can use', async () => {
    const { server, ask } = await serverIn(freshFolder());
    const { pathname, search } = new URL(server.addressFor('console'));
    const first = await ask(pathname + search);
    expect([first.status, first.headers.location]).toEqual([303, '/console/']);
    expect(first.headers['set-cookie']?.map((cookie) => cookie.replace(/=[\w-]{43};/, '=…;'))).toEqual([
      'spiral-console=…; Max-Age=2592000; Path=/console; HttpOnly; SameSite=Strict',
      'spiral-sound=…; Max-Age=2592000; Path=/sound; HttpOnly; SameSite=Strict',
    ]);
    const second = await ask(pathname + search);
    expect([second.status, second.headers['set-cookie']]).toEqual([401, undefined]);
  });

  it('a page without a cookie says how to get in, and its link says it as a reply', async () => {
    const { ask } = await serverIn(freshFolder());
    const page = await ask('/console/');
    expect([page.status, page.body.includes('Open the address that the program printed')]).toEqual([401, true]);
    for (const path of ['/console/link/watch', '/projection/link/clock', '/sound/link/watch']) {
      const answer = await ask(path);
      expect([path, answer.status, reasonOf(answer)]).toEqual([path, 401, { ok: false, reason: expect.stringContaining('not let in') }]);
    }
  });

  it('the cookie of one page is nothing to another', async () => {
    const { ask, enter } = await serverIn(freshFolder());
    const { cookie } = await enter('projection');
    const asConsole = cookie.replace('spiral-projection', 'spiral-console');
    expect((await ask('/projection/', { headers: { cookie } })).status).toBe(200);
    expect((await ask('/console/', { headers: { cookie } })).status).toBe(401);
    expect((await ask('/console/link/watch', { headers: { cookie: asConsole } })).status).toBe(401);
  });

  it('pages stay in over a restart, and only hashes are kept, for the owner’s eyes', async () => {
    const folder = freshFolder();
    const { cookie } = await (await serverIn(folder)).enter('console');
    const again = await serverIn(folder);
    expect((await again.ask('/console/', { headers: { cookie } })).status).toBe(200);
    const token = /spiral-console=([\w-]+)/.exec(cookie)?.[1] ?? 'none';
    expect(readFileSync(join(folder, 'pages.json'), 'utf8')).not.toContain(token);
    expect(statSync(join(folder, 'pages.json')).mode & 0o777).toBe(0o600);
    for (const name of readdirSync(join(folder, 'keys'))) expect(statSync(join(folder, 'keys', name)).mode & 0o777).toBe(0o600);
  });

  it('guessing keys is stopped', async () => {
    const { ask } = await serverIn(freshFolder());
    const statuses: number[] = [];
    for (let count = 0; count < 22; count += 1) statuses.push((await ask(`/open?key=guess${count}`)).status);
    expect([statuses.filter((status) => status === 401).length, statuses.at(-1)]).toEqual([20, 429]);
  });

  it('the console can make a fresh address for the room', async () => {
    const { server, ask, enter } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    const headers = { cookie, origin: server.address, 'content-type': 'application/json' };
    const answer = await ask('/console/link/page', { method: 'POST', headers, body: '{"page":"projection"}' });
    const { address } = JSON.parse(answer.body);
    const opened = await ask(String(address).slice(server.address.length));
    expect([opened.status, opened.headers.location]).toEqual([303, '/projection/']);
    expect((await ask('/projection/link/page', { method: 'POST', headers, body: '{"page":"console"}' })).status).not.toBe(200);
  });
});

describe('who asks', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1'])(
    'an address of another name (%j) is turned away',
    async (host) => {
      const { ask, enter } = await serverIn(freshFolder());
      const { cookie } = await enter('console');
      expect((await ask('/console/', { headers: { cookie, host } })).status).toBe(421);
    },
  );

  it.each([
    ['another site', { origin: 'http://evil.example' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a hidden origin', { origin: 'null' }, 403],
    ['a page of another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('a command from %s is turned away', async (_, headers, status) => {
    const { enter, send } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    expect((await send('console', cookie, start, headers)).status).toBe(status);
  });

  it('a command that does not say where it comes from is turned away', async () => {
    const { ask, enter } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    const answer = await ask('/console/link/send', {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: start,
    });
    expect(answer.status).toBe(403);
  });

  it('commands are never taken by GET', async () => {
    const { ask, enter } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    expect((await ask(`/console/link/send?type=start`, { headers: { cookie } })).status).toBe(404);
  });
});

describe('commands', () => {
  it('are obeyed', async () => {
    const { enter, send } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    const answer = await send('console', cookie, start);
    expect([answer.status, reasonOf(answer)]).toEqual([200, { ok: true }]);
  });

  it('have the role of the path’s cookie, whatever they say of themselves', async () => {
    const { enter, send } = await serverIn(freshFolder());
    const { cookie } = await enter('projection');
    expect(reasonOf(await send('projection', cookie, start))).toEqual({ ok: false, reason: 'This page may not do that.' });
    const forged = await send('projection', cookie, JSON.stringify({ type: 'start', when: 'now', role: 'console' }));
    expect(forged.status).toBe(400);
  });

  it.each([
    ['an unknown one', JSON.stringify({ type: 'explode' }), 400],
    ['one with fields that do not belong to it', JSON.stringify({ type: 'next', segment: 'x' }), 400],
    ['one with a name that reaches into the program', '{"type":"next","__proto__":{"ok":true}}', 400],
    ['wild numbers', '{"type":"addTime","amount":1e308}', 400],
    ['no JSON', '{"type":', 400],
    ['nothing', '', 400],
    ['far too much', JSON.stringify({ type: 'jump', segment: 'x'.repeat(70_000) }), 413],
  ])('refuse %s in a sentence', async (_, body, status) => {
    const { enter, send } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    const answer = await send('console', cookie, body);
    expect([answer.status, reasonOf(answer)]).toEqual([status, { ok: false, reason: expect.stringMatching(/^[A-Z].*\.$/) }]);
  });

  it('are JSON', async () => {
    const { enter, send } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    expect((await send('console', cookie, start, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('answers', () => {
  it('say what pages may do, and are not kept by the browser', async () => {
    const { ask, enter } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    const { headers } = await ask('/console/', { headers: { cookie } });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self';.*frame-ancestors 'self'/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  });

  it.each([
    '/assets/..%2f..%2fsecret.json',
    '/assets/%2e%2e/secret.json',
    '/bells/..%2fsecret.json',
    '/assets/.hidden.js',
    '/secret.json',
    '/assets/',
  ])('give nothing from outside the pages (%s)', async (path) => {
    const { ask } = await serverIn(freshFolder());
    const answer = await ask(path);
    expect([answer.status, answer.body.includes('secret')]).toEqual([404, false]);
  });

  it('give assets for ever, for their names change with them', async () => {
    const { ask } = await serverIn(freshFolder());
    const { status, headers } = await ask('/assets/page-1a.js');
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ]);
  });

  it('stream the present picture at once', async () => {
    const { ask, enter } = await serverIn(freshFolder());
    const { cookie } = await enter('projection');
    const { headers, body } = await ask('/projection/link/watch', { headers: { cookie } });
    expect([headers['content-type'], headers['cache-control']]).toEqual(['text/event-stream; charset=utf-8', 'no-store']);
    const message = JSON.parse(/^event: snapshot\ndata: (.*)\n\n/.exec(body)?.[1] ?? '');
    expect(message).toMatchObject({
      hostRun: 'run 1',
      seq: 1,
      clock: { speed: 1 },
      view: { screen: 'picture', face: { kind: 'arriving' } },
    });
  });
});

describe('a sound file', () => {
  const ogg = 'OggS and so on';
  const inTo = async () => {
    const { server, ask, enter } = await serverIn(freshFolder());
    const { cookie } = await enter('console');
    const add = (body: string, headers: Readonly<Record<string, string>> = {}) =>
      ask('/console/link/sound-file?name=elm.ogg', {
        method: 'POST',
        body,
        headers: { cookie, origin: server.address, 'content-type': 'application/octet-stream', ...headers },
      });
    return { ask, add, cookie };
  };

  it('is taken from the console, and given to the sound page, whole or in part', async () => {
    const { ask, add, cookie } = await inTo();
    const { name } = JSON.parse((await add(ogg)).body);
    expect((await ask(`/sound/file/quiet/${name}`, { headers: { cookie } })).body).toBe(ogg);
    const piece = await ask(`/sound/file/quiet/${name}`, { headers: { cookie, range: 'bytes=5-7' } });
    expect([piece.status, piece.headers['content-range'], piece.body]).toEqual([206, 'bytes 5-7/14', 'and']);
    expect((await ask(`/sound/file/quiet/${name}`, { headers: { cookie, range: 'bytes=50-' } })).status).toBe(416);
    expect((await ask(`/sound/file/quiet/${name}`)).status).toBe(401);
    expect((await ask('/sound/file/quiet/..%2fplan.json', { headers: { cookie } })).status).toBe(404);
  });

  it('is refused with a sentence when it is too large, before it is read', async () => {
    const { add } = await inTo();
    const answer = await add('', { 'content-length': '500000000' }).catch((error: Error) => error);
    expect(answer instanceof Error || answer.status === 413).toBe(true);
  });

  it('is taken from nobody without the console’s cookie', async () => {
    const { add } = await inTo();
    expect((await add(ogg, { cookie: '' })).status).toBe(401);
  });
});

describe('the library', () => {
  const inTo = async (page: 'console' | 'projection' = 'console') => {
    const folder = freshFolder();
    const { server, ask, enter } = await serverIn(folder);
    const { cookie } = await enter(page);
    const question = (body: string, headers: Readonly<Record<string, string>> = {}, path = libraryAddress) =>
      ask(path, { method: 'POST', body, headers: { cookie, origin: server.address, 'content-type': 'application/json', ...headers } });
    return { folder, ask, question, cookie };
  };
  const list = JSON.stringify({ type: 'list' });

  it('answers the console', async () => {
    const { question } = await inTo();
    const answer = await question(list);
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true, answer: { language: 'en', plan: { title: 'A quiet hour', change: true } } });
  });

  it('takes a practice that is longer than a command', async () => {
    const { folder, question } = await inTo();
    const shared = JSON.parse((await question(JSON.stringify({ type: 'share', id: 'milling' }))).body).answer.content;
    const own = { ...JSON.parse(shared), id: 'ours', notes: Array.from({ length: 50 }, () => 'ю'.repeat(1900)) };
    const taken = await question(JSON.stringify({ type: 'take', content: JSON.stringify(own) }));
    expect(JSON.parse(taken.body)).toEqual({ ok: true, answer: { id: 'ours' } });
    expect(readdirSync(join(folder, 'practices'))).toEqual(['ours.json']);
  });

  it.each<[string, string, Readonly<Record<string, string>>, number]>([
    ['no cookie', list, { cookie: '' }, 401],
    ['another site', list, { origin: 'http://evil.example' }, 403],
    ['another host', list, { host: 'evil.example' }, 421],
    ['plain text', list, { 'content-type': 'text/plain' }, 415],
    ['far too much', ' '.repeat(5_000_000), {}, 413],
    ['half a question', '{"type":', {}, 200],
    ['a strange question', '{"type":"list","role":"console"}', {}, 200],
    ['an id that leads elsewhere', '{"type":"remove","id":"../config"}', {}, 200],
  ])('refuses %s in one sentence', async (_, body, headers, status) => {
    const { question } = await inTo();
    const answer = await question(body, headers);
    const { ok, problems, reason } = JSON.parse(answer.body);
    expect([answer.status, ok]).toEqual([status, false]);
    for (const words of problems ?? [reason]) expect(words).toMatch(/^[A-Z][^\n{}]*\.$/);
  });

  it('is nothing to the room, nor to be had by GET', async () => {
    const { ask, question, cookie } = await inTo('projection');
    expect((await question(list)).status).toBe(401);
    expect((await question(list, {}, '/projection/link/library')).status).toBe(404);
    expect((await ask(libraryAddress, { headers: { cookie } })).status).toBe(401);
  });
});
