/** A prompt for the fitting round: words in a language, from a generator that always gives the same for a seed. */
export type GeneratedPrompt = {
  readonly kind: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: string;
};

/** Words to draw from, and what stands between them. */
type Source = { readonly kind: string; readonly language: string; readonly between: string; readonly words: readonly string[] };

const sources: readonly Source[] = [
  {
    kind: 'English',
    language: 'en',
    between: ' ',
    words: 'What I love about being alive on Earth is the quiet before morning, rivers, strength, and somebody who listens. I'.split(' '),
  },
  {
    kind: 'German',
    language: 'de',
    between: ' ',
    words:
      'Wenn ich es nah heran lasse, spüre Verantwortungsübernahme und Zusammengehörigkeitsgefühl im Körper, Dankbarkeit, Lebensgrundlagen. Naturschutzgebietserweiterung Ich'.split(
        ' ',
      ),
  },
  {
    kind: 'long German compounds',
    language: 'de',
    between: ' ',
    words:
      'Grundwasserneubildungsratenberechnung Hochwasserrückhaltebeckenbewirtschaftungsplan Lebensmittelverschwendungsvermeidungsstrategie Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und'.split(
        ' ',
      ),
  },
  {
    kind: 'French',
    language: 'fr',
    between: ' ',
    words: 'Quand je pense à l’eau, aux forêts et à celles qui viendront après nous : gratitude, colère, tendresse ; aujourd’hui'.split(
      ' ',
    ),
  },
  {
    kind: 'Russian',
    language: 'ru',
    between: ' ',
    words: 'Когда я думаю о земле, реках и людях, благодарность, ответственность, жизнеспособность. Я чувствую тепло'.split(' '),
  },
  {
    kind: 'Greek',
    language: 'el',
    between: ' ',
    words: 'Αυτό που αγαπώ στη ζωή είναι η θάλασσα, το φως και οι άνθρωποι. Ευγνωμοσύνη αλληλεγγύη'.split(' '),
  },
  {
    kind: 'Arabic',
    language: 'ar',
    between: ' ',
    words: 'مكانٌ احتضنني واعتنى بي هو البيت، وما أحبّه في الحياة على الأرض. نهرٌ صباحٌ والمسؤولية'.split(' '),
  },
  {
    kind: 'Arabic with Latin inside',
    language: 'ar',
    between: ' ',
    words: 'في Alder House نجلس (Open Sentences) معًا، 24 شخصًا، ونصغي A و B. الأرض Work That Reconnects'.split(' '),
  },
  {
    kind: 'Hebrew',
    language: 'he',
    between: ' ',
    words: 'מה שאני אוהבת בחיים על פני האדמה הוא השקט, הנהר, והאנשים. תודה התחדשות'.split(' '),
  },
  {
    kind: 'Hindi',
    language: 'hi',
    between: ' ',
    words: 'धरती पर जीवित होने में मुझे जो प्रिय है, वह नदी, प्रकाश और लोग हैं। कृतज्ञता ज़िम्मेदारी'.split(' '),
  },
  { kind: 'Thai', language: 'th', between: '', words: ['สิ่งที่', 'ฉัน', 'รัก', 'ใน', 'การมีชีวิต', 'บนโลก', 'คือ', 'แม่น้ำ', 'ความเงียบ', 'ผู้คน', ' '] },
  {
    kind: 'Chinese',
    language: 'zh',
    between: '',
    words: ['我', '在', '地球上', '活着', '最', '爱', '的', '是', '清晨', '，', '河流', '和', '人们', '。', '感恩', '责任'],
  },
  {
    kind: 'Japanese',
    language: 'ja',
    between: '',
    words: [
      '地球で',
      '生きて',
      'いて',
      '好きな',
      'ものは',
      '、',
      '朝の',
      '静けさ',
      'と',
      '川',
      'です。',
      'コミュニティー',
      '「',
      'ありがとう',
      '」',
    ],
  },
  {
    kind: 'Korean',
    language: 'ko',
    between: ' ',
    words: '지구에서 살아 있다는 것에 대해 내가 사랑하는 것은 아침의 고요함, 강, 사람들이다. 감사'.split(' '),
  },
  {
    kind: 'combining marks',
    language: 'vi',
    between: ' ',
    words: 'Điều tôi yêu ở cuộc sống trên Trái Đất là buổi sáng yên tĩnh, dòng sông. Tưởng nhớ'.normalize('NFD').split(' '),
  },
  {
    kind: 'Georgian and Armenian',
    language: 'ka',
    between: ' ',
    words: 'რაც მიყვარს სიცოცხლეში დედამიწაზე მდინარე სიჩუმე և խաղաղություն, մարդիկ. մადლიერება'.split(' '),
  },
  { kind: 'emoji', language: 'en', between: ' ', words: ['I', 'am', '🌍', '👩‍👩‍👧‍👦', 'with', '🏳️‍🌈', 'you', '🌊🌊🌊', '🇧🇷', 'today', '❤️'] },
  {
    kind: 'no spaces',
    language: 'en',
    between: '',
    words: ['gratitude', 'river', 'morning', 'stillness', 'AND', 'earth', 'https://', '0123'],
  },
];

const rightToLeft = new Set(['ar', 'he']);

/** So many prompts of 2 to 600 characters, every kind in turn; every ninth is one of the shortest, every eleventh one of the longest. */
export const generatePrompts = (seed: number, count: number): readonly GeneratedPrompt[] => {
  const chance = createChance(seed);
  return Array.from({ length: count }, (_, index) => {
    const source = sources[index % sources.length] ?? sources[0];
    if (source === undefined) throw new Error('no words to draw from');
    const length =
      index % 9 === 4
        ? 2 + Math.floor(chance() * 8)
        : index % 11 === 7
          ? 560 + Math.floor(chance() * 41)
          : 2 + Math.floor(chance() ** 2 * 400);
    const direction = rightToLeft.has(source.language) ? 'rtl' : 'ltr';
    return { kind: source.kind, language: source.language, direction, words: drawn(source, length, chance) };
  });
};

const drawn = (source: Source, length: number, chance: () => number): string => {
  let words = '';
  while ([...words].length < length) {
    const word = source.words[Math.floor(chance() * source.words.length)] ?? '';
    words += (words === '' ? '' : source.between) + word;
  }
  return [...words].slice(0, Math.max(2, length)).join('').trim() || 'Oh';
};

/** Numbers from 0 to 1 that look like chance and are the same for a seed. */
const createChance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
