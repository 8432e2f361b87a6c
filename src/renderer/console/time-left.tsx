import { memo } from 'react';
import { between, formatLength, type Instant, later, latest } from '../../core/time.ts';
import type { NowView, PaceView } from '../../core/views/console-view.ts';
import type { ProjectionView } from '../../core/views/projection-view.ts';
import { useNow } from '../use-now.ts';
import { type BigNumberCounts, bigNumber } from './big-number.ts';
import { formatGone, formatLeft, wholeMinutes } from './clock-words.ts';
import { useDesk } from './desk.ts';
import { Ticking } from './ticking.tsx';
import { words } from './words.ts';

type TimeLeftProps = { readonly now: NowView; readonly nextPin: PaceView['nextPin']; readonly roomSees: RoomSeesTime };

/** What the room sees of the time, as a word. */
export type RoomSeesTime = keyof typeof words.time.roomSees;

export const roomSeesTime = (room: ProjectionView): RoomSeesTime => {
  if (room.screen !== 'picture') return room.screen;
  return room.face.kind === 'return' ? 'return' : room.clock.kind;
};

/** The one number that matters, what it counts, and how far it has come. */
export const TimeLeft = memo(({ now, nextPin, roomSees }: TimeLeftProps) => (
  <>
    <div className="big">
      <BigNumber now={now} nextPin={nextPin} />
    </div>
    <div className="bar" aria-hidden="true">
      <div className="fill">
        <Filled now={now} />
      </div>
      {now.signs
        .filter((sign) => isWithin(now, sign.at))
        .map((sign) => (
          <u key={`${sign.reason} ${sign.at}`} style={{ insetInlineStart: `${100 * shareOf(now, sign.at)}%` }} />
        ))}
      <u className="end" />
    </div>
    <div className="barlbl num">
      <span>{words.time.roomSees[roomSees]}</span>
      <NextSign now={now} />
    </div>
  </>
));

const BigNumber = ({ now, nextPin }: { readonly now: NowView; readonly nextPin: PaceView['nextPin'] }) => {
  const { clock, times } = useDesk();
  const at = useNow(clock, now.endsAt, { heldAt: now.heldAt, until: null });
  const { number, counts } = bigNumber(now, nextPin, at);
  return (
    <>
      <div className={sizeClass(number)} role="timer" aria-live="off">
        {number}
      </div>
      <div className="w num">
        {now.heldAt === null ? (
          <b dir="auto">{countsWords(counts, nextPin)}</b>
        ) : (
          <b className="chip">
            <HeldFor heldAt={now.heldAt} />
          </b>
        )}
        <span>
          {now.open
            ? words.time.plannedMinutes(wholeMinutes(now.length))
            : words.time.goneOf(formatGone(between(now.startedAt, at)), formatLength(now.length))}
        </span>
        <span>{endWords(now, counts, times.seconds(now.endsAt), times.minutes(now.endsAt))}</span>
      </div>
    </>
  );
};

const countsWords = (counts: BigNumberCounts, nextPin: PaceView['nextPin']): string =>
  counts === 'until the pin' ? words.time.untilPin(nextPin?.title ?? '') : words.time.counts[counts];

/** Hours need smaller digits. */
const sizeClass = (number: string): string => (number.length > 5 ? 'd num hours' : number.length > 4 ? 'd num wide' : 'd num');

const endWords = (now: NowView, counts: BigNumberCounts, seconds: string, minutes: string): string => {
  if (now.heldAt !== null) return words.time.goesOn;
  if (counts === 'over' || counts === 'until the pin') return words.time.ended(seconds);
  return now.open || now.ends === 'by hand' ? words.time.waits(minutes) : words.time.ends(seconds);
};

const HeldFor = ({ heldAt }: { readonly heldAt: Instant }) => (
  <Ticking anchor={heldAt} heldAt={null} write={(at) => words.time.heldFor(formatGone(between(heldAt, at)))} />
);

const Filled = ({ now }: { readonly now: NowView }) => {
  const { clock } = useDesk();
  const at = useNow(clock, now.endsAt, { heldAt: now.heldAt, until: null });
  return <i style={{ width: `${(100 * shareOf(now, at)).toFixed(2)}%` }} />;
};

const NextSign = ({ now }: { readonly now: NowView }) => {
  const { clock, times } = useDesk();
  const at = useNow(clock, now.endsAt, { heldAt: now.heldAt, until: null });
  const next = now.signs.find((sign) => sign.at > at && (sign.rings || sign.reason !== 'end'));
  if (next === undefined) return null;
  return <span dir="auto">{words.time.sign(times.minutes(next.at), next.words === '' ? words.time.signs[next.reason] : next.words)}</span>;
};

const isWithin = (now: NowView, at: Instant): boolean => at > now.startedAt && at < now.endsAt;

const shareOf = (now: NowView, at: Instant): number => {
  const whole = between(now.startedAt, now.endsAt);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, between(now.startedAt, at) / whole));
};

/** The practice as a whole: what is left and gone of it. Its expected end is told beside it. */
export const PracticeLeft = ({ now }: { readonly now: NowView }) => (
  <Ticking
    anchor={now.endsAt}
    heldAt={now.heldAt}
    write={(at) => formatLeft(between(at, later(latest(now.endsAt, at), now.practiceAfterSegment)))}
  />
);

export const PracticeGone = ({ now }: { readonly now: NowView }) => (
  <Ticking anchor={now.endsAt} heldAt={null} write={(at) => formatGone(between(now.practiceBegan, at))} />
);
