import { largestSoundFile, soundFileTooLarge } from '../../core/sound-file.ts';
import { message } from '../../core/words/message.ts';
import { answerLibrary, largestLibraryQuestion, questionNotJson, questionTooLong, refusedQuestion } from '../host/library-question.ts';
import type { SessionHost } from '../host/session-host.ts';
import type { PageFile, PageFiles, PlanSounds } from '../lan/pages.ts';
import { findPicture } from '../lan/pictures.ts';
import { pieceOf } from '../lan/pieces.ts';
import { contentSecurityPolicy } from './lockdown-rules.ts';
import { fileFor, type PrivatePart, privatePartFor } from './page-files.ts';

/** What the private scheme gives out and takes. */
export type AnswerParts = {
  readonly files: PageFiles;
  readonly sounds: PlanSounds;
  readonly host: Pick<SessionHost, 'pictureFolders' | 'addSoundFile' | 'library' | 'say'>;
};

/**
 * Answers what a page asks under the private scheme: pages, their parts, bells, the displays’ numbers, pictures of the present plan, music, the
 * sound file that the console adds, and its questions to the library. Which page may ask for what lies below a role is judged before, by the table of requests.
 */
export const createAnswers =
  ({ files, sounds, host }: AnswerParts) =>
  async (request: Request): Promise<Response> => {
    const wanted = privatePartFor(request.url);
    if (request.method === 'POST') return taken(request, wanted, host);
    if (request.method !== 'GET') return nothing();
    switch (wanted?.kind) {
      case 'picture': {
        const picture = await findPicture(host.pictureFolders(), wanted.name);
        return picture.ok ? whole(picture.file) : refuse(picture.status, picture.reason);
      }
      case 'sound file': {
        const file = await sounds(wanted.plan, wanted.name);
        return file === null ? nothing() : piece(file, request.headers.get('range'));
      }
      default: {
        const file = await fileFor(request.url, files);
        return file === null ? nothing() : whole(file);
      }
    }
  };

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

const nothing = (): Response => new Response(null, { status: 404, headers });
const whole = (file: PageFile): Response => new Response(file.body, { headers: { ...headers, 'Content-Type': file.type } });
const refuse = (status: number, reason: string): Response => Response.json({ ok: false, reason }, { status, headers });

/** No server stands between this and the player that would tell it the length. */
const piece = (file: PageFile, range: string | null): Response => {
  const { status, headers: own, body } = pieceOf(file, range);
  return new Response(body, { status, headers: { ...headers, ...own, 'Content-Length': `${body?.byteLength ?? 0}` } });
};

/** What the console sends. */
const taken = (request: Request, wanted: PrivatePart | null, host: AnswerParts['host']): Promise<Response> | Response => {
  if (wanted?.kind === 'new sound file') return addSoundFile(request, wanted.name, host);
  return wanted?.kind === 'library' ? askLibrary(request, host) : nothing();
};

const askLibrary = async (request: Request, host: AnswerParts['host']): Promise<Response> => {
  if (request.headers.get('content-type') !== 'application/json')
    return Response.json(refusedQuestion(questionNotJson, host.say()), { status: 415, headers });
  const content = await contentOf(request, largestLibraryQuestion);
  if (content === null) return Response.json(refusedQuestion(questionTooLong, host.say()), { status: 413, headers });
  return Response.json(await answerLibrary(host, new TextDecoder().decode(content)), { headers });
};

const addSoundFile = async (request: Request, name: string, host: AnswerParts['host']): Promise<Response> => {
  if (request.headers.get('content-type') !== 'application/octet-stream') return refuse(415, message('A sound file is sent as it is.'));
  const content = await contentOf(request, largestSoundFile);
  return content === null
    ? refuse(413, soundFileTooLarge(host.say()))
    : Response.json(host.addSoundFile(name.slice(0, 200), content), { headers });
};

/** What a request carries; null once it is more than so many bytes, and then the rest is not read. */
const contentOf = async ({ body }: Request, most: number): Promise<Uint8Array | null> => {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(next.value);
  }
  return Buffer.concat(pieces);
};
