import { counted, type OneLanguage } from './one-language.ts';

const ordinals = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte'];
const listeners = [
  'Eine Person hört zu.',
  'Zwei hören zu.',
  'Drei hören zu.',
  'Vier hören zu.',
  'Fünf hören zu.',
  'Sechs hören zu.',
  'Sieben hören zu.',
];
const sizes = ['Einzelne', 'Zweiergruppen', 'Dreiergruppen', 'Vierergruppen', 'Fünfergruppen', 'Sechsergruppen', 'Siebenergruppen'];
const counts = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const groupWords = ['', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt', 'elft', 'zwölft'];

/** German; stage names as in domain section 6. */
export const german: OneLanguage = {
  partnerSpeaks: (speaker) => `${speaker} spricht.`,
  partnersListen: (letters) => `${letters.join(' und ')} ${letters.length === 1 ? 'hört' : 'hören'} zu.`,
  seatSpeaks: (seat) => `Die ${counted(ordinals, seat)} Person spricht.`,
  seatsListen: (count) => counted(listeners, count),
  smallerGroupsRest: (size) => (size === 1 ? 'Wer allein ist, ruht jetzt in Stille.' : `${counted(sizes, size)} ruhen jetzt in Stille.`),
  onePersonSpeaks: 'Eine Person spricht.',
  othersListen: 'Die anderen hören zu.',
  allTogether: 'Alle gemeinsam.',
  voice: (number, of) => `Stimme ${number} von ${of}`,
  backAt: 'Zurück um',
  beginsAt: 'Wir beginnen um',
  bellCalls: 'Eine Glocke ruft uns herein.',
  inGroupsOf: (size) => (size === 2 ? 'Zu zweit' : `In Gruppen zu ${counted(groupWords, size)}`),
  countTo: (count) => `Zählt bis ${counted(counts, count)}, immer wieder. Gleiche Zahlen treffen sich.`,
  thanks: 'Danke.',
  stages: {
    gratitude: 'Dankbarkeit',
    'honoring-pain': 'Den Schmerz um die Welt würdigen',
    'new-eyes': 'Mit neuen Augen sehen',
    'going-forth': 'Weitergehen',
  },
};
