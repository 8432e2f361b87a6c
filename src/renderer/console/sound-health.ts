import type { ConsoleView } from '../../core/views/console-view.ts';
import type { ClockWords } from './clock-words.ts';
import { words } from './words.ts';

/** The sign in the circle; signs.html of the design shows each. */
export type HealthShape = 'tick' | 'dotted' | 'bar' | 'hand' | 'arrow' | 'cross';

/** What the desk says of the sound. */
export type SoundHealth = {
  readonly shape: HealthShape;
  readonly title: string;
  readonly detail: string;
  /** Bells will not ring unless somebody acts. */
  readonly loud: boolean;
  /** A click anywhere on the console is what is needed. */
  readonly needsClick: boolean;
};

/** The one thing to know of the sound: what keeps bells from ringing first, then what was missed, then what was heard. */
export const soundHealth = (view: Pick<ConsoleView, 'host' | 'bells' | 'bellsQuiet'>, clock: ClockWords): SoundHealth => {
  const { sound, lastHeard } = view.host;
  const calm = { loud: false, needsClick: false };
  switch (sound.state) {
    case 'failed':
      return { shape: 'cross', title: words.sound.failed, detail: sound.reason, loud: true, needsClick: false };
    case 'absent':
      return { shape: 'cross', title: words.sound.absent, detail: words.sound.absentDetail, loud: true, needsClick: false };
    case 'needs gesture':
      return { shape: 'cross', title: words.sound.needsClick, detail: words.sound.needsClickDetail, loud: true, needsClick: true };
    case 'loading':
      return { shape: 'hand', title: words.sound.loading, detail: words.sound.loadingDetail, ...calm };
    case 'ready': {
      if (view.bellsQuiet) return { shape: 'bar', title: words.sound.quiet, detail: words.sound.quietDetail, ...calm };
      const missed = missedLast(view);
      const [first] = missed;
      if (first !== undefined)
        return {
          shape: 'arrow',
          title: words.sound.missed(missed.length),
          detail: words.sound.missedDetail(clock.seconds(first.at)),
          ...calm,
        };
      if (lastHeard === null) return { shape: 'dotted', title: words.sound.notHeard, detail: words.sound.notHeardDetail, ...calm };
      return { shape: 'tick', title: words.sound.ready, detail: words.sound.heardAt(clock.seconds(lastHeard)), ...calm };
    }
    default:
      return sound satisfies never;
  }
};

/** The bells missed since one last rang. */
const missedLast = ({ bells }: Pick<ConsoleView, 'bells'>) => {
  const behind = bells.filter((bell) => bell.state === 'rung' || bell.state === 'missed');
  return behind.slice(behind.findLastIndex((bell) => bell.state === 'rung') + 1);
};
