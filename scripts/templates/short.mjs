/** The templates of a day and less, and the series of evenings. */
export const shortTemplates = (parts) => [spiralInATalk(parts), halfDay(parts), fullDay(parts), eveningSeries(parts)];

const minute = 60_000;

/** Widening circles in threes. */
export const circlesInThrees = {
  change: ([voices]) => {
    voices.groupSize = 3;
    voices.smallerGroups = false;
  },
  replace: [
    ['In fours: one matter', 'In threes: one matter'],
    ['groups of four, close together. A group of three is fine; it will have a quiet time at the end.', 'groups of three, close together.'],
    ['first, second, third and fourth', 'first, second and third'],
    ['The other three listen', 'The others listen'],
  ],
  notes: ['In threes. Two people who are over make a pair and have the last turn for quiet reflection.'],
};

/** Intentions in threes: doubt and the future speak. */
export const intentionsInThrees = {
  minutes: 25,
  change: ([voices]) => {
    voices.groupSize = 3;
    voices.voices = [0, 1, 3].map((number) => voices.voices[number]);
    for (const voice of voices.voices) voice.length = 1.25 * minute;
    voices.holderClosing = minute;
    voices.openingSilence = minute;
    voices.opening.say = {
      en: 'Sit in threes, close enough for low voices. [15 s] In a minute of silence each chooses an intention: something you mean to do for life on Earth, however small. [breath]\n\nThe first says it. Then this person is silent, and the others speak to it in turn: first doubt, with all its objections, then a human being of the future who lives with what has come of it. [breath] Then the one who began has the word once more. I call every voice. Agree who begins. [15 s]',
    };
    voices.opening.show = { en: 'In threes: one intention each' };
    voices.opening.notes = [];
    voices.closing.say = { en: 'Put down every voice. [15 s] Write down one step with a day. [30 s] Thank each other. [15 s]' };
  },
  title: 'Strengthening Our Intentions, in threes',
};

/** A cairn of half an hour or forty minutes. */
export const cairn = (minutes, search) => ({
  minutes,
  settling: 5,
  change: (timing) => {
    timing[0].length = search * minute;
    timing[0].recalls[0].before = minute;
    timing[1].open.planned = (minutes - search - 14) * minute;
    timing[1].open.cues = [3 * minute];
  },
});

export const shortGrounding = { minutes: 5, cues: [0, 1, 3] };

const spiralInATalk = ({ plan, day, block, practice }) =>
  plan({
    id: 'spiral-in-a-talk',
    title: 'A spiral of twenty minutes inside a talk',
    welcome: 'Welcome.',
    people: 60,
    notes: ['It stands in the middle of a talk: say what the Work That Reconnects is before it, and leave ten minutes after it.'],
    days: [
      day(
        'Talk',
        '19:30',
        undefined,
        block('The spiral in twenty minutes', undefined, practice('spiral-in-a-talk', { minutes: 20, people: 60 })),
      ),
    ],
  });

const halfDay = ({ plan, day, block, practice, pause }) =>
  plan({
    id: 'half-day',
    title: 'A half day of the Work That Reconnects',
    welcome: 'Welcome. Take a seat in the circle, and take your time.',
    people: 18,
    notes: ['If you must save time: shorten the stories first. Keep the break and the grounding.'],
    days: [
      day(
        'Half day',
        '09:30',
        undefined,
        block('Arriving', 'gratitude', practice('welcome', { minutes: 20 }), practice('three-stories', { minutes: 15 })),
        block('Gratitude', 'gratitude', practice('gratitude-sentences', { minutes: 20, take: [0, 1, 3] })),
        block(
          'Honoring our pain',
          'honoring-pain',
          practice('milling', { minutes: 25 }),
          pause('break', 'Break', 15, { show: 'Tea, water, fresh air' }),
          practice('cairn-of-mourning', cairn(30, 6)),
          practice('grounding', shortGrounding),
        ),
        block('New eyes', 'new-eyes', practice('widening-circles', { minutes: 45, ...circlesInThrees })),
        block(
          'Going forth',
          'going-forth',
          practice('strengthening-intentions', intentionsInThrees),
          practice('closing-circle', { minutes: 10, people: 18 }),
        ),
      ),
    ],
  });

const fullDay = ({ plan, day, block, practice, pause }) =>
  plan({
    id: 'full-day',
    title: 'A full day of the Work That Reconnects',
    welcome: 'Welcome. Take a seat in the circle, and take your time.',
    people: 18,
    notes: ['Lunch is pinned; what comes before it has a quarter of an hour to spare in the break.'],
    days: [
      day(
        'Full day',
        '10:00',
        undefined,
        block(
          'Gratitude',
          'gratitude',
          practice('welcome', { minutes: 30 }),
          practice('gratitude-sentences', { minutes: 20, take: [0, 2, 4] }),
          practice('mirror-walk', { minutes: 40 }),
          pause('break', 'Break', 15, { show: 'Tea, water, fresh air' }),
          practice('three-stories', { minutes: 15 }),
        ),
        block('Honoring our pain', 'honoring-pain', practice('pain-sentences', { minutes: 35 }), practice('grounding', { minutes: 10 })),
        block('Lunch', undefined, pause('lunch', 'Lunch', 60, { pinned: '12:45' })),
        block(
          'Honoring our pain',
          'honoring-pain',
          practice('cairn-of-mourning', { ...cairn(40, 10), settling: 7 }),
          practice('quiet-outdoors', { minutes: 10, stage: 'new-eyes' }),
        ),
        block(
          'New eyes',
          'new-eyes',
          practice('systems-game', { minutes: 30 }),
          pause('break', 'Break', 15, { show: 'Tea, water, fresh air' }),
          practice('seventh-generation', { minutes: 55 }),
        ),
        block(
          'Going forth',
          'going-forth',
          practice('strengthening-intentions', intentionsInThrees),
          practice('closing-circle', { minutes: 20, people: 18 }),
        ),
      ),
    ],
  });

const eveningSeries = ({ plan, day, block, practice, pause }) => {
  const close = practice('closing-circle', { minutes: 15, people: 12 });
  const rest = () => pause('break', 'Break', 10, { show: 'Tea, water, fresh air' });
  return plan({
    id: 'five-evenings',
    title: 'Five evenings, once round the spiral',
    welcome: 'Welcome. Take a seat in the circle, and take your time.',
    people: 12,
    notes: [
      'Five evenings of two hours, one a week. Give every day its date; without dates they are days in a row.',
      'The second evening is in Honoring Our Pain; it closes, as all of them do, in the circle and in thanks.',
    ],
    days: [
      day(
        'First evening: arriving',
        '18:30',
        'gratitude',
        block('Arriving', 'gratitude', practice('welcome', { minutes: 30 }), practice('the-spiral', { minutes: 10 })),
        block(
          'Gratitude',
          'gratitude',
          practice('gratitude-sentences', { minutes: 25, take: [0, 1, 2, 4] }),
          rest(),
          practice('gratitude-round', { minutes: 30, people: 12 }),
        ),
        block('Closing', 'going-forth', close),
      ),
      day(
        'Second evening: our pain',
        '18:30',
        'honoring-pain',
        block('Gratitude', 'gratitude', practice('morning-gratitude', { minutes: 10, title: 'Evening gratitude', cues: [1, 2] })),
        block(
          'Honoring our pain',
          'honoring-pain',
          practice('breathing-through', { minutes: 10 }),
          practice('pain-sentences', { minutes: 35 }),
          rest(),
          practice('bowl-of-tears', { minutes: 30 }),
          practice('grounding', { minutes: 10 }),
        ),
        block('Closing', 'gratitude', practice('day-closing', { minutes: 15, people: 12 })),
      ),
      day(
        'Third evening: new eyes',
        '18:30',
        'new-eyes',
        block('Gratitude', 'gratitude', practice('opening-breath-and-sound', { minutes: 10 })),
        block(
          'New eyes',
          'new-eyes',
          practice('systems-game', { minutes: 30 }),
          rest(),
          practice('widening-circles', { minutes: 55, ...circlesInThrees }),
        ),
        block('Closing', 'going-forth', close),
      ),
      day(
        'Fourth evening: deep time',
        '18:30',
        'new-eyes',
        block('Gratitude', 'gratitude', practice('beings-of-the-three-times', { minutes: 10, stage: 'gratitude' })),
        block(
          'Deep time',
          'new-eyes',
          practice('seventh-generation', { minutes: 55 }),
          rest(),
          practice('letter-from-the-future', { minutes: 30, change: ([solo]) => (solo.length = 13 * minute) }),
        ),
        block('Closing', 'going-forth', close),
      ),
      day(
        'Fifth evening: going forth',
        '18:30',
        'going-forth',
        block('Gratitude', 'gratitude', practice('opening-breath-and-sound', { minutes: 10 })),
        block(
          'Going forth',
          'going-forth',
          practice('strengthening-intentions', { minutes: 55 }),
          rest(),
          practice('networking', { minutes: 20, change: ([list]) => (list.cues[2].length = 8 * minute) }),
          practice('call-and-response-litany', { minutes: 8 }),
          practice('closing-circle', { minutes: 17, people: 12 }),
        ),
      ),
    ],
  });
};
