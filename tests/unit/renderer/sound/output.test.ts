import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/core/time.ts';
import { soundDefaults } from '../../../../src/core/views/sound-settings.ts';
import type { OutputReport } from '../../../../src/core/views/sound-view.ts';
import type { SoundWay } from '../../../../src/renderer/sound/bell-player.ts';
import { createOutput, type Devices } from '../../../../src/renderer/sound/output.ts';

const hall = { id: 'hall-id', label: 'Hall loudspeaker' };

/** A browser with loudspeakers that come and go. */
const createRoom = ({ plugged = ['hall-id'], refuses = false, canChoose = true } = {}) => {
  let present = plugged;
  let used = '';
  let levels: readonly number[] = [];
  const reports: OutputReport[] = [];
  const ears = new Map<string, () => void>();
  const setSinkId = async (id: string): Promise<void> => {
    if (refuses && id !== '') throw new Error('not allowed');
    used = id;
  };
  const context = {
    currentTime: 0,
    addEventListener: (kind: string, hear: () => void) => ears.set(kind, hear),
    removeEventListener: () => undefined,
    resume: async () => undefined,
    ...(canChoose ? { setSinkId } : {}),
  };
  const master = { gain: { setTargetAtTime: (level: number) => (levels = [...levels, level]) } };
  const devices = {
    enumerateDevices: async () => present.map((deviceId) => ({ deviceId, kind: 'audiooutput', label: hall.label })),
    addEventListener: (kind: string, hear: () => void) => ears.set(kind, hear),
    removeEventListener: () => undefined,
  };
  const output = createOutput(
    context && ({ context, master } as unknown as SoundWay),
    devices as unknown as Devices,
    () => instant(0),
    (report) => reports.push(report),
  );
  const settled = () => new Promise((done) => setTimeout(done, 5));
  return {
    output,
    reports,
    settled,
    used: () => used,
    levels: () => levels,
    plug: async (ids: readonly string[]) => {
      present = [...ids];
      ears.get('devicechange')?.();
      await settled();
    },
    vanish: async () => {
      ears.get('error')?.();
      await settled();
    },
  };
};

describe('where the sound goes', () => {
  it('is the chosen loudspeaker, by its identity, at the chosen level', async () => {
    const room = createRoom();
    room.output.apply({ ...soundDefaults, output: hall, master: 0.5 });
    await room.settled();
    expect([room.used(), room.levels(), room.reports]).toEqual(['hall-id', [0.5], [{ label: hall.label, problem: null }]]);
  });

  it('is found by its name when the browser gave it a new identity', async () => {
    const room = createRoom({ plugged: ['new-id'] });
    room.output.apply({ ...soundDefaults, output: hall });
    await room.settled();
    expect(room.used()).toBe('new-id');
  });

  it('falls back to the computer’s own choice when the loudspeaker goes, and returns with it', async () => {
    const room = createRoom();
    room.output.apply({ ...soundDefaults, output: hall });
    await room.settled();
    await room.plug(['another']);
    await room.plug([]);
    expect(room.used()).toBe('hall-id');
    const gone = createRoom({ plugged: ['kitchen'] });
    gone.output.apply({ ...soundDefaults, output: { id: 'hall-id', label: 'Somewhere else' } });
    await gone.settled();
    expect(gone.reports.at(-1)).toEqual({
      label: '',
      problem: 'The chosen loudspeaker is not there. Bells sound on the computer’s own choice until it comes back.',
    });
  });

  it.each([
    ['refuses', { refuses: true }, 'The browser does not let bells use the chosen loudspeaker. They sound on the computer’s own choice.'],
    ['cannot choose', { canChoose: false }, 'This browser cannot choose a loudspeaker. Bells sound on the computer’s own choice.'],
  ])('is said in a sentence when the browser %s', async (_, browser, problem) => {
    const room = createRoom(browser);
    room.output.apply({ ...soundDefaults, output: hall });
    await room.settled();
    expect(room.reports).toEqual([{ label: '', problem }]);
  });

  it('is the computer’s own choice after a loudspeaker vanished in the middle of a strike', async () => {
    const room = createRoom();
    room.output.apply({ ...soundDefaults, output: hall });
    await room.settled();
    await room.vanish();
    expect([room.used(), room.reports.at(-1)]).toEqual([
      '',
      { label: '', problem: 'The loudspeaker went away while the sound was on. Bells go on with the computer’s own choice.' },
    ]);
  });
});
