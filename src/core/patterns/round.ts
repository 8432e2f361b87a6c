import type { Text } from '../plan/text.ts';
import { millis } from '../time.ts';
import { phrase, type Said } from '../words/say.ts';
import { type CompileContext, segmentId } from './context.ts';
import { endCue, startCue } from './cue.ts';
import type { Round } from './parameters.ts';
import type { Segment } from './segment.ts';
import { ledPart } from './talk.ts';

/** The circle that a plan reckons with when it does not say how many people come. */
export const peopleUnlessTold = 12;

/** P6: each person once, or twice in two rounds; the length for a person is gentle and private (domain 1.1). */
export const compileRound = (round: Round, context: CompileContext): readonly Segment[] => [
  ...ledPart(round.opening, context, 'opening', phrase('Opening')),
  ...passes(round).flatMap((pass) => segmentsOf(round, context, pass)),
  ...ledPart(round.closing, context, 'closing', phrase('Closing'), round.bells.last),
];

type Pass = { readonly number: 1 | 2; readonly prompt: Text; readonly promptNumber: number; readonly say: Text | null };

const passes = (round: Round): readonly Pass[] => {
  const first: Pass = { number: 1, prompt: round.prompt, promptNumber: 0, say: round.say ?? null };
  if (round.rounds === 1) return [first];
  const ownPrompt = round.secondPrompt !== undefined;
  return [first, { number: 2, prompt: round.secondPrompt ?? round.prompt, promptNumber: ownPrompt ? 1 : 0, say: round.secondSay ?? null }];
};

/** People are counted only where their number is known. */
const segmentsOf = (round: Round, context: CompileContext, pass: Pass): readonly Segment[] => {
  const people = round.people ?? context.people;
  return round.counted && people !== null
    ? Array.from({ length: people }, (_, place) => personSpeaks(round, context, pass, place + 1, people))
    : [allSpeak(round, context, pass, people ?? peopleUnlessTold)];
};

const personSpeaks = (round: Round, context: CompileContext, pass: Pass, person: number, of: number): Segment => ({
  id: segmentId(context, `round-${pass.number}/person-${person}`),
  kind: 'round',
  length: { kind: 'timed', length: round.allowance },
  ends: 'by hand',
  room: { kind: 'prompt', prompt: pass.prompt, who: { kind: 'round', person, of } },
  clock: 'none',
  cues: [...startCue(pass.number === 1 && person === 1 ? round.bells.start : null), endCue(null, phrase('The gentle length has passed'))],
  desk: {
    label: phrase('Person {person} of {of}', { person, of }),
    detail: roundDetail(round, pass),
    say: person === 1 ? pass.say : null,
    notes: round.notes,
  },
  prompt: pass.promptNumber,
});

const allSpeak = (round: Round, context: CompileContext, pass: Pass, people: number): Segment => ({
  id: segmentId(context, `round-${pass.number}`),
  kind: 'round',
  length: { kind: 'open', planned: millis(people * round.allowance) },
  ends: 'by hand',
  room: { kind: 'prompt', prompt: pass.prompt, who: null },
  clock: 'none',
  cues: startCue(pass.number === 1 ? round.bells.start : null),
  desk: { label: phrase('The round'), detail: roundDetail(round, pass), say: pass.say, notes: round.notes },
  prompt: pass.promptNumber,
});

const roundDetail = (round: Round, pass: Pass): Said => (round.rounds === 2 ? phrase('round {number} of 2', { number: pass.number }) : '');
