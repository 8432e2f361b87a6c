import { compileBreak } from './break.ts';
import type { CompileContext } from './context.ts';
import { compileCueList } from './cue-list.ts';
import { compileDyad } from './dyad-sentences.ts';
import { compileVoices } from './group-voices.ts';
import { compileMusic } from './music-led.ts';
import { oneBellAtEachBorder } from './one-bell.ts';
import { compileRitual } from './open-ritual.ts';
import type { Timing } from './parameters.ts';
import { compileRound } from './round.ts';
import type { Segment } from './segment.ts';
import { compileSolo } from './solo.ts';
import { compileWalk } from './swap-walk.ts';

export type { CompileContext } from './context.ts';

/** The segments of one timing pattern in order (domain 1.1); none has no length, and no two bells ring at one border. */
export const compileTiming = (timing: Timing, context: CompileContext): readonly Segment[] =>
  oneBellAtEachBorder(compilePattern(timing, context));

const compilePattern = (timing: Timing, context: CompileContext): readonly Segment[] => {
  switch (timing.pattern) {
    case 'dyad-sentences':
      return compileDyad(timing, context);
    case 'group-voices':
      return compileVoices(timing, context);
    case 'swap-walk':
      return compileWalk(timing, context);
    case 'cue-list':
      return compileCueList(timing, context);
    case 'open-ritual':
      return compileRitual(timing, context);
    case 'round':
      return compileRound(timing, context);
    case 'solo':
      return compileSolo(timing, context);
    case 'music-led':
      return compileMusic(timing, context);
    case 'break':
      return compileBreak(timing, context);
    default:
      return timing satisfies never;
  }
};
