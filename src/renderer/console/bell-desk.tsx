import { memo } from 'react';
import { between } from '../../core/time.ts';
import type { BellRow, ConsoleView } from '../../core/views/console-view.ts';
import { ActButton } from './act-button.tsx';
import { formatLeft } from './clock-words.ts';
import { nextBell } from './commands.ts';
import { useDesk } from './desk.ts';
import { Shape } from './icons.tsx';
import { type SoundHealth, soundHealth } from './sound-health.ts';
import { Ticking } from './ticking.tsx';
import { words } from './words.ts';

type BellDeskProps = Pick<ConsoleView, 'host' | 'bells' | 'bellsQuiet' | 'can'> & { readonly isHeld: boolean };

/** Whether bells can be heard, which rang and which will, and how to keep them quiet. */
export const BellDesk = memo(({ host, bells, bellsQuiet, can, isHeld }: BellDeskProps) => {
  const { times } = useDesk();
  const next = nextBell({ bells });
  return (
    <section className="bells" aria-label={words.bells.label}>
      <Health health={soundHealth({ host, bells, bellsQuiet }, times)} />
      <ol className="seq" aria-label={words.bells.label}>
        {bells.length === 0 && <li className="none">{words.bells.none}</li>}
        {bells.map((bell) => (
          <BellItem key={bell.id} bell={bell} isNext={bell.id === next?.id} isHeld={isHeld} isQuiet={bellsQuiet} />
        ))}
      </ol>
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

/** Where one click is needed the whole sign is the button: the click itself wakes the sound. */
const Health = ({ health }: { readonly health: SoundHealth }) => {
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
        <div className={className}>{content}</div>
      )}
    </div>
  );
};

type BellItemProps = { readonly bell: BellRow; readonly isNext: boolean; readonly isHeld: boolean; readonly isQuiet: boolean };

const BellItem = ({ bell, isNext, isHeld, isQuiet }: BellItemProps) => {
  const { times } = useDesk();
  const name = words.bells.strikes(bell.sound, bell.strikes);
  const isAhead = bell.state === 'due' || bell.state === 'to come';
  if (!isAhead)
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
        <span dir="auto">{bell.state === 'due' ? bell.reason : words.bells.ahead(name, bell.reason)}</span>
      </li>
    );
  return (
    <li className="b nx" data-quiet={isQuiet ? 'yes' : undefined}>
      <b>
        {isHeld ? (
          words.bells.waits(name)
        ) : (
          <Ticking anchor={bell.at} heldAt={null} write={(now) => words.bells.inTime(formatLeft(between(now, bell.at)), name)} />
        )}
      </b>
      <span dir="auto">{isHeld ? bell.reason : words.bells.next(times.seconds(bell.at), bell.reason)}</span>
    </li>
  );
};
