import type { Instant } from '../../core/time.ts';
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
export const soundHealth = (view: Pick<ConsoleView, 'host' | 'bellsQuiet' | 'questions' | 'roomCheck'>, clock: ClockWords): SoundHealth => {
  const { sound, lastHeard, output, soundPages } = view.host;
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
      const missed = view.questions.filter(({ why }) => why === 'missed');
      const last = missed.at(-1);
      if (last !== undefined)
        return {
          shape: 'arrow',
          title: words.sound.missed(missed.length),
          detail: words.sound.missedDetail(clock.seconds(last.due)),
          ...calm,
        };
      if (output !== null && output.problem !== null) return { shape: 'cross', title: words.sound.away, detail: output.problem, ...calm };
      if (view.roomCheck?.heard?.yes === false)
        return { shape: 'dotted', title: words.sound.notHeardInRoom, detail: words.sound.notHeardInRoomDetail, ...calm };
      if (lastHeard === null) return { shape: 'dotted', title: words.sound.notHeard, detail: words.sound.notHeardDetail, ...calm };
      return { shape: 'tick', title: words.sound.ready, detail: heardWords(view, lastHeard, soundPages, clock), ...calm };
    }
    default:
      return sound satisfies never;
  }
};

/** That the room heard it says more than that it sounded. */
const heardWords = (
  { host, roomCheck }: Pick<ConsoleView, 'host' | 'roomCheck'>,
  lastHeard: Instant,
  pages: number,
  clock: ClockWords,
): string => {
  const checked = roomCheck?.heard?.yes === true ? roomCheck.rangAt : null;
  if (pages > 1) return words.sound.onePage(pages);
  return checked === null
    ? words.sound.heardAt(clock.seconds(lastHeard))
    : words.sound.heardInRoom(clock.minutes(checked), host.output?.label ?? '');
};
