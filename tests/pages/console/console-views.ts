import { type Instant, instant, later, millis, minutes, noTime, seconds } from '../../../src/core/time.ts';
import type { BellRow, ConsoleView, NowView, OutlineRow } from '../../../src/core/views/console-view.ts';
import type { ProjectionView } from '../../../src/core/views/projection-view.ts';
import { soundDefaults } from '../../../src/core/views/sound-settings.ts';
import { acts, possible } from './possible.ts';

/** 21 November 2026, a Saturday, in Berlin: winter time, one hour before Greenwich. */
export const at = (clock: string): Instant => {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  return instant(Date.UTC(2026, 10, 21, hour - 1, minute, second));
};

export { acts, possible };

export const practiceRow = (
  id: string,
  title: string,
  stage: 1 | 2 | 3 | 4 | null,
  state: 'done' | 'now' | 'to come',
  start: string,
  length: number,
  more: { readonly pinned?: boolean; readonly began?: string } = {},
): OutlineRow => ({
  kind: 'practice',
  id,
  segment: `${id}/1`,
  title,
  stage,
  state,
  pinned: more.pinned ?? false,
  plannedStart: at(start),
  plannedEnd: later(at(start), minutes(length)),
  began: more.began === undefined ? null : at(more.began),
});

export const bell = (id: string, clock: string, state: BellRow['state'], reason: string, strikes = 1): BellRow => ({
  id,
  at: at(clock),
  sound: 'bell',
  strikes,
  reason,
  state,
  asks: false,
});

export const roomPicture: ProjectionView = {
  screen: 'picture',
  theme: 'hall',
  key: 'open-sentences/2-b',
  stage: 'honoring-pain',
  face: {
    kind: 'prompt',
    prompt: [{ language: 'en', direction: 'ltr', words: 'When I let it come close, what I notice in my body is …' }],
    who: {
      speaks: [{ language: 'en', direction: 'ltr', words: 'B speaks.' }],
      listens: [{ language: 'en', direction: 'ltr', words: 'A listens.' }],
    },
  },
  clock: { kind: 'ring', startedAt: at('11:51:45'), endsAt: at('11:56:45'), heldAt: null },
  spiral: { stage: 2, lastStage: 2, place: 0.6, earlier: 1, inner: null },
  names: { spiral: 'The spiral: stage 2 of 4', time: 'Time remaining', care: 'Still water under hills' },
  languages: ['en'],
  timeZone: 'Europe/Berlin',
  layout: 'stacked',
  size: { depth: 14, width: 2 },
  card: null,
  number: null,
};

export const openSentences: NowView = {
  practice: 'Open Sentences',
  stage: 2,
  stageLabel: 'Honoring Our Pain for the World',
  label: 'B speaks',
  detail: 'sentence 2 of 4',
  startedAt: at('11:51:45'),
  endsAt: at('11:56:45'),
  length: minutes(5),
  heldAt: null,
  open: false,
  until: null,
  ends: 'by itself',
  whatNext: 'one strike of the bell, then rest',
  signs: [
    { at: at('11:56:15'), reason: 'warning', words: '', rings: true },
    { at: at('11:56:45'), reason: 'end', words: '', rings: true },
  ],
  practiceBegan: at('11:31'),
  practiceAfterSegment: millis(minutes(22) + seconds(15)),
  practicePlannedEnd: at('12:05'),
  consent: '',
  credit: '',
  notes: [
    'Stay at the edge of the circle. Slow your own breath before you speak.',
    'One group of three by the window: they need no second bell, let them finish.',
    'Side by side instead of face to face is fine; say so once more if eyes are tired.',
  ],
};

/** Saturday of a weekend at 11:54: the second sentence is being spoken, everything is 14 minutes late. */
export const runningView: ConsoleView = {
  phase: { kind: 'running' },
  plan: { id: 'alder-house', title: 'Alder House weekend', timeZone: 'Europe/Berlin' },
  rehearsal: null,
  days: [
    {
      day: 0,
      title: 'Friday',
      stage: 1,
      start: later(at('18:00'), minutes(-24 * 60)),
      end: later(at('21:30'), minutes(-24 * 60)),
      state: 'done',
    },
    { day: 1, title: 'Saturday', stage: 2, start: at('07:30'), end: at('21:15'), state: 'now' },
    {
      day: 2,
      title: 'Sunday',
      stage: 4,
      start: later(at('07:30'), minutes(24 * 60)),
      end: later(at('15:30'), minutes(24 * 60)),
      state: 'to come',
    },
  ],
  outline: [
    { kind: 'block', title: 'Early', planned: minutes(90) },
    practiceRow('sitting', 'Quiet sitting', null, 'done', '07:30', 30, { began: '07:30' }),
    practiceRow('breakfast', 'Breakfast', null, 'done', '08:00', 90, { began: '08:00' }),
    { kind: 'block', title: 'Morning', planned: minutes(180) },
    practiceRow('arriving', 'Arriving circle', 1, 'done', '09:30', 21, { began: '09:30' }),
    practiceRow('sentences-gratitude', 'Open Sentences, gratitude', 1, 'done', '09:51', 30, { began: '09:51' }),
    practiceRow('milling', 'The Milling', 2, 'done', '10:21', 36, { began: '10:21' }),
    practiceRow('quiet-pairs', 'Quiet pairs', 2, 'done', '10:57', 10, { began: '10:57' }),
    practiceRow('break', 'Break', null, 'done', '11:07', 13, { began: '11:07' }),
    practiceRow('open-sentences', 'Open Sentences', 2, 'now', '11:20', 45, { began: '11:31' }),
    practiceRow('breathing', 'Breathing Through', 2, 'to come', '12:05', 15),
    practiceRow('closing-round', 'Closing round', 2, 'to come', '12:20', 10),
    practiceRow('lunch', 'Lunch', null, 'to come', '12:30', 120, { pinned: true }),
    { kind: 'block', title: 'Afternoon', planned: minutes(240) },
    practiceRow('mandala', 'Truth Mandala', 2, 'to come', '14:30', 90),
    practiceRow('grounding', 'Grounding outdoors', 2, 'to come', '16:00', 20),
    practiceRow('tea', 'Tea', null, 'to come', '16:20', 30),
    practiceRow('systems-game', 'Systems Game', 3, 'to come', '16:50', 40),
    practiceRow('widening', 'Widening Circles', 3, 'to come', '17:30', 60),
    practiceRow('supper', 'Supper', null, 'to come', '18:30', 75, { pinned: true }),
    practiceRow('songs', 'Songs and stories', 1, 'to come', '19:45', 60),
    practiceRow('evening-circle', 'Evening circle', 1, 'to come', '20:45', 30),
  ],
  script: [
    {
      when: 'said',
      words: 'Now B, with the same beginning. A, your whole task is to listen: nothing to answer, nothing to mend.',
      language: 'en',
      direction: 'ltr',
      at: at('11:51'),
      after: null,
    },
    {
      when: 'next',
      words:
        'Let the words settle. [15 s] Thank your partner in any way that is simple. [breath]\n\nHere is the third beginning, and A goes first: “What I seldom say aloud about it is …” [2 breaths] Passing is also taking part.',
      language: 'en',
      direction: 'ltr',
      at: null,
      after: 'end bell',
    },
  ],
  prompts: [
    {
      number: 1,
      words: 'Something changing around me that I keep noticing is …',
      language: 'en',
      direction: 'ltr',
      state: 'spoken',
      who: '',
      at: null,
      segment: 'open-sentences/1',
    },
    {
      number: 2,
      words: 'When I let it come close, what I notice in my body is …',
      language: 'en',
      direction: 'ltr',
      state: 'on screen',
      who: 'B',
      at: null,
      segment: 'open-sentences/2',
    },
    {
      number: 3,
      words: 'What I seldom say aloud about it is …',
      language: 'en',
      direction: 'ltr',
      state: 'to come',
      who: '',
      at: at('11:57'),
      segment: 'open-sentences/3',
    },
    {
      number: 4,
      words: 'What helps me to stay near it is …',
      language: 'en',
      direction: 'ltr',
      state: 'to come',
      who: '',
      at: at('12:05'),
      segment: 'open-sentences/4',
    },
  ],
  now: openSentences,
  pace: {
    ahead: [
      { id: 'breathing', planned: minutes(15), pinned: null },
      { id: 'closing-round', planned: minutes(10), pinned: null },
      { id: 'lunch', planned: minutes(120), pinned: at('12:30') },
      { id: 'mandala', planned: minutes(90), pinned: null },
      { id: 'grounding', planned: minutes(20), pinned: null },
      { id: 'tea', planned: minutes(30), pinned: null },
      { id: 'systems-game', planned: minutes(40), pinned: null },
      { id: 'widening', planned: minutes(60), pinned: null },
      { id: 'supper', planned: minutes(75), pinned: at('18:30') },
      { id: 'songs', planned: minutes(60), pinned: null },
      { id: 'evening-circle', planned: minutes(30), pinned: null },
    ],
    beyond: noTime,
    plannedEnd: at('21:15'),
    nextPin: { title: 'Lunch', at: at('12:30') },
  },
  bells: [
    bell('a-ends', '11:51:30', 'rung', 'A speaks ends'),
    bell('b-warning', '11:56:15', 'to come', 'B speaks, nearly over'),
    bell('b-ends', '11:56:45', 'to come', 'B speaks ends'),
    bell('a-starts', '11:57:00', 'to come', 'A speaks begins', 2),
  ],
  bellsQuiet: false,
  questions: [],
  roomCheck: null,
  room: roomPicture,
  isFrozen: false,
  roomNext: { ...roomPicture, key: 'open-sentences/2-rest', face: { kind: 'silence' }, clock: { kind: 'none' } },
  roomNextWords: 'One strike of the bell. Then rest, 0:15.',
  care: { supportPerson: 'Mira', phone: '+49 170 0000000', notes: [] },
  can: possible({
    start: 'It has begun already.',
    unschedule: 'No start is set that could be taken back.',
    resume: 'Nothing is on hold.',
    endCare: 'Care is not on.',
  }),
  host: {
    kept: { at: at('11:54:02'), problem: null },
    projections: 1,
    sound: { state: 'ready' },
    soundPages: 1,
    output: null,
    soundSettings: soundDefaults,
    soundFiles: [],
    lastHeard: at('11:51:30'),
    plans: [
      { id: 'alder-house', title: 'Alder House weekend', problem: null },
      { id: 'evening', title: 'An evening in the library', problem: null },
      { id: 'broken', title: 'river-day.json', problem: 'Day 1, Open Sentences: the length of a turn must be at least 5 seconds.' },
    ],
    notices: [],
    roomTheme: 'hall',
    language: 'en',
    roomSize: { depth: 14, width: 2 },
  },
};

const arriving: ProjectionView = {
  ...roomPicture,
  key: 'arriving',
  stage: null,
  face: {
    kind: 'arriving',
    title: [{ language: 'en', direction: 'ltr', words: 'Alder House weekend' }],
    welcome: [{ language: 'en', direction: 'ltr', words: 'Welcome. Find a place that suits your back.' }],
    begins: { at: at('07:30'), words: [{ language: 'en', direction: 'ltr', words: 'We begin at' }] },
  },
  clock: { kind: 'none' },
  spiral: { stage: null, lastStage: 1, place: 0, earlier: 1, inner: null },
};

const nothingRuns = 'Nothing is running yet. Start the day first.';
const toCome = (row: OutlineRow): OutlineRow => (row.kind === 'practice' ? { ...row, state: 'to come', began: null } : row);

/** Before the day. */
export const waitingView: ConsoleView = {
  ...runningView,
  phase: { kind: 'waiting', day: 1, plannedStart: at('07:30') },
  outline: runningView.outline.map(toCome),
  script: [
    {
      when: 'next',
      words: 'Good morning. [breath] We begin as every day: with what we are grateful for.',
      language: 'en',
      direction: 'ltr',
      at: null,
      after: null,
    },
  ],
  prompts: [],
  now: null,
  bells: [],
  room: arriving,
  isFrozen: false,
  roomNext: { ...roomPicture, key: 'first' },
  roomNextWords: 'The first part begins.',
  can: possible({
    unschedule: 'No start is set that could be taken back.',
    next: nothingRuns,
    back: nothingRuns,
    hold: nothingRuns,
    resume: nothingRuns,
    addTime: nothingRuns,
    endPractice: nothingRuns,
    endCare: 'Care is not on.',
    skipBell: 'That bell is no longer ahead.',
  }),
  host: { ...runningView.host, kept: { at: null, problem: null }, projections: 0, sound: { state: 'needs gesture' }, lastHeard: null },
};

/** The day starts by itself. */
export const scheduledView: ConsoleView = {
  ...waitingView,
  phase: { kind: 'scheduled', day: 1, startsAt: at('07:30') },
  can: { ...waitingView.can, unschedule: true },
};

/** Everything was led to its close at 21:05. */
export const closedView: ConsoleView = {
  ...runningView,
  phase: { kind: 'closed', at: at('12:40') },
  outline: runningView.outline.slice(0, 12).map((row) => {
    if (row.kind !== 'practice') return row;
    return row.state === 'to come'
      ? { ...row, state: 'done', began: row.id === 'breathing' ? at('12:19') : null }
      : { ...row, state: 'done' };
  }),
  script: [],
  prompts: [],
  now: null,
  bells: [],
  room: {
    ...roomPicture,
    key: 'closed',
    stage: null,
    face: { kind: 'closed', words: [{ language: 'en', direction: 'ltr', words: 'Thank you' }] },
    clock: { kind: 'none' },
  },
  isFrozen: false,
  roomNext: null,
  roomNextWords: '',
  can: possible(Object.fromEntries(acts.map((act) => [act, 'This session is closed.']))),
};

/** Everything waits since 11:54:09, and the room sees a still picture. */
export const careView: ConsoleView = {
  ...runningView,
  now: { ...openSentences, heldAt: at('11:54:09') },
  room: { ...roomPicture, screen: 'care' },
  can: possible({ hold: 'Everything is on hold already.', care: 'Care is on already.', setScreen: 'Care is on. End care first.' }),
};
