import { counted, type OneLanguage } from './one-language.ts';

const ordinals = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava'];
const numbers = ['una persona', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete'];
const listeners = ['Una persona escucha.', ...['Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete'].map((count) => `${count} escuchan.`)];
const counts = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];

/** Spanish; our own stage names, to be confirmed with speakers (domain section 6). */
export const spanish: OneLanguage = {
  partnerSpeaks: (speaker) => `${speaker} habla.`,
  partnersListen: (letters) => `${letters.join(' y ')} ${letters.length === 1 ? 'escucha' : 'escuchan'}.`,
  seatSpeaks: (seat) => `Habla la ${counted(ordinals, seat)} persona.`,
  seatsListen: (count) => counted(listeners, count),
  smallerGroupsRest: (size) =>
    size === 1
      ? 'Quien está sin pareja descansa ahora en silencio.'
      : `Los grupos de ${counted(numbers, size)} descansan ahora en silencio.`,
  onePersonSpeaks: 'Una persona habla.',
  othersListen: 'Las demás escuchan.',
  allTogether: 'En común.',
  voice: (number, of) => `Voz ${number} de ${of}`,
  backAt: 'Volvemos a las',
  beginsAt: 'Empezamos a las',
  bellCalls: 'Una campana nos llamará.',
  inGroupsOf: (size) => (size === 2 ? 'En parejas' : `En grupos de ${counted(counts, size)}`),
  countTo: (count) => `Cuenten hasta ${counted(counts, count)}, una y otra vez. Los números iguales se reúnen.`,
  thanks: 'Gracias.',
  stages: {
    gratitude: 'Gratitud',
    'honoring-pain': 'Honrar nuestro dolor por el mundo',
    'new-eyes': 'Ver con nuevos ojos',
    'going-forth': 'Seguir adelante',
  },
};
