import { counted, type OneLanguage } from './one-language.ts';

const ordinals = ['primeira', 'segunda', 'terceira', 'quarta', 'quinta', 'sexta', 'sétima', 'oitava'];
const numbers = ['uma pessoa', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete'];
const listeners = ['Uma pessoa escuta.', ...['Duas', 'Três', 'Quatro', 'Cinco', 'Seis', 'Sete'].map((count) => `${count} escutam.`)];
const counts = ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'];

/** Portuguese; our own stage names, to be confirmed with speakers (domain section 6). */
export const portuguese: OneLanguage = {
  partnerSpeaks: (speaker) => `${speaker} fala.`,
  partnersListen: (letters) => `${letters.join(' e ')} ${letters.length === 1 ? 'escuta' : 'escutam'}.`,
  seatSpeaks: (seat) => `A ${counted(ordinals, seat)} pessoa fala.`,
  seatsListen: (count) => counted(listeners, count),
  smallerGroupsRest: (size) =>
    size === 1 ? 'Quem está sem par descansa agora em silêncio.' : `Os grupos de ${counted(numbers, size)} descansam agora em silêncio.`,
  onePersonSpeaks: 'Uma pessoa fala.',
  othersListen: 'As outras escutam.',
  allTogether: 'Em conjunto.',
  voice: (number, of) => `Voz ${number} de ${of}`,
  backAt: 'De volta às',
  beginsAt: 'Começamos às',
  bellCalls: 'Um sino vai nos chamar.',
  inGroupsOf: (size) => (size === 2 ? 'Em pares' : `Em grupos de ${counted(counts, size)}`),
  countTo: (count) => `Contem até ${counted(counts, count)}, de novo e de novo. Números iguais se encontram.`,
  thanks: 'Agradecemos.',
  stages: {
    gratitude: 'Gratidão',
    'honoring-pain': 'Honrar nossa dor pelo mundo',
    'new-eyes': 'Ver com novos olhos',
    'going-forth': 'Seguir em frente',
  },
};
