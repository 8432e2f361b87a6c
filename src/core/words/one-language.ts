import type { Stage } from '../plan/stage.ts';

/** A partner's letter in a pair or three. */
export type Letter = 'A' | 'B' | 'C';

/** All words for the room in one language. Times and letters are added by the page or the caller. */
export type OneLanguage = {
  readonly partnerSpeaks: (speaker: Letter) => string;
  /** One or two letters. */
  readonly partnersListen: (listeners: readonly Letter[]) => string;
  /** The seat from 1. */
  readonly seatSpeaks: (seat: number) => string;
  readonly seatsListen: (count: number) => string;
  /** Groups of this size rest while the larger ones go on. */
  readonly smallerGroupsRest: (size: number) => string;
  readonly onePersonSpeaks: string;
  readonly othersListen: string;
  readonly allTogether: string;
  readonly voice: (number: number, of: number) => string;
  /** Stands above a time. */
  readonly backAt: string;
  /** Stands before a time. */
  readonly beginsAt: string;
  readonly bellCalls: string;
  /** The way into pairs or groups of this size. */
  readonly inGroupsOf: (size: number) => string;
  /** Everyone says a number in turn, from one to this, and again from one; equal numbers meet. */
  readonly countTo: (count: number) => string;
  readonly thanks: string;
  readonly stages: Readonly<Record<Stage, string>>;
};

/** The word for a count from 1 in a list of words; digits beyond its end. */
export const counted = (words: readonly string[], count: number): string => words[count - 1] ?? String(count);
