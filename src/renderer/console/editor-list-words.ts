import type { Say } from '../../core/words/say.ts';

/** What an entry of a list is called, and the button that adds one. */
export type ListWords = { readonly entry: (number: number) => string; readonly add: string };

/** Names of the lists by their field; `open.cues` goes before `cues`. */
export const createListWords = (say: Say): Readonly<Record<string, ListWords>> => ({
  otherNames: { entry: (number) => say('Other name {number}', { number }), add: say('Add another name') },
  stages: { entry: (number) => say('Stage {number}', { number }), add: say('Add a stage') },
  materials: { entry: (number) => say('Material {number}', { number }), add: say('Add a material') },
  variants: { entry: (number) => say('Variant {number}', { number }), add: say('Add a variant') },
  timing: { entry: (number) => say('Part {number}', { number }), add: say('Add a part') },
  notes: { entry: (number) => say('Note {number}', { number }), add: say('Add a note') },
  shadows: { entry: (number) => say('Shadow side {number}', { number }), add: say('Add a shadow side') },
  afterwards: { entry: (number) => say('Afterwards {number}', { number }), add: say('Add a line for afterwards') },
  checkWithYourTraining: { entry: (number) => say('To check {number}', { number }), add: say('Add something to check') },
  prompts: { entry: (number) => say('Sentence {number}', { number }), add: say('Add a sentence') },
  voices: { entry: (number) => say('Voice {number}', { number }), add: say('Add a voice') },
  cues: { entry: (number) => say('Cue {number}', { number }), add: say('Add a cue') },
  'open.cues': { entry: (number) => say('Sign {number}, before the end', { number }), add: say('Add a sign') },
  prepared: { entry: (number) => say('Prepared part {number}', { number }), add: say('Add a prepared part') },
  closing: { entry: (number) => say('Closing part {number}', { number }), add: say('Add a closing part') },
  recalls: { entry: (number) => say('Bell {number}', { number }), add: say('Add a bell') },
  bells: { entry: (number) => say('Bell {number}', { number }), add: say('Add a bell') },
  cuePoints: { entry: (number) => say('Sign {number} in the music', { number }), add: say('Add a sign in the music') },
});
