import type { Sound } from '../../core/patterns/parameters.ts';
import type { CueReason } from '../../core/patterns/segment.ts';
import type { BellRow, OutlineDay, ScriptPart } from '../../core/views/console-view.ts';
import { type Phrase, phrase, type Say } from '../../core/words/say.ts';
import { apart } from './apart.ts';

const strikesOf = {
  bowl: phrase('{strikes, plural, =1 {one bowl} =2 {two bowls} =3 {three bowls} other {# bowls}}'),
  'high-bowl': phrase('{strikes, plural, =1 {one high bowl} =2 {two high bowls} =3 {three high bowls} other {# high bowls}}'),
  gong: phrase('{strikes, plural, =1 {one gong} =2 {two gongs} =3 {three gongs} other {# gongs}}'),
  bell: phrase('{strikes, plural, =1 {one bell} =2 {two bells} =3 {three bells} other {# bells}}'),
  tingsha: phrase('{strikes, plural, =1 {one tingsha} =2 {two tingshas} =3 {three tingshas} other {# tingshas}}'),
  chime: phrase('{strikes, plural, =1 {one chime} =2 {two chimes} =3 {three chimes} other {# chimes}}'),
  'wood-block': phrase('{strikes, plural, =1 {one wood block} =2 {two wood blocks} =3 {three wood blocks} other {# wood blocks}}'),
  drum: phrase('{strikes, plural, =1 {one drum} =2 {two drums} =3 {three drums} other {# drums}}'),
} satisfies Record<Sound, Phrase>;

/** Words around what runs: the outline, the script, time, bells, acts. */
export const createRunWords = (say: Say) => ({
  outline: {
    label: say('Outline'),
    day: { done: say('done'), now: '', 'to come': '' } satisfies Record<OutlineDay['state'], string>,
    goTo: say('Go to …'),
    planned: (at: string) => say('planned {at}', { at }),
    began: (late: number) =>
      late > 0 ? say('began {minutes} min late', { minutes: late }) : say('began {minutes} min early', { minutes: -late }),
    beganOnTime: say('began on time'),
    overPin: (at: string, over: number) => say('{at}, {over} over', { at, over }),
    more: (count: number) => say('{count, plural, one {# practice more} other {# practices more}}', { count }),
  },
  script: {
    label: say('Script'),
    part: (when: ScriptPart['when'], at: string, after: ScriptPart['after']) => {
      if (when === 'said') return at === '' ? say('Said') : say('Said at {at}', { at });
      if (when === 'now') return say('Say now');
      switch (after) {
        case 'end bell':
          return say('Say next, after the end bell');
        case 'end':
          return say('Say next, when this ends');
        case 'Next':
          return say('Say next, after Next');
        default:
          return say('Say next');
      }
    },
    seconds: (count: number) => say('{count} s', { count }),
    breaths: (count: number) => say('{count, plural, =1 {one breath} =2 {two breaths} =3 {three breaths} other {# breaths}}', { count }),
    consent: say('Say before it begins'),
    mine: say('For you only, never projected'),
    larger: say('Larger'),
    smaller: say('Smaller'),
    largerNotes: say('Larger notes'),
    prompts: say('Prompts'),
    promptState: { spoken: say('spoken'), 'on screen': say('on screen'), 'to come': '' },
    onScreen: (who: string) => (who === '' ? say('on screen') : say('on screen, {who}', { who })),
    nothing: say('No words are written for this part.'),
  },
  sees: {
    label: say('Room and time'),
    now: say('The room sees'),
    next: say('Then'),
    frozen: say('frozen'),
    released: say('It would see'),
    releasedHint: say('Press F to show it.'),
    card: (number: number, of: number) => say('card {number} of {of}', { number, of }),
    nothing: say('Nothing follows.'),
  },
  time: {
    label: say('Time'),
    counts: { left: say('left in this part'), gone: say('gone in this part'), over: say('over the planned time') },
    untilPin: (title: string) => say('until {title}', { title: apart(title) }),
    sign: (at: string, what: string) => say('{at}, {what}', { at, what }),
    signs: {
      start: say('bell'),
      'half-time': say('half-way'),
      warning: say('nearly over'),
      end: say('end bell'),
      rest: say('rest'),
      recall: say('call back'),
      'voice change': say('the voice changes'),
      'partner change': say('partners change'),
      'begin to close': say('begin to close'),
      'cue point': say('cue'),
    } satisfies Record<CueReason, string>,
    goesOn: say('goes on when you resume'),
    heldFor: (length: string) => say('on hold for {length}', { length }),
    goneOf: (gone: string, length: string) => say('{gone} of {length} gone', { gone, length }),
    plannedMinutes: (count: number) => say('planned {count} min', { count }),
    ends: (at: string) => say('ends {at}', { at }),
    ended: (at: string) => say('planned until {at}', { at }),
    waits: (at: string) => say('until about {at}', { at }),
    roomSees: {
      none: say('the room sees no clock'),
      ring: say('the room sees a ring'),
      digits: say('the room sees digits'),
      return: say('the room sees when to be back'),
      black: say('the room sees black'),
      care: say('the room sees a still picture'),
    },
    practiceLeft: say('Practice left'),
    practiceEnds: say('Practice ends'),
    practiceGone: say('Practice gone'),
    practicePlanned: say('Planned end'),
    overPin: (over: number) => say('{over} min over', { over }),
    beforePin: (title: string, at: string) => say('before {title} {at}', { title: apart(title), at }),
    onTime: say('On time'),
    forPin: (title: string, at: string) => say('for {title} {at}', { title: apart(title), at }),
    endsAbout: (at: string) => say('Ends about {at}', { at }),
    planned: (at: string) => say('planned {at}', { at }),
    onPlan: say('on time'),
  },
  transport: {
    label: say('What you can do'),
    next: say('Next'),
    nextKey: say('Space'),
    hold: say('Hold'),
    resume: say('Resume'),
    less: say('−1 min'),
    more: say('+1 min'),
    ring: say('Ring'),
    black: say('Black screen'),
    freeze: say('Freeze the room'),
    unfreeze: say('Let the room go on'),
    care: say('Care'),
    menu: say('More'),
    back: say('Back one step'),
    endPractice: say('End this practice'),
    close: say('Close the session'),
    closeAsk: say('Close the session for good?'),
    closeNow: say('Close now'),
    keepGoing: say('Keep going'),
  },
  bells: {
    label: say('Bells'),
    strikes: (sound: Sound, strikes: number) => say(strikesOf[sound].english, { strikes }),
    inTime: (left: string, bell: string) => say('in {left}, {bell}', { left, bell }),
    dueNow: (bell: string) => say('now, {bell}', { bell }),
    asksFirst: (reason: string) => say('{reason}, asks first', { reason }),
    waits: (bell: string) => say('on hold: {bell}', { bell }),
    state: {
      rung: say('rang'),
      missed: say('missed'),
      cancelled: say('left out'),
      due: say('due'),
      'to come': '',
      waiting: '',
      asking: say('asks'),
    } satisfies Record<BellRow['state'], string>,
    behind: (state: string, reason: string) => say('{state}: {reason}', { state, reason }),
    ahead: (bell: string, reason: string) => say('{bell}, {reason}', { bell, reason }),
    next: (at: string, reason: string) => say('{at}, {reason}', { at, reason }),
    none: say('No bells are to come.'),
    skip: say('Skip next bell'),
    quiet: say('Quiet all bells'),
    unquiet: say('Let bells ring again'),
  },
  lock: {
    locked: say('Locked'),
    unlocked: say('Unlocked'),
    open: say('Unlocked for one act: go to another part, end the practice or close.'),
    shut: say('Locked.'),
    refused: say('The running session is locked against slips. Press L to unlock, then do it again.'),
  },
  care: {
    label: say('Care'),
    title: say('Someone needs care'),
    state: say('Time waits, bells are quiet, the room sees a still picture.'),
    helps: [
      say('Slow down. Nothing has to be solved now; your own calm breath comes first.'),
      say('Feet on the floor, one long breath out, eyes open: name three things you see.'),
      say('Offer water, fresh air, a quiet place.'),
      say('Your support person goes with them. Nobody is left alone.'),
      say('Give the group one simple task: stand, stretch, breathe together, hum softly.'),
      say('Then choose without hurry: go on, shorten, or close.'),
    ],
    person: say('Support person'),
    noPerson: say('No support person is named in this plan.'),
    phone: say('Phone'),
    resume: say('End care and resume'),
    stay: say('End care, stay on hold'),
    end: say('End care'),
    endPractice: say('End this practice'),
    close: say('Close the session'),
  },
  goTo: {
    title: say('Go to …'),
    hint: say('Arrow keys choose, Enter goes there, Esc closes.'),
    practices: say('Practices'),
    prompts: say('Prompts of this practice'),
    this: say('Go to this'),
    begin: say('Begin here'),
  },
  said: {
    practice: (title: string, label: string) => (label === '' ? title : `${title}. ${label}`),
    held: (practice: string) => say('On hold. {practice}', { practice }),
    care: say('Care is on. Time waits, bells are quiet.'),
    black: say('The room is black.'),
    frozen: say('The room’s picture is frozen.'),
  },
});
