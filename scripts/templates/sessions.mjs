/** Sessions of an hour or two that the long templates share, each a list of practices, by name. */
export const createSessions = ({ practice, pause }, people) => {
  const at = (id, options = {}) => practice(id, { people, ...options });
  const tea = () => pause('tea', 'Tea', 20, { show: 'Tea, water, fresh air' });
  const grounding = (minutes = 10) => at('grounding', { minutes });
  return {
    arriving: () => [at('welcome', { minutes: 30 }), at('the-spiral', { minutes: 12 })],
    // Gratitude
    sentences: () => [
      at('gratitude-sentences', { minutes: 28 }),
      tea(),
      at('gratitude-round', { minutes: 40 }),
      at('spiral-walk', { minutes: 40, stage: 'gratitude' }),
    ],
    mirror: () => [
      at('mirror-walk', { minutes: 45 }),
      tea(),
      at('three-stories', { minutes: 20 }),
      at('great-turning-sentences', { minutes: 25 }),
      at('council-round', { minutes: 30, title: 'What the morning gave' }),
    ],
    wheel: () => [at('opening-breath-and-sound', { minutes: 10 }), at('wheel-of-the-great-turning', { minutes: 35 })],
    ancestorsOfThanks: () => [
      at('beings-of-the-three-times', { minutes: 12, stage: 'gratitude' }),
      at('spiral-walk', { minutes: 30, stage: 'gratitude' }),
      tea(),
      at('life-map', { minutes: 45, stage: 'gratitude' }),
      at('council-round', { minutes: 30, title: 'What carried us' }),
    ],
    elm: () => [at('elm-dance', { minutes: 30, stage: 'going-forth' }), at('council-round', { minutes: 30, title: 'Stories and songs' })],
    // Honoring our pain
    gentlePain: () => [
      at('breathing-through', { minutes: 12 }),
      at('pain-sentences-short', { minutes: 18 }),
      grounding(12),
      at('quiet-outdoors', { minutes: 30 }),
    ],
    painSentences: () => [
      at('breathing-through', { minutes: 10 }),
      at('pain-sentences', { minutes: 40 }),
      grounding(10),
      tea(),
      at('spontaneous-writing', { minutes: 28 }),
      at('quiet-outdoors', { minutes: 30 }),
    ],
    milling: () => [
      at('milling', { minutes: 30 }),
      at('quiet-outdoors', { minutes: 20, stage: 'honoring-pain' }),
      tea(),
      at('the-unraveling-in-small-groups', { minutes: 30 }),
      grounding(10),
      at('spontaneous-writing', { minutes: 28 }),
    ],
    mandala: () => [at('truth-mandala', { minutes: 105 }), grounding(15), tea(), at('learning-to-see-each-other', { minutes: 20 })],
    cairn: () => [at('cairn-of-mourning', { minutes: 50 }), grounding(10), tea(), at('quiet-outdoors', { minutes: 30 })],
    colors: () => [at('colors-and-clay', { minutes: 45 }), grounding(10), tea(), at('systems-game', { minutes: 35 })],
    bestiary: () => [at('bestiary', { minutes: 14 }), grounding(10), at('quiet-outdoors', { minutes: 30 })],
    bowl: () => [at('bowl-of-tears', { minutes: 36 }), grounding(10), tea(), at('letter-from-the-future', { minutes: 40 })],
    // New eyes
    systems: () => [
      at('systems-game', { minutes: 35 }),
      tea(),
      at('widening-circles', { minutes: 62 }),
      at('quiet-outdoors', { minutes: 20 }),
    ],
    circles: () => [
      at('widening-circles', { minutes: 62 }),
      tea(),
      at('quiet-outdoors', { minutes: 30 }),
      at('learning-to-see-each-other', { minutes: 22 }),
    ],
    seventh: () => [
      at('seventh-generation', { minutes: 60 }),
      tea(),
      at('letter-from-the-future', { minutes: 42 }),
      at('quiet-outdoors', { minutes: 20 }),
    ],
    harvest: () => [at('harvesting-the-gifts', { minutes: 60 }), tea(), at('council-round', { minutes: 40 })],
    evolution: () => [
      at('evolutionary-remembering', { minutes: 35 }),
      tea(),
      at('quiet-outdoors', { minutes: 45 }),
      at('council-round', { minutes: 30, title: 'As old as the sea' }),
    ],
    council: () => [at('council-of-all-beings', { minutes: 200 })],
    checkIn: () => [at('bodhisattva-check-in', { minutes: 65 }), pause('quiet', 'Quiet time', 15, { show: 'Quiet time' })],
    seeing: () => [at('learning-to-see-each-other', { minutes: 22 }), at('council-round', { minutes: 36 })],
    // Going forth
    intentions: () => [
      at('strengthening-intentions', { minutes: 58 }),
      tea(),
      at('imaging-our-power', { minutes: 40 }),
      at('first-steps', { minutes: 15 }),
    ],
    callings: () => [
      at('callings-and-resources', { minutes: 50 }),
      tea(),
      at('first-steps', { minutes: 15 }),
      at('quiet-outdoors', { minutes: 30, stage: 'going-forth' }),
    ],
    consultation: () => [
      at('consultation-groups', { minutes: 62 }),
      tea(),
      at('networking', { minutes: 30 }),
      at('first-steps', { minutes: 15 }),
    ],
    clearness: () => [at('clearness-committee', { minutes: 105 }), pause('quiet', 'Quiet time', 15, { show: 'Quiet time' })],
    adversaries: () => [
      at('bowing-to-our-adversaries', { minutes: 16 }),
      pause('in-twos', 'In twos', 15, { show: 'In twos, a few steps outside' }),
      at('first-steps', { minutes: 15 }),
    ],
    blessings: () => [at('call-and-response-litany', { minutes: 8 }), at('circle-of-blessings', { minutes: 22 })],
    round: (title = 'Council round') => [at('council-round', { minutes: 45, title })],
  };
};
