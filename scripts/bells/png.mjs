// The plainest picture file: PNG with a palette, one byte a pixel.

import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const indexed = 3;

/** @typedef {{ readonly width: number, readonly height: number, readonly pixels: Uint8Array }} Picture numbers of colours, row by row */

/** @param {string} name @param {Uint8Array} content */
const chunk = (name, content) => {
  const head = new TextEncoder().encode(name);
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(head, 4);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
};

/** A file of a picture with up to 256 colours. @param {Picture} picture @param {readonly (readonly number[])[]} colours @returns {Uint8Array} */
export const writePng = ({ width, height, pixels }, colours) => {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, indexed], 8);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    Uint8Array.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
};

/** The picture in a file that `writePng` wrote; how it was packed may differ from one Node to the next, the picture may not. @param {Uint8Array} bytes @returns {Picture} */
export const readPng = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  let at = signature.length;
  while (view.getUint32(at + 4) !== 0x49444154) at += 12 + view.getUint32(at);
  const rows = inflateSync(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) pixels.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return { width, height, pixels };
};
