import { describe, expect, it } from 'vitest';
import { bellsOf, compiled, placesOf, segmentAt, type TimingInFile } from './compiling.ts';

const voices = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ name: `Name ${place + 1}`, prompt: `Prompt ${place + 1}`, length: '2:00' }));

const groupsOfThree: TimingInFile = { pattern: 'group-voices', groupSize: 3, voices: voices(2), rest: '0:30' };

const seats = (timing: TimingInFile): readonly string[] =>
  compiled(timing).flatMap(({ room }) => (room.kind === 'voice' && room.who.kind === 'seat' ? [`${room.number}: ${room.who.seat}`] : []));

const reflecting = (timing: TimingInFile): readonly string[] =>
  compiled(timing)
    .filter(({ room }) => 'who' in room && room.who?.kind === 'seat' && room.who.smallerGroupsReflect)
    .map((segment) => segment.id);

describe('small groups of voices', () => {
  it('begin in silence and give each person a slot of all voices and a rest', () => {
    expect(placesOf(compiled(groupsOfThree))).toEqual([
      'silence',
      'slot-1/voice-1',
      'slot-1/voice-2',
      'slot-1/rest',
      'slot-2/voice-1',
      'slot-2/voice-2',
      'slot-2/rest',
      'slot-3/voice-1',
      'slot-3/voice-2',
      'slot-3/rest',
    ]);
  });

  it('ring the silence, each slot, each change of voice, and the last end', () => {
    expect(bellsOf(compiled(groupsOfThree))).toEqual([
      '0 bowl × 1',
      '60 bell × 1',
      '180 chime × 1',
      '300 bell × 1',
      '330 bell × 1',
      '450 chime × 1',
      '570 bell × 1',
      '600 bell × 1',
      '720 chime × 1',
      '840 bowl × 1',
    ]);
  });

  it('tell the next slot by the end bell alone when there is no rest', () => {
    expect(bellsOf(compiled({ ...groupsOfThree, rest: '0:00' })).filter((bell) => bell.startsWith('300 '))).toEqual(['300 bell × 1']);
  });

  it('show the voice, its words and who holds the turn', () => {
    expect(segmentAt(compiled(groupsOfThree), 'slot-3/voice-2')).toMatchObject({
      kind: 'voice',
      ends: 'by itself',
      room: {
        kind: 'voice',
        number: 2,
        of: 2,
        name: 'Name 2',
        prompt: 'Prompt 2',
        who: { kind: 'seat', seat: 3, of: 3, smallerGroupsReflect: false },
      },
      clock: 'none',
      desk: { label: 'Voice 2, third person', detail: 'Name 2, turn 3 of 3' },
      prompt: 1,
    });
  });

  it('warn the facilitator alone unless the plan gives the warning a bell', () => {
    const warnings = compiled(groupsOfThree).flatMap((segment) => segment.cues.filter((cue) => cue.reason === 'warning'));

    expect(warnings).toHaveLength(6);
    expect(warnings.every((warning) => warning.bell === null)).toBe(true);
  });

  it('tell smaller groups in the last slot that they rest', () => {
    expect(reflecting({ ...groupsOfThree, smallerGroups: true })).toEqual(['practice/0/slot-3/voice-1', 'practice/0/slot-3/voice-2']);
  });
});

describe('voices that go round the group', () => {
  const clockwise: TimingInFile = { ...groupsOfThree, groupSize: 4, speakers: 'clockwise', voices: voices(5) };

  it('pass from the holder to the others in order, and never back to the holder for an extra voice', () => {
    expect(seats(clockwise)).toEqual([
      ...['1: 1', '2: 2', '3: 3', '4: 4', '5: 2'],
      ...['1: 2', '2: 3', '3: 4', '4: 1', '5: 3'],
      ...['1: 3', '2: 4', '3: 1', '4: 2', '5: 4'],
      ...['1: 4', '2: 1', '3: 2', '4: 3', '5: 1'],
    ]);
  });

  it('tell smaller groups to rest as well when the seat that they lack is to speak', () => {
    expect(reflecting({ ...clockwise, voices: voices(2), smallerGroups: true })).toEqual([
      'practice/0/slot-3/voice-2',
      'practice/0/slot-4/voice-1',
      'practice/0/slot-4/voice-2',
    ]);
  });

  it('return to the holder for a closing turn, which ends the slot', () => {
    const segments = compiled({ ...clockwise, holderClosing: '2:00', holderPrompt: 'What will you carry?' });
    const closing = segmentAt(segments, 'slot-2/holder');

    expect(closing).toMatchObject({
      kind: 'voice',
      room: { kind: 'prompt', prompt: 'What will you carry?', who: { kind: 'seat', seat: 2, of: 4 } },
      desk: { label: 'Holder’s closing, second person' },
      prompt: 5,
    });
    expect(closing.cues.at(-1)).toMatchObject({ id: 'end', bell: { sound: 'bell', strikes: 1 } });
    expect(segmentAt(segments, 'slot-2/voice-5').cues.at(-1)).toMatchObject({ id: 'end', bell: null });
  });
});
