import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/core/time.ts';
import type { BellRow, HostStateView } from '../../../../src/core/views/console-view.ts';
import { soundDefaults } from '../../../../src/core/views/sound-settings.ts';
import { createClockWords } from '../../../../src/renderer/console/clock-words.ts';
import { soundHealth } from '../../../../src/renderer/console/sound-health.ts';

const clock = createClockWords('UTC');
const noon = instant(Date.UTC(2026, 0, 1, 12));

const host = (sound: HostStateView['sound'], lastHeard: HostStateView['lastHeard'] = noon): HostStateView => ({
  kept: { at: null, problem: null },
  projections: 0,
  sound,
  soundPages: 1,
  output: null,
  soundSettings: soundDefaults,
  lastHeard,
  plans: [],
  notices: [],
  roomTheme: 'hall',
});

const bell = (state: BellRow['state']): BellRow => ({ id: state, at: noon, sound: 'bell', strikes: 1, reason: '', state, asks: false });
const ready = { state: 'ready' } as const;

describe('the sign of the sound', () => {
  it.each([
    ['ready and heard', host(ready), [bell('rung')], false, { shape: 'tick', title: 'Sound is ready', loud: false }],
    ['ready, nothing heard yet', host(ready, null), [], false, { shape: 'dotted', title: 'Not heard yet today', loud: false }],
    ['quiet by hand', host(ready), [], true, { shape: 'bar', title: 'Bells are quiet', loud: false }],
    ['loading', host({ state: 'loading' }), [], false, { shape: 'hand', title: 'Waking the sound', loud: false }],
    ['missed a bell', host(ready), [bell('rung'), bell('missed')], false, { shape: 'arrow', title: 'One bell was missed', loud: false }],
    ['missed two', host(ready), [bell('missed'), bell('missed')], false, { shape: 'arrow', title: '2 bells were missed', loud: false }],
    ['missed, but rang since', host(ready), [bell('missed'), bell('rung')], false, { shape: 'tick', title: 'Sound is ready', loud: false }],
    [
      'waits for a click',
      host({ state: 'needs gesture' }),
      [],
      false,
      { shape: 'cross', title: 'Sound is off: click here', loud: true, needsClick: true },
    ],
    [
      'no page at all, even when bells are quiet',
      host({ state: 'absent' }),
      [],
      true,
      { shape: 'cross', title: 'No sound page', loud: true },
    ],
    [
      'failed',
      host({ state: 'failed', reason: 'No speaker was found.' }),
      [],
      false,
      { shape: 'cross', detail: 'No speaker was found.', loud: true },
    ],
  ])('%s', (_name, state, bells, bellsQuiet, expected) => {
    expect(soundHealth({ host: state, bells, bellsQuiet }, clock)).toMatchObject(expected);
  });
});
