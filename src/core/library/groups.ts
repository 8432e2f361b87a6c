import { compileTiming } from '../patterns/compile.ts';
import type { Timing } from '../patterns/parameters.ts';
import { plannedLength } from '../patterns/segment.ts';
import type { Language, Text } from '../plan/text.ts';
import { type Instant, instant, type Millis, millis, noTime, total } from '../time.ts';
import { groupsCountOff } from '../words/plan-words.ts';
import { type Phrase, phrase } from '../words/say.ts';

/** The forms that a group of people is divided into. */
export const groupSizes = { pairs: 2, threes: 3, fours: 4 } as const;

/** A form of small groups. */
export type GroupForm = keyof typeof groupSizes;

/** What happens with those who are over: the facilitator steps in where that fills a group; else some groups are one larger, or one smaller. */
export type OverChoice = 'the facilitator joins' | 'some larger' | 'some smaller';

/** People divided into groups. */
export type Groups = {
  readonly form: GroupForm;
  /** The groups by their sizes, the larger first; they differ by at most one. */
  readonly sizes: readonly number[];
  /** How many would be over if all groups had the form's own size. */
  readonly over: number;
  /** The facilitator is one of those counted in the sizes; somebody else then minds the time, or the bells do. */
  readonly facilitatorJoins: boolean;
  /** For the console, such as “8 pairs and you”. */
  readonly summary: Phrase;
  /** For the room, in the languages that were asked for. */
  readonly countOff: Text;
};

/**
 * Divides people into groups with nobody left out and nobody alone. Refuses fewer than two people. Where the choice does not work out (a pair
 * that would be one person, a four that would be six), the other one is taken.
 */
export const formGroups = (people: number, form: GroupForm, choice: OverChoice, languages: readonly Language[] = ['en']): Groups => {
  if (!Number.isInteger(people) || people < 2) throw new RangeError(`no groups of ${people} people`);
  const size = groupSizes[form];
  const facilitatorJoins = choice === 'the facilitator joins' && people % size === size - 1;
  const all = facilitatorJoins ? people + 1 : people;
  const count = numberOfGroups(all, size, choice);
  const sizes = Array.from({ length: count }, (_, place) => Math.floor(all / count) + (place < all % count ? 1 : 0));
  return {
    form,
    sizes,
    over: people % size,
    facilitatorJoins,
    summary: summaryOf(sizes, facilitatorJoins),
    countOff: groupsCountOff(count, languages),
  };
};

const numberOfGroups = (people: number, size: number, choice: OverChoice): number => {
  const fewer = Math.max(1, Math.floor(people / size));
  const more = Math.ceil(people / size);
  const fewerFits = Math.ceil(people / fewer) <= size + 1;
  const moreFits = Math.floor(people / more) >= 2;
  if (choice === 'some larger') return fewerFits ? fewer : more;
  return moreFits ? more : fewer;
};

const summaryOf = (sizes: readonly number[], facilitatorJoins: boolean): Phrase => {
  const ofSize = (size: number): Phrase => someGroups(size, sizes.filter((other) => other === size).length);
  const [largest, smallest] = [Math.max(...sizes), Math.min(...sizes)];
  const groups =
    largest === smallest ? ofSize(largest) : phrase('{first} and {second}', { first: ofSize(largest), second: ofSize(smallest) });
  return facilitatorJoins ? phrase('{groups}, with you in one of them', { groups }) : groups;
};

const someGroups = (size: number, count: number): Phrase => {
  switch (size) {
    case 2:
      return phrase('{count, plural, one {# pair} other {# pairs}}', { count });
    case 3:
      return phrase('{count, plural, one {# group of three} other {# groups of three}}', { count });
    case 4:
      return phrase('{count, plural, one {# group of four} other {# groups of four}}', { count });
    case 5:
      return phrase('{count, plural, one {# group of five} other {# groups of five}}', { count });
    default:
      return phrase('{count, plural, one {# group of {size}} other {# groups of {size}}}', { count, size });
  }
};

/** What dividing people does to the time of a practice. */
export type GroupTimes = {
  /** The whole, on the one clock that all groups share: the largest group takes the longest. */
  readonly length: Millis;
  /** Speaking time of each person, by size of group, for all prompts or voices together. */
  readonly each: readonly { readonly size: number; readonly speaks: Millis }[];
  /** How long the smaller groups sit in quiet reflection while the larger ones finish. */
  readonly reflection: Millis;
};

/** A timing with the sizes of these groups put in: turns of three, seats of four; unchanged where groups make no difference. */
export const timingForGroups = (timing: Timing, groups: Groups): Timing => {
  const largest = groups.sizes[0] ?? groupSizes[groups.form];
  const smallest = groups.sizes.at(-1) ?? largest;
  switch (timing.pattern) {
    case 'dyad-sentences':
      return { ...timing, turnsPerPrompt: smallest === 3 ? 3 : 2 };
    case 'group-voices':
      return { ...timing, groupSize: largest, smallerGroups: smallest < largest };
    case 'round':
      return timing.people === undefined ? timing : { ...timing, people: largest };
    case 'swap-walk':
    case 'cue-list':
    case 'open-ritual':
    case 'solo':
    case 'music-led':
    case 'break':
      return timing;
    default:
      return timing satisfies never;
  }
};

/** The time that a practice takes when people are divided like this, and how much of it each person has. */
export const timesOfGroups = (timing: Timing, groups: Groups): GroupTimes => {
  const fitted = timingForGroups(timing, groups);
  const sizes = [...new Set(groups.sizes)];
  const turn = slotOf(fitted);
  const missing = fitted.pattern === 'dyad-sentences' ? 0 : (groups.sizes[0] ?? 0) - (groups.sizes.at(-1) ?? 0);
  return {
    length: lengthOf(fitted),
    each: sizes.map((size) => ({ size, speaks: fitted.pattern === 'dyad-sentences' ? millis((turn * 2) / size) : turn })),
    reflection: millis(missing * turn),
  };
};

/** Groups that do different things at the same time cost as much as the longest of them. */
export const parallelLength = (lengths: readonly Millis[]): Millis => millis(Math.max(noTime, ...lengths));

/** What belongs to one person: a turn for each sentence; all voices of a slot; a place in a round. */
const slotOf = (timing: Timing): Millis => {
  switch (timing.pattern) {
    case 'dyad-sentences':
      return millis(timing.turn * timing.prompts.length);
    case 'group-voices':
      return total([...timing.voices.map((voice) => voice.length), timing.holderClosing]);
    case 'round':
      return timing.people === undefined ? noTime : millis(timing.allowance * timing.rounds);
    case 'swap-walk':
    case 'cue-list':
    case 'open-ritual':
    case 'solo':
    case 'music-led':
    case 'break':
      return noTime;
    default:
      return timing satisfies never;
  }
};

const lengthOf = (timing: Timing): Millis =>
  total(compileTiming(timing, { practiceId: 'groups', part: 0, people: null, until: anyInstant }).map(plannedLength));

/** A clock time does not change what a part is planned to last. */
const anyInstant = (): Instant => instant(0);
