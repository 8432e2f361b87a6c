import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/core/time.ts';
import type { BellQuestion, HostStateView } from '../../../../src/core/views/console-view.ts';
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
  soundFiles: [],
  lastHeard,
  plans: [],
  notices: [],
  roomTheme: 'hall',
  language: 'en',
  roomSize: { depth: 14, width: 2 },
});

const question = (why: BellQuestion['why']): BellQuestion => ({ id: why, why, due: noon, sound: 'bell', strikes: 1, reason: '' });
const ready = { state: 'ready' } as const;

describe('the sign of the sound', () => {
  it.each([
    ['ready and heard', host(ready), [], false, { shape: 'tick', title: 'Sound is ready', loud: false }],
    ['ready, nothing heard yet', host(ready, null), [], false, { shape: 'dotted', title: 'Not heard yet today', loud: false }],
    ['quiet by hand', host(ready), [], true, { shape: 'bar', title: 'Bells are quiet', loud: false }],
    ['loading', host({ state: 'loading' }), [], false, { shape: 'hand', title: 'Waking the sound', loud: false }],
    ['missed a bell', host(ready), [question('missed')], false, { shape: 'arrow', title: 'One bell was missed', loud: false }],
    [
      'missed two',
      host(ready),
      [question('missed'), question('missed')],
      false,
      { shape: 'arrow', title: '2 bells were missed', loud: false },
    ],
    [
      'a day bell that asks is no fault',
      host(ready),
      [question('asks first')],
      false,
      { shape: 'tick', title: 'Sound is ready', loud: false },
    ],
    [
      'another loudspeaker than the chosen one',
      { ...host(ready), output: { label: '', problem: 'It is away.' } },
      [],
      false,
      { shape: 'cross', detail: 'It is away.', loud: false },
    ],
    ['two pages', { ...host(ready), soundPages: 2 }, [], false, { shape: 'tick', detail: '2 sound pages, one rings' }],
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
  ])('%s', (_name, state, questions, bellsQuiet, expected) => {
    expect(soundHealth({ host: state, questions, bellsQuiet, roomCheck: null }, clock)).toMatchObject(expected);
  });
  it.each([
    [true, { shape: 'tick', detail: 'heard in the room at 12:00, Hall' }],
    [false, { shape: 'dotted', title: 'Not heard in the room' }],
  ])('says what somebody heard in the room: %s', (yes, expected) => {
    const roomCheck = { rangAt: noon, outcome: 'rung', heard: { at: noon, yes } } as const;
    const state = { ...host(ready), output: { label: 'Hall', problem: null } };
    expect(soundHealth({ host: state, questions: [], bellsQuiet: false, roomCheck }, clock)).toMatchObject(expected);
  });
});
