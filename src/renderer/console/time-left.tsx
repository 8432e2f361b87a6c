import { memo } from 'react';
import { between, formatLength, type Instant, later, latest } from '../../core/time.ts';
import type { NowView } from '../../core/views/console-view.ts';
import type { ProjectionView } from '../../core/views/projection-view.ts';
import { useNow } from '../use-now.ts';
import { formatGone, formatLeft } from './clock-words.ts';
import { useDesk } from './desk.ts';
import { Ticking } from './ticking.tsx';
import { words } from './words.ts';

type TimeLeftProps = { readonly now: NowView; readonly roomSees: RoomSeesTime };

/** What the room sees of the time, as a word. */
export type RoomSeesTime = keyof typeof words.time.roomSees;

export const roomSeesTime = (room: ProjectionView): RoomSeesTime => {
  if (room.screen !== 'picture') return room.screen;
  return room.face.kind === 'return' ? 'return' : room.clock.kind;
};

/** The one number that matters, what it counts, and how far it has come. */
export const TimeLeft = memo(({ now, roomSees }: TimeLeftProps) => (
  <>
    <div className="big">
      <BigNumber now={now} />
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

const BigNumber = ({ now }: { readonly now: NowView }) => {
  const { clock, times } = useDesk();
  const at = useNow(clock, now.endsAt, { heldAt: now.heldAt, until: null });
  const gone = between(now.startedAt, at);
  const left = between(at, now.endsAt);
  const isOver = left <= 0 && !(now.ends === 'by itself' && !now.open);
  const number = now.open ? formatGone(gone) : isOver ? formatGone(between(now.endsAt, at)) : formatLeft(left);
  return (
    <>
      <div className={sizeClass(number)} role="timer" aria-live="off">
        {number}
      </div>
      <div className="w num">
        {now.heldAt !== null ? (
          <b className="chip attn">
            <HeldFor heldAt={now.heldAt} />
          </b>
        ) : (
          <b>{now.open ? words.time.gone : isOver ? words.time.over : words.time.left}</b>
        )}
        <br />
        {now.open ? words.time.plannedLength(formatLength(now.length)) : words.time.goneOf(formatGone(gone), formatLength(now.length))}
        <br />
        {endWords(now, isOver, times.seconds(now.endsAt), times.minutes(now.endsAt))}
      </div>
    </>
  );
};

/** Hours need smaller digits. */
const sizeClass = (number: string): string => (number.length > 5 ? 'd num hours' : number.length > 4 ? 'd num wide' : 'd num');

const endWords = (now: NowView, isOver: boolean, seconds: string, minutes: string): string => {
  if (isOver && !now.open) return words.time.ended(seconds);
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
  const next = now.signs.find((sign) => sign.at > at);
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
