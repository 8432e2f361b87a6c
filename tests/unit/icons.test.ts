import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { icns, ico } from '../../scripts/icons/containers.mjs';
import { markSvg } from '../../scripts/icons/mark.ts';

const root = resolve(import.meta.dirname, '../..');
const pictures = [16, 256].map((size) => ({ size, png: Buffer.alloc(size, size % 251) }));

it('writes a Windows icon whose table leads to each picture', () => {
  const file = ico(pictures);
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 2]);
  for (const [place, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * place;
    expect(file.readUInt8(at), 'a width of 256 is written as 0').toBe(size % 256);
    const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    expect(file.subarray(offset, offset + length)).toEqual(png);
  }
});

it('writes a macOS icon whose parts fill it to the last byte', () => {
  const file = icns(pictures);
  expect(file.toString('ascii', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const names: string[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) names.push(file.toString('ascii', at, at + 4));
  expect(names).toEqual(['icp4', 'ic08', 'ic13']);
});

it('keeps the pages’ icon as the script draws it', () => {
  expect(readFileSync(resolve(root, 'src/renderer/parts/mark.svg'), 'utf8')).toBe(markSvg('round'));
});
