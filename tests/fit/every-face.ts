import type { Text } from '../../src/core/plan/text.ts';
import { linesOf } from '../../src/core/plan/text.ts';
import { faceCards } from '../../src/core/room/face-cards.ts';
import { usualRoom } from '../../src/core/room/room-size.ts';
import { instant } from '../../src/core/time.ts';
import type { FaceView, ProjectionView, RoomTheme } from '../../src/core/views/projection-view.ts';
import {
  backAt,
  beginsAt,
  bellCalls,
  closingWords,
  countOff,
  groupsOf,
  stageLabelDefaults,
  voiceHeading,
  whoLine,
} from '../../src/core/words/room-words.ts';
import { picture } from './pictures.ts';

const texts = {
  title: { en: 'The Work That Reconnects', de: 'Die Arbeit, die wieder verbindet', ar: 'العمل الذي يعيد الوصل' },
  welcome: { en: 'A weekend at Alder House', de: 'Ein Wochenende im Erlenhaus', ar: 'عطلة في بيت الحور' },
  practice: { en: 'Open Sentences', de: 'Offene Sätze', ar: 'جمل مفتوحة' },
  consent: { en: 'You may always pass.', de: 'Du darfst jederzeit aussetzen.', ar: 'لكم دائمًا أن تمتنعوا.' },
  prompt: {
    en: 'When I let it come close, what I notice in my body is …',
    de: 'Wenn ich es nah an mich heranlasse, spüre ich in meinem Körper …',
    ar: 'حين أدعه يقترب مني، ما ألاحظه في جسدي هو …',
  },
  voice: {
    en: 'Speak as someone who sees this quite differently from you.',
    de: 'Sprich als jemand, der dies ganz anders sieht als du.',
    ar: 'تكلّم بصوت من يرى الأمر على نحو مختلف تمامًا عنك.',
  },
  voiceName: { en: 'Someone who disagrees', de: 'Jemand, der anderer Meinung ist', ar: 'من يخالفك الرأي' },
  card: { en: 'Meet the eyes of the person before you.', de: 'Schau dem Menschen vor dir in die Augen.', ar: 'انظر في عيني من أمامك.' },
  round: {
    en: 'Your name, and what brought you here.',
    de: 'Dein Name, und was dich hergeführt hat.',
    ar: 'اسمك، وما الذي أتى بك إلى هنا.',
  },
  reading: {
    en: 'The river does not hurry, and it is never late. It carries what it is given: leaves, light, the snow of another year.',
    de: 'Der Fluss eilt nicht, und er kommt nie zu spät. Er trägt, was man ihm gibt: Blätter, Licht, den Schnee eines anderen Jahres.',
    ar: 'النهر لا يستعجل، ولا يتأخر أبدًا. يحمل ما يُعطى: أوراقًا وضوءًا وثلج عام آخر.',
  },
} satisfies Record<string, Text>;

/** Each face with words of our own in these languages; a long text as its first card. */
export const everyFace = (
  languages: readonly string[],
  theme: RoomTheme,
): readonly { readonly name: string; readonly view: ProjectionView }[] => {
  const lines = (text: Text) => linesOf(text, languages);
  const faces: Readonly<Record<string, FaceView>> = {
    arriving: {
      kind: 'arriving',
      title: lines(texts.title),
      welcome: lines(texts.welcome),
      begins: { at: instant(Date.UTC(2026, 10, 20, 19, 30)), words: beginsAt(languages) },
    },
    stage: { kind: 'stage', title: lines(stageLabelDefaults['honoring-pain']), practice: lines(texts.practice) },
    title: { kind: 'title', stageLabel: lines(stageLabelDefaults.gratitude), title: lines(texts.practice), words: lines(texts.consent) },
    prompt: { kind: 'prompt', prompt: lines(texts.prompt), who: whoLine({ kind: 'partner', speaker: 'B', of: 2 }, languages) },
    voice: {
      kind: 'voice',
      number: 2,
      of: 4,
      heading: voiceHeading(2, 4, languages),
      name: lines(texts.voiceName),
      prompt: lines(texts.voice),
      who: whoLine({ kind: 'seat', seat: 3, of: 4, smallerGroupsReflect: false }, languages),
      seats: { seat: 3, of: 4 },
    },
    card: { kind: 'card', words: lines(texts.card) },
    round: { kind: 'round', prompt: lines(texts.round), who: whoLine({ kind: 'round', person: 3, of: 12 }, languages) },
    pairs: { kind: 'groups', of: 2, title: groupsOf(2, languages), count: [], words: [] },
    groups: { kind: 'groups', of: 4, title: groupsOf(4, languages), count: countOff(4, languages), words: [] },
    image: { kind: 'image', file: 'rings.png', alt: lines(texts.card) },
    reading: { kind: 'reading', words: lines(texts.reading), by: 'Spiral Console' },
    return: { kind: 'return', backAt: backAt(languages), at: instant(Date.UTC(2026, 10, 20, 11, 20)), words: bellCalls(languages) },
    silence: { kind: 'silence' },
    closed: { kind: 'closed', words: closingWords(languages) },
  };
  const stageOf = (name: string): 1 | 2 | 3 => (name === 'stage' || name === 'prompt' ? 2 : name === 'voice' ? 3 : 1);
  const shown = Object.entries(faces).map(([name, face]) => {
    const cards = faceCards(face, usualRoom, 'stacked');
    const hasTime = name === 'prompt' || name === 'card';
    const view = picture(cards[0] ?? face, {
      theme,
      key: `${name} ${theme} ${languages.join(' ')}`,
      languages,
      card: cards.length > 1 ? { number: 1, of: cards.length } : null,
      spiral: { stage: stageOf(name), lastStage: stageOf(name), place: 0.46, earlier: 2, inner: null },
      ...(hasTime ? {} : { clock: { kind: 'none' } as const }),
    });
    return { name, view };
  });
  const screens = (['black', 'care'] as const).map((screen) => ({
    name: screen,
    view: picture({ kind: 'silence' }, { screen, theme, key: `${screen} ${theme}` }),
  }));
  return [...shown, ...screens];
};
