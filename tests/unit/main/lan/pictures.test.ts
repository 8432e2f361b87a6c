import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPicture } from '../../../../src/main/lan/pictures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spiral-pictures-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

/** The beginning of a PNG of this size; the rest is not looked at here. */
const png = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(64);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

const look = async (name: string, content: Buffer | null) => {
  if (content !== null) await writeFile(join(folder, name), content);
  return findPicture([join(folder, 'nowhere'), folder], name);
};

describe('a picture of a plan', () => {
  it('is found in the folder that has it, by what it is', async () => {
    expect(await look('river.jpg', png(1920, 1080))).toMatchObject({ ok: true, file: { type: 'image/png' } });
  });

  it('that is not there is a sentence', async () => {
    expect(await look('river.jpg', null)).toMatchObject({ ok: false, status: 404 });
  });

  it('of more pixels than a page can unpack is refused before any page sees it', async () => {
    expect(await look('river.png', png(50_000, 50_000))).toMatchObject({ ok: false, status: 413 });
  });

  it.each(['../plan.json', '..%2fplan.png', 'a/b.png', '.hidden.png', 'plan.json', ''])(
    'is never looked for under the name %j',
    async (name) => {
      expect(await findPicture([folder], name)).toMatchObject({ ok: false, status: 404 });
    },
  );

  it.each([Buffer.from('<html>'), Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff]), png(1, 1).subarray(0, 18)])(
    'that is none is not given out',
    async (content) => {
      expect(await look('river.png', content)).toMatchObject({ ok: false });
    },
  );
});
