import { memo } from 'react';
import type { NowView, PaceView } from '../../core/views/console-view.ts';
import type { Expected } from '../../core/views/expected.ts';
import { showsAnotherMinute, wholeMinutes } from './clock-words.ts';
import { useDesk } from './desk.ts';
import { PracticeGone, PracticeLeft } from './time-left.tsx';
import { useExpected } from './use-expected.ts';
import { words } from './words.ts';

type DayFactsProps = { readonly now: NowView; readonly pace: PaceView };

/** The practice in numbers, and the one fact about the rest of the day. */
export const DayFacts = memo(({ now, pace }: DayFactsProps) => {
  const { times } = useDesk();
  const expected = useExpected({ now, pace });
  if (expected === null) return null;
  return (
    <>
      <dl className="facts4 num">
        <div>
          <dt>{words.time.practiceLeft}</dt>
          <dd>
            <PracticeLeft now={now} />
          </dd>
        </div>
        <div>
          <dt>{words.time.practiceEnds}</dt>
          <dd>{times.minutes(expected.practiceEnd)}</dd>
        </div>
        <div>
          <dt>{words.time.practiceGone}</dt>
          <dd>
            <PracticeGone now={now} />
          </dd>
        </div>
        <div className="planned">
          <dt>{words.time.practicePlanned}</dt>
          <dd>{times.minutes(now.practicePlannedEnd)}</dd>
        </div>
      </dl>
      <RestOfDay expected={expected} pace={pace} />
    </>
  );
});

const RestOfDay = ({ expected, pace }: { readonly expected: Expected; readonly pace: PaceView }) => {
  const { times } = useDesk();
  const pin = expected.nextPin;
  if (pin !== null && pin.over >= 60_000)
    return (
      <p className="over" role="status">
        <b>{words.time.overPin(wholeMinutes(pin.over))}</b> <span dir="auto">{words.time.beforePin(pin.title, times.minutes(pin.at))}</span>
      </p>
    );
  if (pin !== null)
    return (
      <p className="over ok">
        <b>{words.time.onTime}</b> <span dir="auto">{words.time.forPin(pin.title, times.minutes(pin.at))}</span>
      </p>
    );
  const isMoved = showsAnotherMinute(expected.dayEnd, pace.plannedEnd);
  return (
    <p className="over ok num">
      <b>{words.time.endsAbout(times.minutes(expected.dayEnd))}</b>{' '}
      <span>{isMoved ? words.time.planned(times.minutes(pace.plannedEnd)) : words.time.onPlan}</span>
    </p>
  );
};
