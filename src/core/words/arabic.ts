import { counted, type Letter, type OneLanguage } from './one-language.ts';

const letters: Readonly<Record<Letter, string>> = { A: '«أ»', B: '«ب»', C: '«ج»' };
const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن'];
const listeners = [
  'يصغي شخص واحد.',
  'يصغي شخصان.',
  'يصغي ثلاثة أشخاص.',
  'يصغي أربعة أشخاص.',
  'يصغي خمسة أشخاص.',
  'يصغي ستة أشخاص.',
  'يصغي سبعة أشخاص.',
];
const groups = ['الفردية', 'الثنائية', 'الثلاثية', 'الرباعية', 'الخماسية', 'السداسية', 'السباعية'];
const counts = ['واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];

/** Arabic; our own stage names, to be confirmed with speakers (domain section 6). */
export const arabic: OneLanguage = {
  partnerSpeaks: (speaker) => `الدور لـ ${letters[speaker]}.`,
  partnersListen: (who) => `يصغي ${who.map((letter) => letters[letter]).join(' و')}.`,
  seatSpeaks: (seat) => `الدور للشخص ${counted(ordinals, seat)}.`,
  seatsListen: (count) => counted(listeners, count),
  smallerGroupsRest: (size) => (size === 1 ? 'من هو وحده يستريح الآن في صمت.' : `المجموعات ${counted(groups, size)} تستريح الآن في صمت.`),
  onePersonSpeaks: 'يتكلم شخص واحد.',
  othersListen: 'ويصغي الآخرون.',
  allTogether: 'معًا.',
  voice: (number, of) => `الصوت ${number} من ${of}`,
  backAt: 'نعود في الساعة',
  beginsAt: 'نبدأ في الساعة',
  bellCalls: 'سينادينا الجرس.',
  inGroupsOf: (size) => (size === 2 ? 'أزواجًا' : `في مجموعات من ${counted(counts, size)}`),
  countTo: (count) => `عدّوا إلى ${counted(counts, count)}، مرة بعد مرة. أصحاب الرقم الواحد يلتقون.`,
  thanks: 'شكرًا.',
  stages: {
    gratitude: 'الامتنان',
    'honoring-pain': 'تكريم ألمنا من أجل العالم',
    'new-eyes': 'الرؤية بعيون جديدة',
    'going-forth': 'المضي قدمًا',
  },
};
