import { counted, type OneLanguage } from './one-language.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const listeners = ['One person listens.', 'Two listen.', 'Three listen.', 'Four listen.', 'Five listen.', 'Six listen.', 'Seven listen.'];
const sizes = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** English. */
export const english: OneLanguage = {
  partnerSpeaks: (speaker) => `${speaker} speaks.`,
  partnersListen: (letters) => `${letters.join(' and ')} ${letters.length === 1 ? 'listens' : 'listen'}.`,
  seatSpeaks: (seat) => `The ${counted(ordinals, seat)} person speaks.`,
  seatsListen: (count) => counted(listeners, count),
  smallerGroupsRest: (size) =>
    size === 1 ? 'Anyone without a partner rests in quiet now.' : `Groups of ${counted(sizes, size)} rest in quiet now.`,
  onePersonSpeaks: 'One person speaks.',
  othersListen: 'The others listen.',
  allTogether: 'All together.',
  voice: (number, of) => `Voice ${number} of ${of}`,
  backAt: 'Back at',
  beginsAt: 'We begin at',
  bellCalls: 'A bell will call us in.',
  inGroupsOf: (size) => (size === 2 ? 'In pairs' : `In groups of ${counted(counts, size)}`),
  countTo: (count) => `Count to ${counted(counts, count)}, again and again. Equal numbers meet.`,
  thanks: 'Thank you.',
  stages: {
    gratitude: 'Gratitude',
    'honoring-pain': 'Honoring Our Pain',
    'new-eyes': 'Seeing with New Eyes',
    'going-forth': 'Going Forth',
  },
};
