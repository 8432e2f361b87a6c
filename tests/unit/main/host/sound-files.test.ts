import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSoundFiles } from '../../../../src/main/host/sound-files.ts';
import { freshFolder } from './folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ogg = bytes('OggS and so on');

describe('sound files of a plan', () => {
  it('are kept in its folder under a name with a part of their content’s hash', () => {
    const files = createSoundFiles(freshFolder());
    expect(files.add('evening', 'Élm Dance (live).OGG', ogg)).toEqual({
      ok: true,
      name: expect.stringMatching(/^e-lm-dance-live-[0-9a-f]{8}\.ogg$/),
    });
    expect(files.list('evening')).toHaveLength(1);
    expect(files.list('another')).toEqual([]);
  });

  it('that are added twice are kept once', () => {
    const files = createSoundFiles(freshFolder());
    expect(files.add('evening', 'elm.ogg', ogg)).toEqual(files.add('evening', 'elm.ogg', ogg));
    expect(files.list('evening')).toHaveLength(1);
  });

  it('are refused in a sentence when they are none', () => {
    const files = createSoundFiles(freshFolder());
    expect(files.add('evening', 'elm.ogg', bytes('Once upon a time'))).toEqual({
      ok: false,
      reason: 'This file is called .ogg but holds something else. Only real sound files can be added.',
    });
    expect(files.list('evening')).toEqual([]);
  });

  it('say it when their folder cannot be made', () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'evening'));
    writeFileSync(join(folder, 'evening', 'assets'), 'a file in the way');
    expect(createSoundFiles(folder).add('evening', 'elm.ogg', ogg)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^The sound file could not be kept: .*\.$/),
    });
  });

  it.each(['../secret.ogg', 'elm.ogg/../../x.ogg', '.elm.ogg', 'elm.txt'])('have no path for the name %s', (name) => {
    expect(createSoundFiles('/plans').pathOf('evening', name)).toBeNull();
    expect(createSoundFiles('/plans').pathOf('../evening', 'elm.ogg')).toBeNull();
  });
});
