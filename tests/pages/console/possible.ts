import type { ActName, ConsoleView } from '../../../src/core/views/console-view.ts';

export const acts: readonly ActName[] = [
  'start',
  'unschedule',
  'next',
  'back',
  'jump',
  'hold',
  'resume',
  'addTime',
  'endPractice',
  'close',
  'setScreen',
  'setFrozen',
  'turnCard',
  'care',
  'endCare',
  'ring',
  'skipBell',
  'setBells',
];

/** Everything possible, but for what is named. */
export const possible = (refused: Partial<Record<ActName, string>> = {}): ConsoleView['can'] => ({
  start: refused.start ?? true,
  unschedule: refused.unschedule ?? true,
  next: refused.next ?? true,
  back: refused.back ?? true,
  jump: refused.jump ?? true,
  hold: refused.hold ?? true,
  resume: refused.resume ?? true,
  addTime: refused.addTime ?? true,
  endPractice: refused.endPractice ?? true,
  close: refused.close ?? true,
  setScreen: refused.setScreen ?? true,
  setFrozen: refused.setFrozen ?? true,
  turnCard: refused.turnCard ?? true,
  care: refused.care ?? true,
  endCare: refused.endCare ?? true,
  ring: refused.ring ?? true,
  skipBell: refused.skipBell ?? true,
  setBells: refused.setBells ?? true,
});
