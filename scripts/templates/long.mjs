import { createSessions } from './sessions.mjs';

/** The templates of several days. */
export const longTemplates = (parts) => [weekend(parts), fiveDays(parts), tenDays(parts), thirtyDays(parts)];

const retreatNotes = [
  'Meals are pinned: what comes before them has time to spare, and what runs over is told.',
  'Every day opens with a step of gratitude and closes in the circle. From the closing until after breakfast the house is silent.',
  'Day bells (wake, sit, meals, silence) are rung by the house; this plan holds the practices.',
];

const weekend = ({ plan, day, block, practice, pause }) => {
  const people = 20;
  const at = (id, options = {}) => practice(id, { people, ...options });
  const tea = () => pause('tea', 'Tea', 20, { show: 'Tea, water, fresh air' });
  const early = () =>
    block('Early', undefined, at('sitting-in-silence', { minutes: 25 }), pause('breakfast', 'Breakfast', 60, { pinned: '08:00' }));
  const good = () => at('morning-gratitude', { minutes: 10, pinned: '09:30', stage: null, cues: [0, 2, 3] });
  return plan({
    id: 'weekend',
    title: 'A weekend of the Work That Reconnects',
    welcome: 'Welcome. Supper is at six.',
    people,
    notes: [
      ...retreatNotes,
      'Saturday afternoon holds a Truth Mandala: for experienced facilitators, with a support person. Put a Cairn of Mourning in its place if you have not taken part in one yourself.',
    ],
    days: [
      day(
        'Friday',
        '18:00',
        undefined,
        block('Supper', undefined, pause('supper', 'Supper', 60)),
        block('Arriving', 'gratitude', at('welcome', { minutes: 30, pinned: '19:30' }), at('the-spiral', { minutes: 10 })),
        block(
          'Gratitude',
          'gratitude',
          at('gratitude-sentences', { minutes: 25, take: [0, 1, 2, 4] }),
          at('gratitude-round', { minutes: 25 }),
          at('day-closing', { minutes: 15 }),
        ),
      ),
      day(
        'Saturday',
        '07:30',
        undefined,
        early(),
        block('Gratitude', 'gratitude', good(), at('mirror-walk', { minutes: 40 }), at('three-stories', { minutes: 15 }), tea()),
        block(
          'Honoring our pain',
          'honoring-pain',
          at('milling', { minutes: 30 }),
          at('quiet-outdoors', { minutes: 15, stage: 'honoring-pain' }),
          at('pain-sentences', { minutes: 35 }),
          at('grounding', { minutes: 10 }),
        ),
        block('Lunch', undefined, pause('lunch', 'Lunch', 75, { pinned: '12:30' }), pause('rest', 'Rest', 45)),
        block(
          'Honoring our pain',
          'honoring-pain',
          at('truth-mandala', { minutes: 105, pinned: '14:30' }),
          at('grounding', { minutes: 15 }),
          pause('tea', 'Tea', 30, { show: 'Tea, water, fresh air' }),
        ),
        block(
          'New eyes',
          'new-eyes',
          at('widening-circles', { minutes: 60, pinned: '17:00' }),
          at('council-round', { minutes: 15, title: 'A short round' }),
        ),
        block('Supper', undefined, pause('supper', 'Supper', 60, { pinned: '18:30' })),
        block(
          'Song, dance, story',
          'new-eyes',
          at('elm-dance', { minutes: 30, pinned: '19:45', stage: 'new-eyes' }),
          at('council-round', { minutes: 33, title: 'Songs and stories' }),
          at('day-closing', { minutes: 12, stage: null }),
        ),
      ),
      day(
        'Sunday',
        '07:30',
        undefined,
        early(),
        block(
          'Deep time',
          'new-eyes',
          good(),
          at('evolutionary-remembering', { minutes: 30 }),
          at('quiet-outdoors', { minutes: 20 }),
          tea(),
          at('seventh-generation', { minutes: 60 }),
          at('learning-to-see-each-other', { minutes: 20 }),
        ),
        block('Lunch', undefined, pause('lunch', 'Lunch', 75, { pinned: '12:30' })),
        block(
          'Going forth',
          'going-forth',
          at('strengthening-intentions', { minutes: 55, pinned: '13:45' }),
          at('networking', { minutes: 25 }),
          at('closing-circle', { minutes: 25 }),
        ),
      ),
    ],
  });
};

/** The frame of a day in a house: sitting, breakfast in silence, two sessions and an evening between pinned meals, closing, silence. */
const createHouse = ({ day, block, practice, pause }, people) => {
  const at = (id, options = {}) => practice(id, { people, ...options });
  const pinned = ([first, ...rest], clock) => [{ ...first, pinned: clock }, ...rest];
  const early = () =>
    block(
      'Early',
      undefined,
      at('sitting-in-silence', { minutes: 30 }),
      pause('breakfast', 'Breakfast', 60, {
        pinned: '08:00',
        show: 'Breakfast, in silence',
        notes: ['In silence until the morning circle.'],
      }),
    );
  const morning = () => at('morning-gratitude', { minutes: 12, pinned: '09:15' });
  const lunch = () =>
    block('Lunch', undefined, pause('lunch', 'Lunch', 60, { pinned: '12:45' }), pause('rest', 'Rest', 60, { show: 'Rest. Free time.' }));
  const supper = () => block('Supper', undefined, pause('supper', 'Supper', 60, { pinned: '18:30' }));
  const closing = (clock) => at('day-closing', { minutes: 15, stage: null, ...(clock ? { pinned: clock } : {}) });
  const silence = () =>
    pause('silence', 'Into the silence', 10, {
      show: 'The house is silent until after breakfast',
      bells: [],
      notes: ['Silence until the morning circle. Whoever needs a person knocks at the support person’s door.'],
    });
  const night = () => block('Night', undefined, closing(), silence());
  return {
    full: (title, stage, am, pm, eve) =>
      day(
        title,
        '07:15',
        stage,
        early(),
        block('Morning', undefined, morning(), am),
        lunch(),
        block('Afternoon', undefined, pinned(pm, '15:00')),
        supper(),
        block('Evening', undefined, pinned(eve, '20:00')),
        night(),
      ),
    arrival: (title, am, eve) =>
      day(
        title,
        '17:00',
        'gratitude',
        block('Arriving', 'gratitude', am),
        supper(),
        block('Evening', undefined, pinned(eve, '20:00')),
        night(),
      ),
    free: (title, stage, evening) =>
      day(
        title,
        '07:15',
        stage,
        early(),
        block('Free day', undefined, morning(), pause('free', 'Free time', 180, { show: 'Free time' })),
        block('Lunch', undefined, pause('lunch', 'Lunch', 60, { pinned: '12:45' }), pause('free', 'Free time', 240, { show: 'Free time' })),
        supper(),
        block('Evening', undefined, pinned(evening, '20:00')),
        night(),
      ),
    silent: (title, stage, evening) =>
      day(
        title,
        '07:15',
        stage,
        early(),
        block(
          'A day of silence',
          undefined,
          at('opening-breath-and-sound', {
            minutes: 12,
            pinned: '09:15',
            notes: ['Say before it that the day is silent, and who can be spoken to.'],
          }),
          at('quiet-outdoors', { minutes: 150, stage: stage ?? 'new-eyes' }),
        ),
        lunch(),
        block(
          'Afternoon',
          undefined,
          at('sitting-in-silence', { minutes: 30, pinned: '15:00' }),
          at('quiet-outdoors', { minutes: 120, stage: 'new-eyes' }),
        ),
        supper(),
        block('Evening', undefined, pinned(evening, '20:00')),
        night(),
      ),
    last: (title, am, end) =>
      day(
        title,
        '07:15',
        'going-forth',
        early(),
        block('Morning', undefined, morning(), am),
        block('Lunch', undefined, pause('lunch', 'Lunch', 75, { pinned: '12:45' })),
        block('Closing', 'going-forth', pinned(end, '14:00')),
      ),
    at,
  };
};

const ending = (house, minutes) => [
  house.at('networking', { minutes: 40 }),
  ...[house.at('call-and-response-litany', { minutes: 10 }), house.at('circle-of-blessings', { minutes: 25 })],
  house.at('closing-circle', { minutes: minutes - 75 }),
];

const fiveDays = (parts) => {
  const people = 20;
  const house = createHouse(parts, people);
  const s = createSessions(parts, people);
  return parts.plan({
    id: 'five-days',
    title: 'Five days of the Work That Reconnects',
    welcome: 'Welcome. We begin at five.',
    people,
    notes: [...retreatNotes, 'Arrival in the evening, then a day for each stage; within each day goes a spiral of its own.'],
    days: [
      house.arrival('Arrival', s.arriving(), [...s.round('Where I come from')]),
      house.full('Gratitude', 'gratitude', s.mirror(), [...s.wheel(), ...s.gentlePain()], s.elm()),
      house.full('Honoring our pain', 'honoring-pain', s.painSentences(), s.mandala(), s.round('A quiet round')),
      house.full('Seeing with new eyes', 'new-eyes', s.systems(), s.seventh(), s.round('What I saw today')),
      house.last('Going forth', s.intentions(), ending(house, 120)),
    ],
  });
};

const tenDays = (parts) => {
  const people = 24;
  const house = createHouse(parts, people);
  const s = createSessions(parts, people);
  return parts.plan({
    id: 'ten-days',
    title: 'Ten days of the Work That Reconnects',
    welcome: 'Welcome. We begin at five.',
    people,
    notes: [
      ...retreatNotes,
      'An arrival evening and ten days. A coordinator besides the facilitators, and one-to-one talks in the free hour after lunch, have served well in gatherings of this length.',
      'Truth Mandala, Council of All Beings and Harvesting the Gifts are for experienced facilitators.',
    ],
    days: [
      house.arrival('Arrival', s.arriving(), s.round('Where I come from')),
      house.full('Day 1: gratitude', 'gratitude', s.sentences(), [...s.wheel(), ...s.gentlePain()], s.round('Songs and stories')),
      house.full('Day 2: the three stories', 'gratitude', s.mirror(), s.ancestorsOfThanks(), s.elm()),
      house.full('Day 3: our pain', 'honoring-pain', s.painSentences(), s.cairn(), s.seeing()),
      house.full('Day 4: the mandala', 'honoring-pain', s.milling(), s.mandala(), s.round('A quiet round')),
      house.silent('Day 5: rest and solo', 'new-eyes', s.round('What met me outside')),
      house.full('Day 6: systems', 'new-eyes', s.systems(), s.evolution(), s.round('Songs and stories')),
      house.full('Day 7: new eyes', 'new-eyes', s.circles(), s.checkIn(), s.seeing()),
      house.full('Day 8: deep time', 'new-eyes', s.seventh(), s.harvest(), s.elm()),
      house.full('Day 9: council, going forth', 'going-forth', [...s.intentions()], s.council(), s.blessings()),
      house.last('Day 10: closing', s.consultation(), ending(house, 120)),
    ],
  });
};

const thirtyDays = (parts) => {
  const people = 24;
  const house = createHouse(parts, people);
  const s = createSessions(parts, people);
  const marker = (title, moon) => `${title} · ${moon}`;
  return parts.plan({
    id: 'thirty-days',
    title: 'Thirty days: a lunar cycle of the Work That Reconnects',
    welcome: 'Welcome. We begin at five, on the day of the new moon.',
    people,
    notes: [
      ...retreatNotes,
      'Four weeks, about a stage each; within each week and most days goes a spiral of its own. A free day each week, two days of silence, and markers for the moon: put the first day on a new moon.',
      'Nobody holds thirty days alone. Plan a team, a coordinator, a cook who belongs to it, and a day off for each of you every week.',
      'Truth Mandala, Council of All Beings, Harvesting the Gifts, Bodhisattva Check-in and Clearness Committee are for experienced facilitators.',
      'No hour-by-hour plan of such a month has been published; this one is a proposal of our own.',
    ],
    days: [
      house.arrival(marker('Arrival', 'new moon'), s.arriving(), s.round('Where I come from')),
      house.full('Day 2: thanks', 'gratitude', s.sentences(), s.wheel(), s.round('Songs and stories')),
      house.full('Day 3: the three stories', 'gratitude', s.mirror(), s.ancestorsOfThanks(), s.elm()),
      house.full('Day 4: the pain within thanks', 'gratitude', s.sentences(), s.gentlePain(), s.seeing()),
      house.full('Day 5: the eyes of thanks', 'gratitude', s.systems(), s.evolution(), s.round('Songs and stories')),
      house.full('Day 6: steps of thanks', 'gratitude', s.callings(), s.wheel(), s.elm()),
      house.free('Day 7: free', 'gratitude', s.round('From the week')),
      house.full(marker('Day 8: ground under the feet', 'first quarter'), 'honoring-pain', s.mirror(), s.gentlePain(), s.seeing()),
      house.full('Day 9: words', 'honoring-pain', s.painSentences(), s.colors(), s.round('A quiet round')),
      house.full('Day 10: meeting', 'honoring-pain', s.milling(), s.bowl(), s.seeing()),
      house.silent('Day 11: silence', 'honoring-pain', s.round('Out of the silence')),
      house.full('Day 12: the mandala', 'honoring-pain', s.wheel(), s.mandala(), s.round('A quiet round')),
      house.full('Day 13: farewells', 'honoring-pain', s.cairn(), s.bestiary(), s.elm()),
      house.free('Day 14: free', 'honoring-pain', s.seeing()),
      house.full(marker('Day 15: a wider self', 'full moon'), 'new-eyes', s.circles(), s.evolution(), s.elm()),
      house.full('Day 16: systems', 'new-eyes', s.systems(), s.colors(), s.round('Songs and stories')),
      house.full('Day 17: seven generations', 'new-eyes', s.seventh(), s.checkIn(), s.seeing()),
      house.silent('Day 18: silence', 'new-eyes', s.round('Out of the silence')),
      house.full('Day 19: all beings', 'new-eyes', s.ancestorsOfThanks(), s.council(), s.round('By the fire')),
      house.full('Day 20: the gifts of the ancestors', 'new-eyes', s.harvest(), s.callings(), s.elm()),
      house.free('Day 21: free', 'new-eyes', s.round('From the week')),
      house.full(marker('Day 22: intentions', 'last quarter'), 'going-forth', s.intentions(), s.callings(), s.round('Songs and stories')),
      house.full('Day 23: thinking along', 'going-forth', s.consultation(), s.systems(), s.seeing()),
      house.full('Day 24: what stands against us', 'going-forth', s.gentlePain(), s.adversaries(), s.elm()),
      house.full('Day 25: clearness', 'going-forth', s.seventh(), s.clearness(), s.round('A quiet round')),
      house.full('Day 26: the way so far', 'going-forth', s.ancestorsOfThanks(), s.intentions(), s.round('Songs and stories')),
      house.full('Day 27: nets', 'going-forth', s.consultation(), s.wheel(), s.elm()),
      house.free('Day 28: free', 'going-forth', s.round('From the week')),
      house.full('Day 29: farewell to the land', 'going-forth', s.evolution(), s.cairn(), s.blessings()),
      house.last(marker('Day 30: going forth', 'new moon'), s.callings(), ending(house, 120)),
    ],
  });
};
