import type { PageFile } from './pages.ts';

/** A file, or a piece of it, as it goes to a player. */
export type Piece = {
  readonly status: 200 | 206 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
};

/** The piece that a player asks for when it goes to a place in the music, by the words of its `Range`; all of the file for any other words. */
export const pieceOf = (file: PageFile, range: string | null): Piece => {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (asked === null) return { status: 200, headers: { 'Content-Type': file.type }, body: file.body };
  const size = file.body.byteLength;
  const from = Number(asked[1]);
  const to = Math.min(asked[2] === '' ? size - 1 : Number(asked[2]), size - 1);
  const headers = { 'Content-Type': file.type, 'Accept-Ranges': 'bytes' };
  return from > to
    ? { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` }, body: null }
    : { status: 206, headers: { ...headers, 'Content-Range': `bytes ${from}-${to}/${size}` }, body: file.body.slice(from, to + 1) };
};
