import { counted, type OneLanguage } from './one-language.ts';

const ordinals = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième'];
const numbers = ['une personne', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept'];
const listeners = ['Une personne écoute.', ...['Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept'].map((count) => `${count} écoutent.`)];
const counts = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

/** French; stage names as in domain section 6. */
export const french: OneLanguage = {
  partnerSpeaks: (speaker) => `${speaker} parle.`,
  partnersListen: (letters) => `${letters.join(' et ')} ${letters.length === 1 ? 'écoute' : 'écoutent'}.`,
  seatSpeaks: (seat) => `La ${counted(ordinals, seat)} personne parle.`,
  seatsListen: (count) => counted(listeners, count),
  smallerGroupsRest: (size) =>
    size === 1
      ? 'Une personne seule se repose maintenant en silence.'
      : `Les groupes de ${counted(numbers, size)} se reposent maintenant en silence.`,
  onePersonSpeaks: 'Une personne parle.',
  othersListen: 'Les autres écoutent.',
  allTogether: 'Toutes et tous ensemble.',
  voice: (number, of) => `Voix ${number} sur ${of}`,
  backAt: 'De retour à',
  beginsAt: 'Nous commençons à',
  bellCalls: 'Une cloche nous appellera.',
  inGroupsOf: (size) => (size === 2 ? 'À deux' : `En groupes de ${counted(counts, size)}`),
  countTo: (count) => `Comptez jusqu’à ${counted(counts, count)}, encore et encore. Les mêmes nombres se retrouvent.`,
  thanks: 'Merci.',
  stages: {
    gratitude: 'S’enraciner dans la gratitude',
    'honoring-pain': 'Honorer notre peine pour le monde',
    'new-eyes': 'Porter un nouveau regard',
    'going-forth': 'Aller de l’avant',
  },
};
