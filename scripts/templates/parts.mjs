import { fitTimings } from './fit.mjs';

const minute = 60_000;

/** What templates are put together from: practices of the library fitted to a length, breaks, meals, blocks, days. */
export const createParts = (core) => {
  const { practices, placePractice, planSchema } = core;
  const bells = (...befores) =>
    befores.map((before, place) => ({
      before: before * minute,
      bell: place < befores.length - 1 ? { sound: 'chime', strikes: 1 } : { sound: 'bell', strikes: 2 },
    }));

  /**
   * A practice of the library, `minutes` long. `take` and `cues` choose sentences and cues by number from 0; `change` gets the timings and may change
   * them; whatever is then too long or too short is fitted in the parts that wait for the hand.
   */
  const practice = (id, options = {}) => {
    const found = practices.get(id);
    if (!found) throw new Error(`the library has no practice ${id}`);
    const { minutes = found.minutes.usual, people = 16 } = options;
    const placed = structuredClone(placePractice(found, options.id ?? id));
    for (const timing of placed.timing) choose(timing, options);
    options.change?.(placed.timing);
    shareRound(placed.timing, minutes * minute, people);
    const spare = fitTimings(placed.timing, minutes * minute, people, core);
    if (spare !== 0) throw new Error(`${id} cannot last ${minutes} minutes: ${spare / 1000} s are left`);
    const settling = options.settling === undefined ? placed.settling : options.settling * minute;
    const whole = found.settling !== undefined && found.settling >= found.minutes.usual * minute;
    if (options.stage === null) delete placed.stage;
    return {
      ...placed,
      ...(options.title ? { title: { en: options.title } } : {}),
      ...(options.stage ? { stage: options.stage } : {}),
      ...(options.pinned ? { pinned: options.pinned } : {}),
      ...(settling === undefined ? {} : { settling: whole ? minutes * minute : Math.min(settling, minutes * minute) }),
      ...(options.notes ? { notes: [...options.notes, ...placed.notes] } : {}),
    };
  };

  const choose = (timing, { take, turn, cues, replace = [] }) => {
    if (take && timing.prompts) timing.prompts = take.map((number) => timing.prompts[number]);
    if (take && timing.prompts) for (const [number, prompt] of timing.prompts.entries()) renumber(prompt, number, timing.prompts.length);
    if (turn && 'turn' in timing) timing.turn = turn * minute;
    if (cues && timing.pattern === 'cue-list') timing.cues = cues.map((number) => timing.cues[number]);
    replaceWords(timing, replace);
  };

  /** A break, a meal or free time: it says when to be back. */
  const pause = (id, title, minutes, options = {}) => ({
    id,
    title: { en: title },
    ...(options.pinned ? { pinned: options.pinned } : {}),
    notes: options.notes ?? [],
    materials: [],
    timing: [
      {
        pattern: 'break',
        notes: [],
        show: { en: options.show ?? title },
        length: minutes * minute,
        clock: 'return',
        bells: options.bells ?? (minutes > 5 ? bells(5, 0) : bells(0)),
      },
    ],
  });

  const block = (title, stage, ...list) => ({ title: { en: title }, ...(stage ? { stage } : {}), practices: list.flat() });
  const day = (title, start, stage, ...blocks) => ({ title: { en: title }, ...(stage ? { stage } : {}), start, blocks });

  /** A whole plan; ids that come again are counted. */
  const plan = ({ id, title, welcome, people, days, notes, experience }) => {
    const seen = new Map();
    const fresh = (wish) => {
      const count = (seen.get(wish) ?? 0) + 1;
      seen.set(wish, count);
      return count === 1 ? wish : `${wish}-${count}`;
    };
    return {
      formatVersion: 1,
      id,
      title: { en: title },
      welcome: { en: welcome },
      languages: ['en'],
      people,
      ...(experience ? { experience } : {}),
      care: { notes: careNotes },
      notes: [...beforePeopleCome, ...notes],
      credits,
      days: days.map((one, number) => ({
        id: fresh(`day-${number + 1}`),
        ...one,
        blocks: one.blocks.map((own, place) => ({
          id: fresh(`day-${number + 1}-block-${place + 1}`),
          ...own,
          practices: own.practices.map((each) => ({ ...each, id: fresh(each.id) })),
        })),
      })),
    };
  };

  return { practice, pause, block, day, plan, planSchema };
};

/** A round of everyone shares what its opening and closing leave, in steps of five seconds. */
const shareRound = ([timing, more], length, people) => {
  if (more || timing.pattern !== 'round' || timing.people !== undefined) return;
  const left = length - (timing.opening?.length ?? 0) - (timing.closing?.length ?? 0);
  timing.allowance = Math.max(15_000, Math.floor(left / people / 5000) * 5000);
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** “The third sentence begins” is said in the order of what was chosen. */
const renumber = (prompt, number, of) => {
  if (!prompt.say?.en) return;
  const last = number === of - 1 && number > 0 ? ' and last' : '';
  prompt.say = {
    ...prompt.say,
    en: prompt.say.en.replace(/^The \w+( and last)? sentence begins/, `The ${ordinals[number]}${last} sentence begins`),
  };
};

const replaceWords = (value, pairs) => {
  if (pairs.length === 0 || typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (typeof value[key] === 'string') for (const [from, to] of pairs) value[key] = value[key].replaceAll(from, to);
    else replaceWords(value[key], pairs);
  }
};

const careNotes = [
  'Slow down. Your own breath first.',
  'Feet on the floor, look around together, say what you see.',
  'Offer water, air, a quiet place. The support person goes along; nobody goes alone.',
  'Give the group one simple thing to do: stand up, stretch, breathe, hum.',
  'Then decide, in peace: go on, make it shorter, or close.',
];

const beforePeopleCome = [
  'Before people come: write the support person’s name and the local emergency number into the plan, strike every bell once, and walk the way to the quiet room.',
  'Prepare your own words about the place. Nothing is written there for you.',
  'Say in the invitation what kind of work this is, that strong feelings may come, and that everything is voluntary.',
];

const credits = [
  'The practices come from the Work That Reconnects, shared by the Work That Reconnects Network (workthatreconnects.org) with all who name their source.',
  'The Work is rooted in the teaching of Joanna Macy (1929–2025). Joanna Macy and Molly Brown, Coming Back to Life, 2nd edition, New Society Publishers, 2014.',
  'The words of this plan are our own and may be used and changed under CC BY 4.0; please keep these credits.',
];
