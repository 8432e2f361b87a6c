import type { RoomFace } from '../patterns/segment.ts';
import { type Stage, stageNumber } from '../plan/stage.ts';
import { linesOf } from '../plan/text.ts';
import { faceCards } from '../room/face-cards.ts';
import type { RoomSize } from '../room/room-size.ts';
import type { RunPlan, RunSegment } from '../session/run-plan.ts';
import type { Session } from '../session/session.ts';
import { endsAt, type Running, segmentAt } from '../session/where.ts';
import type { Instant } from '../time.ts';
import { roomNames } from '../words/room-names.ts';
import { backAt, beginsAt, bellCalls, closingWords, countOff, groupsOf, voiceHeading, whoLine } from '../words/room-words.ts';
import type { ClockView, FaceView, Lines, ProjectionView, RoomTheme, SpiralPlace } from './projection-view.ts';
import { spiralPlace } from './spiral-place.ts';

/** What a projection is built from: no script, no note. `number`: the page's own, while the room's pages are told apart. */
export type ProjectionInput = {
  readonly run: RunPlan;
  readonly session: Session;
  readonly roomTheme: RoomTheme;
  readonly roomSize: RoomSize;
  readonly number?: number | null;
};

/** What the room sees of a session. Only public fields of the plan are read here. */
export const projectionView = ({ run, session: present, roomTheme, roomSize, number = null }: ProjectionInput): ProjectionView => {
  const session = present.frozen === null ? present : { ...present, ...present.frozen };
  const cards = faceCards(faceOf(run, session), roomSize, run.layout);
  const at = session.phase.kind === 'running' ? Math.min(session.phase.card.number, cards.length - 1) : 0;
  const face = cards[at] ?? { kind: 'silence' };
  const segment = session.phase.kind === 'running' ? segmentAt(run, session.phase.segment) : null;
  const stage = segment ? stageOf(run, segment) : null;
  const place = spiralPlace(run, session);
  const spiral = segment?.room.kind === 'stage' ? toldPlace(place, stageNumber(segment.room.stage)) : place;
  return {
    screen: session.screen,
    theme: roomTheme,
    key: pictureKey(face, stage),
    stage,
    face,
    clock: roomClock(run, session, present),
    spiral,
    names: roomNames(face, spiral, run.languages),
    languages: run.languages,
    timeZone: run.timeZone,
    layout: run.layout,
    size: roomSize,
    card: cards.length > 1 ? { number: at + 1, of: cards.length } : null,
    number,
  };
};

/** How many cards the room's present words take, and which one it sees, from 0; for a Next that turns the card first. */
export const cardsAhead = (run: RunPlan, session: Session, roomSize: RoomSize): { readonly card: number; readonly of: number } => {
  const of = faceCards(faceOf(run, session), roomSize, run.layout).length;
  return { card: session.phase.kind === 'running' ? Math.min(session.phase.card.number, of - 1) : 0, of };
};

const stageOf = (run: RunPlan, segment: RunSegment): Stage | null =>
  segment.room.kind === 'stage' ? segment.room.stage : (run.practices[segment.practice]?.stage ?? null);

/** The spiral while it is told: half-way through the stage that is spoken of. */
const toldPlace = (place: SpiralPlace, stage: 1 | 2 | 3 | 4): SpiralPlace => ({
  ...place,
  stage,
  lastStage: stage,
  place: 0.5,
  inner: null,
});

const faceOf = (run: RunPlan, session: Session): FaceView => {
  const { phase } = session;
  switch (phase.kind) {
    case 'waiting':
    case 'scheduled':
      return arriving(run, phase.kind === 'scheduled' ? phase.startsAt : run.days[phase.day]?.start);
    case 'running':
      return segmentFace(run, session, phase);
    case 'closed':
      return { kind: 'closed', words: closingWords(run.languages) };
    default:
      return phase satisfies never;
  }
};

const arriving = (run: RunPlan, begins: Instant | undefined): FaceView => ({
  kind: 'arriving',
  title: linesOf(run.title, run.languages),
  welcome: run.welcome ? linesOf(run.welcome, run.languages) : [],
  begins: begins === undefined ? null : { at: begins, words: beginsAt(run.languages) },
});

const segmentFace = (run: RunPlan, session: Session, phase: Running): FaceView => {
  const segment = segmentAt(run, phase.segment);
  const lines = (text: Parameters<typeof linesOf>[0]): Lines => linesOf(text, run.languages);
  const { room } = segment;
  switch (room.kind) {
    case 'title':
      return titleFace(run, segment, room);
    case 'prompt':
      if (room.who?.kind === 'round') return { kind: 'round', prompt: lines(room.prompt), who: whoLine(room.who, run.languages) };
      return { kind: 'prompt', prompt: lines(room.prompt), who: room.who ? whoLine(room.who, run.languages) : null };
    case 'voice':
      return {
        kind: 'voice',
        number: room.number,
        of: room.of,
        heading: voiceHeading(room.number, room.of, run.languages),
        name: lines(room.name),
        prompt: lines(room.prompt),
        who: whoLine(room.who, run.languages),
        seats: room.who.kind === 'seat' ? { seat: room.who.seat, of: room.who.of } : null,
      };
    case 'card':
      return { kind: 'card', words: lines(room.words) };
    case 'stage':
      return { kind: 'stage', title: lines(run.stageLabels[room.stage]), practice: [] };
    case 'return':
      return {
        kind: 'return',
        backAt: backAt(run.languages),
        at: endsAt(run, session, phase),
        words: room.words ? lines(room.words) : room.bellCalls ? bellCalls(run.languages) : [],
      };
    case 'groups':
      return {
        kind: 'groups',
        of: room.of,
        title: groupsOf(room.of, run.languages),
        count: room.countTo === null ? [] : countOff(room.countTo, run.languages),
        words: room.words ? lines(room.words) : [],
      };
    case 'image':
      return { kind: 'image', file: room.file, alt: lines(room.alt) };
    case 'reading':
      return { kind: 'reading', words: lines(room.words), by: room.by };
    case 'silence':
      return { kind: 'silence' };
    default:
      return room satisfies never;
  }
};

/** The first part of a practice that opens a stage shows the stage; consent is said before anything with touch or gaze begins. */
const titleFace = (run: RunPlan, segment: RunSegment, room: Extract<RoomFace, { kind: 'title' }>): FaceView => {
  const practice = run.practices[segment.practice];
  const title = practice ? linesOf(practice.title, run.languages) : [];
  const stage = practice?.stage ?? null;
  const opens = practice && stage && stage !== stageBefore(run, segment.practice) && run.segments[practice.first]?.id === segment.id;
  if (opens && room.words === null && practice.consent === null)
    return { kind: 'stage', title: linesOf(run.stageLabels[stage], run.languages), practice: title };
  const words = room.words ?? (practice && run.segments[practice.first]?.id === segment.id ? practice.consent : null);
  return {
    kind: 'title',
    stageLabel: stage ? linesOf(run.stageLabels[stage], run.languages) : [],
    title,
    words: words ? linesOf(words, run.languages) : [],
  };
};

const stageBefore = (run: RunPlan, practice: number): Stage | null => {
  const day = run.practices[practice]?.day;
  for (let index = practice - 1; index >= 0; index -= 1) {
    const before = run.practices[index];
    if (!before || before.day !== day) return null;
    if (before.stage) return before.stage;
  }
  return null;
};

/** While frozen the time goes on with its picture; once another part runs, a time of the old one would be wrong. */
const roomClock = (run: RunPlan, session: Session, present: Session): ClockView => {
  const seen = session.visits.length === present.visits.length ? present : session;
  if (seen !== present || seen.phase.kind !== 'running') return { kind: 'none' };
  return clockOf(run, seen, seen.phase, segmentAt(run, seen.phase.segment));
};

const clockOf = (run: RunPlan, session: Session, phase: Running, segment: RunSegment): ClockView => {
  if (segment.length.kind === 'open' || segment.clock === 'none' || segment.clock === 'return') return { kind: 'none' };
  return { kind: segment.clock, startedAt: phase.startedAt, endsAt: endsAt(run, session, phase), heldAt: phase.heldAt };
};

/** A short name of what is seen, the same for the same picture. */
const pictureKey = (face: FaceView, stage: Stage | null): string => {
  let sum = stage ? stageNumber(stage) : 0;
  for (const letter of JSON.stringify(face)) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${face.kind}-${sum.toString(36)}`;
};
