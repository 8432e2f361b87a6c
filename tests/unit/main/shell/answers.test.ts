import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { libraryAddress, longestShared } from '../../../../src/core/library/library-limits.ts';
import { largestSoundFile } from '../../../../src/core/sound-file.ts';
import { sayEnglish } from '../../../../src/core/words/say.ts';
import { largestLibraryQuestion } from '../../../../src/main/host/library-question.ts';
import { createSoundFiles } from '../../../../src/main/host/sound-files.ts';
import { createPageFiles, createPlanSounds } from '../../../../src/main/lan/pages.ts';
import { createAnswers } from '../../../../src/main/shell/answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'spiral-answers-'));
for (const name of ['renderer/console', 'bells', 'plans/quiet/assets']) mkdirSync(join(folder, name), { recursive: true });
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
writeFileSync(join(folder, 'renderer/console/index.html'), 'console');
writeFileSync(join(folder, 'plans/quiet/plan.json'), '{}');
writeFileSync(join(folder, 'plans/quiet/secret.png'), picture);
writeFileSync(join(folder, 'plans/quiet/assets/tall elm.png'), picture);
writeFileSync(join(folder, 'plans/quiet/assets/elm-12345678.ogg'), 'OggS and music');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const soundFiles = createSoundFiles(join(folder, 'plans'));
const answers = createAnswers({
  files: createPageFiles(join(folder, 'renderer'), join(folder, 'bells')),
  sounds: createPlanSounds(soundFiles.pathOf),
  host: {
    say: () => sayEnglish,
    pictureFolders: () => [join(folder, 'plans/quiet/assets')],
    addSoundFile: (name, content) => soundFiles.add('quiet', name, content),
    library: async (request) => ({ ok: false, problems: [`asked for ${request.type}`] }),
  },
});
const ask = (path: string, init: RequestInit = {}): Promise<Response> => answers(new Request(`spiral://app${path}`, init));
const add = (body: RequestInit['body'], path = '/console/link/sound-file?name=Elm%20tree.ogg', type = 'application/octet-stream') =>
  ask(path, { method: 'POST', headers: { 'content-type': type }, body: body ?? null, duplex: 'half' } as RequestInit);

it('gives a page with a policy that lets nothing in from elsewhere', async () => {
  const answer = await ask('/console/');
  expect([answer.status, await answer.text()]).toEqual([200, 'console']);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it.each(['/console/picture/tall%20elm.png', '/projection/picture/tall%20elm.png'])(
  'gives a picture of the present plan at %s',
  async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);
  },
);

it.each([
  '/sound/picture/tall%20elm.png',
  '/console/picture/',
  '/console/picture/..%2fsecret.png',
  '/console/picture/%2e%2e/secret.png',
  '/console/picture/..%5csecret.png',
  '/console/picture/%E0%A4%A.png',
  '/console/picture/tall%20elm.png/more',
  '/console/file/quiet/elm-12345678.ogg',
  '/projection/file/quiet/elm-12345678.ogg',
  '/sound/file/quiet/..%2fplan.json',
  '/sound/file/%2e%2e/quiet/elm-12345678.ogg',
  '/sound/file/..%2fplans%2fquiet/elm-12345678.ogg',
  '/sound/file/quiet/other-12345678.ogg',
  '/console/link/sound-file?name=elm.ogg',
  '/console/link/library',
])('gives nothing at %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

it.each<[string, number, string | null, string]>([
  ['', 200, null, 'OggS and music'],
  ['bytes=0-', 206, 'bytes 0-13/14', 'OggS and music'],
  ['bytes=5-7', 206, 'bytes 5-7/14', 'and'],
  ['bytes=9-99', 206, 'bytes 9-13/14', 'music'],
  ['bytes=50-', 416, 'bytes */14', ''],
])('gives music to a player that asks for “%s”: %i', async (range, status, place, body) => {
  const answer = await ask('/sound/file/quiet/elm-12345678.ogg', range === '' ? {} : { headers: { range } });
  expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([status, place, body]);
  expect([answer.headers.get('content-type'), answer.headers.get('content-length')]).toEqual(['audio/ogg', `${body.length}`]);
});

it('keeps a sound file that the console adds, and gives it out as music', async () => {
  const { ok, name } = (await (await add('OggS new music')).json()) as { ok: boolean; name: string };
  expect([ok, name]).toEqual([true, expect.stringMatching(/^elm-tree-[0-9a-f]{8}\.ogg$/)]);
  expect(await (await ask(`/sound/file/quiet/${name}`)).text()).toBe('OggS new music');
});

it.each([
  ['text/plain', 415],
  ['', 415],
])('refuses a sound file that is sent as “%s”', async (type, status) => {
  const answer = await add('OggS new music', undefined, type);
  expect([answer.status, await answer.json()]).toEqual([status, { ok: false, reason: 'A sound file is sent as it is.' }]);
});

it('says why in a sentence when there is nothing in it', async () => {
  expect(await (await add(null)).json()).toMatchObject({ ok: false, reason: expect.stringMatching(/^This file is empty\./) });
});

it('reads no more of a sound file than may be in one', async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (to) => {
      given += 10_000_000;
      to.enqueue(new Uint8Array(10_000_000));
    },
  });
  const answer = await add(endless);
  expect([answer.status, await answer.json()]).toEqual([413, { ok: false, reason: expect.stringContaining('larger than 100 MB') }]);
  expect(given).toBeLessThanOrEqual(largestSoundFile + 20_000_000);
});

const askLibrary = (body: string, type = 'application/json', path = libraryAddress) =>
  ask(path, { method: 'POST', headers: { 'content-type': type }, body });

it('brings a question to the library, and its answer back', async () => {
  const answer = await askLibrary('{"type":"list"}');
  expect([answer.status, await answer.json()]).toEqual([200, { ok: false, problems: ['asked for list'] }]);
});

it.each([
  ['nothing', '', 'application/json', 200, 'The program does not know this question. Load the page once more.'],
  ['a strange question', '{"type":"burn"}', 'application/json', 200, 'The program does not know this question. Load the page once more.'],
  ['words', '{"type":"list"}', 'text/plain', 415, 'Questions are sent as JSON.'],
  [
    'far too much',
    ' '.repeat(largestLibraryQuestion + 1),
    'application/json',
    413,
    'This is far more than a practice can be. Nothing of it was read.',
  ],
  [
    'a file that is too long',
    JSON.stringify({ type: 'take', content: 'x'.repeat(longestShared + 2) }),
    'application/json',
    200,
    'This is far more than a practice can be. Nothing of it was read.',
  ],
])('refuses %s to the library in one sentence', async (_, body, type, status, words) => {
  const answer = await askLibrary(body, type);
  expect([answer.status, await answer.json()]).toEqual([status, { ok: false, problems: [words] }]);
});

it.each(['/projection/link/library', '/sound/link/library', `${libraryAddress}/more`, '/console/link/LIBRARY'])(
  'has no library at %s',
  async (path) => {
    expect((await askLibrary('{"type":"list"}', 'application/json', path)).status).toBe(404);
  },
);

it.each(['/console/link/send', '/console/', '/projection/link/sound-file?name=elm.ogg', '/sound/file/quiet/elm-12345678.ogg'])(
  'takes nothing at %s',
  async (path) => {
    expect((await add('OggS new music', path)).status).toBe(404);
  },
);

it('answers no other method', async () => {
  expect((await ask('/console/', { method: 'PUT' })).status).toBe(404);
});
