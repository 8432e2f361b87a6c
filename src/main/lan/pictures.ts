import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureName } from '../../core/patterns/parameters.ts';
import { errorCode } from '../host/safe-write.ts';
import type { PageFile } from './pages.ts';

/** A picture's file larger than this, in bytes, is not given out; nor one of more pixels, which a page could not unpack in time. */
export const largestPicture = { bytes: 20_000_000, pixels: 36_000_000 } as const;

/** A picture, or a sentence why there is none. */
export type Picture =
  | { readonly ok: true; readonly file: PageFile }
  | { readonly ok: false; readonly status: 404 | 413; readonly reason: string };

const missing: Picture = { ok: false, status: 404, reason: 'This picture is not in the plan’s folder of pictures.' };
const tooLarge: Picture = {
  ok: false,
  status: 413,
  reason: 'This picture is too large to be shown. Save it smaller, at most 36 million pixels.',
};

/** Looks for a picture in these folders, in order. Its name has no folders in it, its size is judged before it is read. */
export const findPicture = async (folders: readonly string[], name: string): Promise<Picture> => {
  if (!pictureName.test(name)) return missing;
  for (const folder of folders) {
    const picture = await pictureAt(join(folder, name));
    if (picture !== missing) return picture;
  }
  return missing;
};

const pictureAt = async (path: string): Promise<Picture> => {
  try {
    const head = await headOf(path);
    if (head.size > largestPicture.bytes) return tooLarge;
    const kind = kindOf(head.bytes);
    if (kind === null) return missing;
    const body = new Uint8Array(await readFile(path));
    const pixels = pixelsOf(kind, body);
    if (pixels === null) return missing;
    return pixels > largestPicture.pixels ? tooLarge : { ok: true, file: { body, type: `image/${kind}` } };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM'].includes(errorCode(error))) return missing;
    throw error;
  }
};

const headOf = async (path: string): Promise<{ readonly size: number; readonly bytes: Buffer }> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return { size, bytes: buffer.subarray(0, bytesRead) };
  } finally {
    await file.close();
  }
};

type Kind = 'png' | 'jpeg' | 'webp';

/** By its first bytes, whatever its name says. */
const kindOf = (head: Buffer): Kind | null => {
  if (head.subarray(0, 4).toString('latin1') === '\u0089PNG') return 'png';
  if (head[0] === 0xff && head[1] === 0xd8) return 'jpeg';
  return head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP' ? 'webp' : null;
};

/** How many pixels a picture unpacks to, from its header; null for one that is damaged. */
const pixelsOf = (kind: Kind, body: Uint8Array): number | null => {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (kind === 'png') return view.byteLength < 24 ? null : view.getUint32(16) * view.getUint32(20);
  return kind === 'jpeg' ? jpegPixels(view) : webpPixels(view);
};

/** The frame header stands somewhere among the segments at the beginning. */
const jpegPixels = (view: DataView): number | null => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
};

const webpPixels = (view: DataView): number | null => {
  if (view.byteLength < 30) return null;
  const form = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  const three = (at: number): number => view.getUint8(at) + view.getUint8(at + 1) * 256 + view.getUint8(at + 2) * 65_536;
  if (form === 'VP8X') return (three(24) + 1) * (three(27) + 1);
  if (form === 'VP8 ') return (view.getUint16(26, true) % 16_384) * (view.getUint16(28, true) % 16_384);
  if (form !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return ((bits % 16_384) + 1) * ((Math.floor(bits / 16_384) % 16_384) + 1);
};
