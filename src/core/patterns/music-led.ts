import type { Text } from '../plan/text.ts';
import { type Millis, millis, noTime } from '../time.ts';
import { phrase, type Said } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { endCue } from './cue.ts';
import { cardOrTitle } from './face.ts';
import type { MusicLed } from './parameters.ts';
import type { Cue, Segment } from './segment.ts';
import { saidTogether } from './speech.ts';
import { ledPart } from './talk.ts';

type CuePoint = MusicLed['cuePoints'][number];

/** A part of the music during which the room does not change. */
type Stretch = {
  readonly from: Millis;
  readonly title: string | null;
  readonly say: Text | null;
  readonly notes: readonly string[];
  readonly show: Text | undefined;
};

/** P8: led by music; cue points are private, and those that say, note or show something begin a stretch of their own (domain 1.1). */
export const compileMusic = (music: MusicLed, context: CompileContext): readonly Segment[] => {
  const stretches = stretchesOf(music);
  const signs = signsOf(music);
  return [
    ...ledPart(music.opening, context, 'opening', phrase('Opening')),
    ...stretches.map((stretch, place): Segment => {
      const until = stretches[place + 1]?.from ?? music.length;
      return {
        id: segmentId(context, `music-${place + 1}`),
        kind: 'music',
        length: { kind: 'timed', length: millis(until - stretch.from) },
        ends: 'by itself',
        room: cardOrTitle(stretch.show),
        clock: 'none',
        cues: [
          ...signs.filter(({ at }) => at >= stretch.from && at < until).map(({ at, ...sign }) => placed(sign, at, stretch.from)),
          endCue(null),
        ],
        desk: {
          label: stretch.title ?? phrase('Music'),
          detail: detailOf(music, place, stretches.length),
          say: stretch.say,
          notes: stretch.notes,
        },
        prompt: null,
        ...(music.file === undefined
          ? {}
          : { track: { file: music.file, from: stretch.from, length: music.length, fade: music.fade, gain: music.gain ?? 0 } }),
      };
    }),
    ...ledPart(music.closing, context, 'closing', phrase('Closing')),
  ];
};

const pointsInOrder = (music: MusicLed): readonly CuePoint[] =>
  music.cuePoints.filter((point) => point.at < music.length).sort((one, other) => one.at - other.at);

const beginsStretch = (point: CuePoint): boolean => point.show !== undefined || point.say !== undefined || point.notes.length > 0;

const stretchesOf = (music: MusicLed): readonly Stretch[] => {
  let current: Stretch = { from: noTime, title: null, say: music.say ?? null, notes: music.notes, show: music.show };
  const earlier: Stretch[] = [];
  for (const point of pointsInOrder(music).filter(beginsStretch)) {
    const together = point.at === current.from;
    if (!together) earlier.push(current);
    current = {
      from: point.at,
      title: point.title,
      say: together ? saidTogether(current.say, point.say) : (point.say ?? null),
      notes: together ? [...current.notes, ...point.notes] : point.notes,
      show: point.show ?? current.show,
    };
  }
  return [...earlier, current];
};

type Sign = { readonly id: string; readonly reason: Cue['reason']; readonly words: Said };

const signsOf = (music: MusicLed): readonly (Sign & { readonly at: Millis })[] => [
  ...pointsInOrder(music)
    .filter((point) => !beginsStretch(point))
    .map((point, place) => ({ id: `point-${place + 1}`, reason: 'cue point' as const, words: point.title, at: point.at })),
  ...(music.fade === 0 || music.fade >= music.length
    ? []
    : [{ id: 'fade', reason: 'warning' as const, words: phrase('The music fades'), at: millis(music.length - music.fade) }]),
];

const placed = (sign: Sign, at: Millis, from: Millis): Cue => ({
  ...sign,
  at: { from: 'start', offset: millis(at - from) },
  bell: null,
});

const detailOf = (music: MusicLed, place: number, of: number): Said => {
  const track = music.track ?? music.file ?? '';
  if (of < 2) return track;
  const part = phrase('part {number} of {of}', { number: place + 1, of });
  return track === '' ? part : phrase('{track}, {part}', { track, part });
};
