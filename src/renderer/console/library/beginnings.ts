import type { z } from 'zod';
import { libraryPracticeSchema, practiceFormatVersion } from '../../../core/library/practice.ts';
import type { Timing, timingSchema } from '../../../core/patterns/parameters.ts';
import type { Language } from '../../../core/plan/text.ts';
import { editorWords } from '../words.ts';
import { completed } from './file-form.ts';
import { shapeOf } from './schema-shape.ts';

/** The shape of a practice file. */
export const practiceShape = shapeOf(libraryPracticeSchema);

/** A new practice in the form of a file: all but its title is there. */
export const newPractice = (language: Language): unknown => {
  const beginning: Omit<z.input<typeof libraryPracticeSchema>, 'title'> = {
    formatVersion: practiceFormatVersion,
    id: '',
    stages: ['gratitude'],
    level: 'emerging',
    group: { form: 'circle', least: 2, most: 40 },
    minutes: { least: 2, usual: 5, most: 15 },
    space: { place: 'either', needs: '' },
    timing: [examples(language)['cue-list']],
    credit: editorWords.beginnings.credit,
    sources: ['joanna-macy'],
  };
  return completed(practiceShape, beginning, language);
};

/** A small whole example of a pattern, in the form of a file; undefined for a pattern that nobody knows. */
export const patternExample = (pattern: string, language: Language): unknown =>
  Object.values(examples(language)).find((example) => example.pattern === pattern);

type Examples = { readonly [Pattern in Timing['pattern']]: Extract<z.input<typeof timingSchema>, { readonly pattern: Pattern }> };

const examples = (language: Language): Examples => {
  const words = editorWords.beginnings;
  const text = (said: string) => ({ [language]: said });
  const opening = { length: '3:00', say: text(words.welcome) };
  const closing = { length: '2:00', say: text(words.thanks) };
  return {
    'dyad-sentences': {
      pattern: 'dyad-sentences',
      opening: { ...opening, show: text(words.pairs) },
      prompts: [{ words: text(words.sentence) }, { words: text(words.secondSentence) }],
      turn: '2:00',
      closing,
    },
    'group-voices': {
      pattern: 'group-voices',
      opening,
      groupSize: 4,
      voices: [
        { name: text(words.voice), prompt: text(words.voicePrompt), length: '2:00' },
        { name: text(words.otherVoice), prompt: text(words.otherVoicePrompt), length: '2:00' },
      ],
      closing,
    },
    'swap-walk': {
      pattern: 'swap-walk',
      instruction: { length: '3:00', say: text(words.walk), show: text(words.walkShow) },
      leg: '6:00',
      regroup: closing,
    },
    'cue-list': {
      pattern: 'cue-list',
      cues: [
        {
          title: text(words.arriving),
          length: '2:00',
          show: text(words.arrivingShow),
          say: text(words.arrivingSay),
          bell: { sound: 'bowl' },
        },
        { title: text(words.listening), length: '3:00', show: text(words.listeningShow), say: text(words.listeningSay) },
      ],
    },
    'open-ritual': {
      pattern: 'open-ritual',
      prepared: [opening],
      open: { planned: '30:00', show: text(words.spaceShow), say: text(words.space) },
      closing: [closing],
    },
    round: { pattern: 'round', opening, prompt: text(words.round), say: text(words.roundSay), closing },
    solo: {
      pattern: 'solo',
      instruction: { length: '3:00', say: text(words.soloSay) },
      task: text(words.solo),
      length: '15:00',
      gather: closing,
    },
    'music-led': { pattern: 'music-led', opening, show: text(words.music), track: words.track, length: '4:00', closing },
    break: { pattern: 'break', show: text(words.break), length: '15:00' },
  };
};
