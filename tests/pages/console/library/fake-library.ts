import { cleanup, waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';
import {
  type LibraryAnswer,
  type LibraryAnswers,
  type LibraryRequest,
  libraryRequestSchema,
  type PracticeEntry,
  type RemarkView,
} from '../../../../src/core/library/library-contract.ts';
import { libraryAddress } from '../../../../src/core/library/library-limits.ts';
import { type LibraryPractice, libraryPracticeSchema } from '../../../../src/core/library/practice.ts';
import { sources } from '../../../../src/core/library/sources.ts';
import { minutes } from '../../../../src/core/time.ts';

type Answering = { readonly [Type in LibraryRequest['type']]?: LibraryAnswer<Type> };

/** A host’s library as far as a test needs it: says what it was asked, and answers as it is told. */
export type FakeLibrary = {
  readonly asked: LibraryRequest[];
  answer(answers: Answering): void;
  /** What was asked of one kind. */
  askedFor(type: LibraryRequest['type']): readonly LibraryRequest[];
};

export const playLibrary = (answers: Answering = {}): FakeLibrary => {
  // A page of the test before may still ask.
  cleanup();
  let present: Answering = { ...usualAnswers, ...answers };
  const asked: LibraryRequest[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    expect(address).toBe(libraryAddress);
    const request = libraryRequestSchema.parse(JSON.parse(String(init.body)));
    asked.push(request);
    return new Response(JSON.stringify(present[request.type]));
  });
  return {
    asked,
    answer: (more) => {
      present = { ...present, ...more };
    },
    askedFor: (type) => asked.filter((request) => request.type === type),
  };
};

/** Waits until something was asked, and gives the last question of its kind. */
export const lastAsked = async (library: FakeLibrary, type: LibraryRequest['type']): Promise<LibraryRequest | undefined> => {
  await waitFor(() => expect(library.askedFor(type)).not.toEqual([]));
  return library.askedFor(type).at(-1);
};

export const refused = (...problems: string[]) => ({ ok: false, problems }) as const;

/** Pairs that speak for two minutes each, to two sentences. */
export const sentences: LibraryPractice = libraryPracticeSchema.parse({
  formatVersion: 1,
  id: 'gratitude-sentences',
  title: { en: 'Gratitude sentences', de: 'Sätze der Dankbarkeit' },
  otherNames: [{ en: 'Sentences to go on with' }],
  stages: ['gratitude'],
  themes: ['community'],
  level: 'emerging',
  support: true,
  group: { form: 'pairs', least: 2, most: 100 },
  minutes: { least: 10, usual: 15, most: 25 },
  materials: ['A bell'],
  space: { place: 'either', needs: 'Chairs that can be turned.' },
  flags: ['eye contact'],
  consent: { en: 'Whoever wishes looks at the other.' },
  optOut: { en: 'Sitting side by side is as good.' },
  odd: 'the facilitator joins',
  variants: [{ name: 'Walking', instead: 'Side by side, outdoors.' }],
  timing: [
    {
      pattern: 'dyad-sentences',
      opening: { length: '2:00', say: { en: 'Find one other person. [2 breaths] Sit down together.' }, show: { en: 'Find a partner' } },
      prompts: [
        { words: { en: 'I love being alive because …' }, say: { en: 'Here is the first.' } },
        { words: { en: 'A place I loved …' } },
      ],
      turn: '2:00',
    },
  ],
  notes: ['Stand at the edge.'],
  shadows: ['A race for the most grateful.'],
  afterwards: ['Let them thank each other.'],
  follow: 'A round of names.',
  settling: '5:00',
  credit: 'From the Work That Reconnects Network.',
  sources: ['network', 'own'],
  checkWithYourTraining: ['The length of a turn is our reckoning.'],
});

const entryOf = (practice: LibraryPractice, title: string, more: Partial<PracticeEntry> = {}): PracticeEntry => ({
  id: practice.id,
  title,
  otherNames: [],
  stages: practice.stages,
  themes: practice.themes,
  level: practice.level,
  support: practice.support,
  group: practice.group,
  minutes: practice.minutes,
  flags: practice.flags,
  own: false,
  usedIn: [],
  ...more,
});

export const entries: readonly PracticeEntry[] = [
  entryOf(sentences, 'Gratitude sentences', {
    otherNames: ['Sentences to go on with'],
    usedIn: [{ plan: 'evening', title: 'An evening in spring' }],
  }),
  entryOf(sentences, 'Café of tears', {
    id: 'cafe-of-tears',
    stages: ['honoring-pain'],
    level: 'experienced',
    group: { form: 'circle', least: 12, most: 40 },
    minutes: { least: 60, usual: 80, most: 100 },
    flags: ['touch', 'strong emotion'],
  }),
  entryOf(sentences, 'My walk', {
    id: 'my-walk',
    stages: ['new-eyes', 'going-forth'],
    group: { form: 'alone', least: 1, most: 30 },
    minutes: { least: 20, usual: 30, most: 45 },
    flags: [],
    own: true,
  }),
];

export const list: LibraryAnswers['list'] = {
  language: 'en',
  practices: entries,
  cards: [
    {
      formatVersion: 1,
      id: 'agreements',
      title: { en: 'Our agreements' },
      lines: [{ words: { en: 'I may always pass.' }, stage: 'gratitude' }],
      editable: true,
      guidance: ['Offer these, ask what is missing.'],
      credit: 'Agreements after Interhelp.',
      sources: ['interhelp'],
    },
    {
      formatVersion: 1,
      id: 'land',
      title: { en: 'The land we are on' },
      lines: [],
      editable: true,
      guidance: ['Ask whose land it is.'],
      credit: 'Guidance in our own words.',
      sources: ['own'],
    },
  ],
  credits: [
    { source: sources.network, practices: ['gratitude-sentences'], cards: [] },
    { source: sources.interhelp, practices: [], cards: ['agreements'] },
  ],
  faults: [],
  plan: {
    title: 'Evening',
    practices: [
      { id: 'welcome', title: 'Welcome', day: 0 },
      { id: 'closing', title: 'Closing circle', day: 0 },
    ],
    change: true,
    languages: ['en'],
    stageNames: [
      {
        language: 'en',
        names: {
          gratitude: 'Coming from Gratitude',
          'honoring-pain': 'Honoring Our Pain',
          'new-eyes': 'Seeing with New Eyes',
          'going-forth': 'Going Forth',
        },
        known: {
          gratitude: ['Gratitude', 'Grounding in gratitude'],
          'honoring-pain': ['Honoring Our Pain', 'Honouring our pain'],
          'new-eyes': ['Seeing with New Eyes', 'Seeing with ancient eyes'],
          'going-forth': ['Going Forth'],
        },
      },
    ],
  },
};

export const remark: RemarkView = {
  key: 'no grounding/mandala',
  id: 'no grounding',
  words: 'Nothing to settle comes after Truth Mandala.',
  reason: 'After strong feelings people need ten minutes to arrive again.',
  press: 'Add ten minutes of grounding',
  practice: 'mandala',
};

export const practiceAnswer: LibraryAnswers['practice'] = {
  practice: sentences,
  own: false,
  parts: [
    { label: 'Opening', detail: '', length: minutes(2), open: false },
    { label: 'A speaks', detail: 'sentence 1 of 2', length: minutes(2), open: true },
  ],
  length: minutes(12),
};

const usualAnswers: Required<Answering> = {
  list: { ok: true, answer: list },
  practice: { ok: true, answer: practiceAnswer },
  save: { ok: true, answer: { id: 'gratitude-sentences' } },
  copy: { ok: true, answer: { id: 'my-walk' } },
  remove: { ok: true, answer: {} },
  share: { ok: true, answer: { name: 'gratitude-sentences.json', content: '{}\n' } },
  take: { ok: true, answer: { id: 'my-walk' } },
  addToPlan: { ok: true, answer: {} },
  checks: { ok: true, answer: { remarks: [] } },
  mend: { ok: true, answer: { remarks: [] } },
  nameStages: { ok: true, answer: {} },
};
