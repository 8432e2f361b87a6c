import { type FormEvent, memo } from 'react';
import { between, type Instant, minutes } from '../../core/time.ts';
import type { ConsoleView, OutlineDay, ScriptPart } from '../../core/views/console-view.ts';
import type { SpiralPlace } from '../../core/views/projection-view.ts';
import { Spiral } from '../parts/spiral/spiral.tsx';
import { useNow } from '../use-now.ts';
import { ActButton } from './act-button.tsx';
import { formatLeft } from './clock-words.ts';
import { useDesk } from './desk.ts';
import { type LibraryDoor, LibraryLine } from './library/library-line.tsx';
import { rehearsalSpeeds } from './rehearsal-band.tsx';
import { SpokenWords } from './spoken-words.tsx';
import { Ticking } from './ticking.tsx';
import { useMinute } from './use-minute.ts';
import { words } from './words.ts';

type WaitingPhase = Extract<ConsoleView['phase'], { kind: 'waiting' | 'scheduled' }>;

type WaitingPanelProps = Pick<ConsoleView, 'plan' | 'days' | 'can' | 'script'> & {
  readonly phase: WaitingPhase;
  readonly spiral: SpiralPlace;
  readonly plans: ConsoleView['host']['plans'];
  readonly isRehearsal: boolean;
  readonly library: LibraryDoor;
};

/** Before a day: what is planned, and the ways to begin. */
export const WaitingPanel = memo(({ plan, days, can, script, phase, spiral, plans, isRehearsal, library }: WaitingPanelProps) => {
  const day = days.find((one) => one.day === phase.day);
  const others = days.filter((one) => one.day !== phase.day);
  const done = days.findLast((one) => one.state === 'done');
  return (
    <main className="script waiting" aria-label={words.waiting.label}>
      <div className="hero">
        <div className="mk" aria-hidden="true">
          <Spiral mode="full" place={spiral} title={words.top.spiral} />
        </div>
        <div className="hero-words">
          <h1 dir="auto" data-long={plan.title.length > 36 || undefined}>
            {plan.title}
          </h1>
          {done !== undefined && <p className="lead">{words.waiting.dayDone(done.title)}</p>}
          {phase.kind === 'waiting' ? <Planned day={day} at={phase.plannedStart} /> : <Countdown startsAt={phase.startsAt} />}
          <div className="card-acts">
            {phase.kind === 'waiting' ? (
              <BeginActs can={can} plannedStart={phase.plannedStart} day={phase.day} />
            ) : (
              <ScheduledActs can={can} day={phase.day} />
            )}
          </div>
        </div>
      </div>
      <div className="card-scroll">
        <LibraryLine library={library} occasion={JSON.stringify([plan.id, days, library.isOpen])} />
        {!isRehearsal && phase.kind === 'waiting' && <RehearseForm />}
        {others.length > 0 && <OtherDays days={others} can={can} />}
        {!isRehearsal && phase.kind === 'waiting' && <Plans plans={plans} present={plan.id} />}
        {script.map((part) => (
          <FirstWords key={part.words} part={part} />
        ))}
      </div>
    </main>
  );
});

/** Up to how many minutes after the planned start people may be waiting; later the plan is looked at for another day. */
const pastMinutes = 180;

const Planned = ({ day, at }: { readonly day: OutlineDay | undefined; readonly at: Instant }) => {
  const { clock, times } = useDesk();
  const now = useMinute(clock, at);
  const past = Math.floor(between(at, now) / minutes(1));
  return (
    <p className="lead num">
      <span>{words.waiting.planned(day?.title ?? words.waiting.today, times.minutes(at))}</span>{' '}
      {past >= 1 && past < pastMinutes && <span className="chip attn">{words.waiting.past(past)}</span>}
    </p>
  );
};

const Countdown = ({ startsAt }: { readonly startsAt: Instant }) => {
  const { times } = useDesk();
  return (
    <>
      <p className="lead">{words.waiting.begins}</p>
      <p className="countdown num" role="timer" aria-live="off">
        <Ticking anchor={startsAt} heldAt={null} write={(now) => formatLeft(between(now, startsAt))} />
      </p>
      <p className="lead num">{words.waiting.atTime(times.minutes(startsAt))}</p>
    </>
  );
};

type BeginActsProps = { readonly can: ConsoleView['can']; readonly plannedStart: Instant; readonly day: number };

const BeginActs = ({ can, plannedStart, day }: BeginActsProps) => {
  const { clock, times } = useDesk();
  const isPast = useNow(clock, plannedStart, { heldAt: null, until: plannedStart }) >= plannedStart;
  const planned = can.start === true && isPast ? words.waiting.isPast : can.start;
  return (
    <>
      <ActButton can={can.start} command={{ type: 'start', when: 'now', day }} className="btn large main">
        {words.waiting.startNow}
      </ActButton>
      <ActButton can={planned} command={{ type: 'start', when: 'as planned', day }} className="btn large">
        {words.waiting.startPlanned(times.minutes(plannedStart))}
      </ActButton>
    </>
  );
};

const ScheduledActs = ({ can, day }: { readonly can: ConsoleView['can']; readonly day: number }) => (
  <>
    <ActButton can={can.start} command={{ type: 'start', when: 'now', day }} className="btn large main">
      {words.waiting.startNow}
    </ActButton>
    <ActButton can={can.unschedule} command={{ type: 'unschedule' }} className="btn large">
      {words.waiting.unschedule}
    </ActButton>
  </>
);

const RehearseForm = () => {
  const { act } = useDesk();
  const rehearse = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const speed = Number(new FormData(event.currentTarget).get('speed'));
    act({ type: 'rehearse', speed: rehearsalSpeeds.find((one) => one === speed) ?? 60, goesOn: true });
  };
  return (
    <form className="rehearse" onSubmit={rehearse}>
      <h2>{words.waiting.rehearse}</h2>
      <label>
        {words.rehearsal.speed}
        <select name="speed" defaultValue={60}>
          {rehearsalSpeeds.map((speed) => (
            <option key={speed} value={speed}>
              {words.rehearsal.times(speed)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn">
        {words.rehearsal.begin}
      </button>
    </form>
  );
};

const OtherDays = ({ days, can }: { readonly days: readonly OutlineDay[]; readonly can: ConsoleView['can'] }) => {
  const { times } = useDesk();
  return (
    <details className="other-days" open={days.some((day) => day.state === 'done')}>
      <summary>{words.waiting.otherDays}</summary>
      <ul className="plain-list">
        {days.map((day) => (
          <li key={day.day}>
            <span dir="auto">{day.title}</span>
            <span className="num t2">{words.range(times.minutes(day.start), times.minutes(day.end))}</span>
            <ActButton can={can.start} command={{ type: 'start', when: 'now', day: day.day }}>
              {words.waiting.startDay}
            </ActButton>
          </li>
        ))}
      </ul>
    </details>
  );
};

const FirstWords = ({ part }: { readonly part: ScriptPart }) => (
  <section className="say next">
    <h2 className="lbl">{words.waiting.firstWords}</h2>
    <SpokenWords words={part.words} language={part.language} direction={part.direction} />
  </section>
);

type PlansProps = { readonly plans: ConsoleView['host']['plans']; readonly present: string };

const Plans = ({ plans, present }: PlansProps) => {
  const { act } = useDesk();
  if (plans.length === 0) return null;
  return (
    <section className="plans">
      <h2>{words.waiting.plans}</h2>
      <ul className="plain-list">
        {plans.map((one) => (
          <li key={one.id} aria-current={one.id === present ? 'true' : undefined}>
            <span className="plan-name">
              <span dir="auto">{one.title}</span>
              {one.problem !== null && <em dir="auto">{one.problem}</em>}
            </span>
            {one.id === present ? (
              <span className="t2">{words.waiting.chosen}</span>
            ) : (
              one.problem === null && (
                <button
                  type="button"
                  className="btn"
                  aria-label={words.waiting.choosePlan(one.title)}
                  onClick={() => act({ type: 'choosePlan', plan: one.id })}
                >
                  {words.waiting.choose}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
