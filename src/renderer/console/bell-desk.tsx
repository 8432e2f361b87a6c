import { memo } from 'react';
import { between, type Instant } from '../../core/time.ts';
import type { BellRow, ConsoleView } from '../../core/views/console-view.ts';
import { ActButton } from './act-button.tsx';
import { BellQuestions } from './bell-questions.tsx';
import { formatLeft } from './clock-words.ts';
import { nextBell } from './commands.ts';
import { useDesk } from './desk.ts';
import { Shape } from './icons.tsx';
import { type SoundHealth, soundHealth } from './sound-health.ts';
import { Ticking } from './ticking.tsx';
import { soundWords, words } from './words.ts';

type BellDeskProps = Pick<ConsoleView, 'host' | 'bells' | 'bellsQuiet' | 'can' | 'questions' | 'roomCheck'> & {
  /** The end that is counted down to; null when nothing is. */
  readonly endsAt: Instant | null;
  readonly onSound: () => void;
};

/** Whether bells can be heard, which rang and which will, and how to keep them quiet. */
export const BellDesk = memo(({ host, bells, bellsQuiet, can, questions, roomCheck, endsAt, onSound }: BellDeskProps) => {
  const { times } = useDesk();
  const next = nextBell({ bells });
  const waiting = bells.find((bell) => bell.state === 'waiting');
  return (
    <section className="bells" aria-label={words.bells.label}>
      <Health health={soundHealth({ host, bellsQuiet, questions, roomCheck }, times)} onSound={onSound} />
      <div className="seq-place">
        <BellQuestions questions={questions} />
        <ol className="seq" aria-label={words.bells.label}>
          {bells.length === 0 && <li className="none">{words.bells.none}</li>}
          {bells.map((bell) => (
            <BellItem
              key={bell.id}
              bell={bell}
              isNext={bell.id === next?.id || bell.id === waiting?.id}
              isQuiet={bellsQuiet}
              endsAt={endsAt}
            />
          ))}
        </ol>
      </div>
      <div className="hand">
        <ActButton can={can.skipBell} command={{ type: 'skipBell', strike: next?.id ?? '' }} keys="S">
          {words.bells.skip} <kbd>S</kbd>
        </ActButton>
        <ActButton can={can.setBells} command={{ type: 'setBells', quiet: !bellsQuiet }} keys="Q" isPressed={bellsQuiet}>
          {bellsQuiet ? words.bells.unquiet : words.bells.quiet} <kbd>Q</kbd>
        </ActButton>
      </div>
    </section>
  );
});

/** The sign opens the sheet of the sound; where one click is needed the click itself wakes it. */
const Health = ({ health, onSound }: { readonly health: SoundHealth; readonly onSound: () => void }) => {
  const content = (
    <>
      <Shape shape={health.shape} />
      <span className="health-words">
        <b>{health.title}</b>
        <span>{health.detail}</span>
      </span>
    </>
  );
  const className = health.loud ? 'health loud' : 'health';
  return (
    <div className="health-place" aria-live="polite">
      {health.needsClick ? (
        <button type="button" className={className}>
          {content}
        </button>
      ) : (
        <button type="button" className={className} title={soundWords.open} aria-keyshortcuts="V" onClick={onSound}>
          {content}
          <kbd>V</kbd>
        </button>
      )}
    </div>
  );
};

type BellItemProps = Pick<BellDeskProps, 'endsAt'> & { readonly bell: BellRow; readonly isNext: boolean; readonly isQuiet: boolean };

const BellItem = ({ bell, isNext, isQuiet, endsAt }: BellItemProps) => {
  const { times } = useDesk();
  const name = words.bells.strikes(bell.sound, bell.strikes);
  const reason = bell.asks ? words.bells.asksFirst(bell.reason) : bell.reason;
  if (bell.state === 'waiting')
    return (
      <li className={isNext ? 'b nx' : 'b'}>
        <b>{isNext ? words.bells.waits(name) : name}</b>
        <span dir="auto">{reason}</span>
      </li>
    );
  if (bell.state !== 'due' && bell.state !== 'to come')
    return (
      <li className={`b was ${bell.state}`}>
        <b>{times.seconds(bell.at)}</b>
        <span dir="auto">{words.bells.behind(words.bells.state[bell.state], bell.reason)}</span>
      </li>
    );
  if (!isNext)
    return (
      <li className="b">
        <b>{bell.state === 'due' ? words.bells.dueNow(name) : times.seconds(bell.at)}</b>
        <span dir="auto">{bell.state === 'due' ? reason : words.bells.ahead(name, reason)}</span>
      </li>
    );
  return (
    <li className="b nx" data-quiet={isQuiet ? 'yes' : undefined}>
      <b>
        <Ticking
          anchor={bell.at}
          heldAt={null}
          beside={endsAt}
          write={(now) => words.bells.inTime(formatLeft(between(now, bell.at)), name)}
        />
      </b>
      <span dir="auto">{words.bells.next(times.seconds(bell.at), reason)}</span>
    </li>
  );
};
