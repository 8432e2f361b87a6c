import { memo } from 'react';
import type { Sound } from '../../core/patterns/parameters.ts';
import { minutes } from '../../core/time.ts';
import type { ConsoleView } from '../../core/views/console-view.ts';
import { ActButton } from './act-button.tsx';
import { ringOnce } from './commands.ts';
import { words } from './words.ts';

type TransportProps = {
  readonly can: ConsoleView['can'];
  readonly isHeld: boolean;
  readonly screen: ConsoleView['room']['screen'];
  readonly whatNext: string;
  /** The instrument that one press rings. */
  readonly usual: Sound;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
};

/** One key or button for each act. The one that is expected is lit: Next, or Resume while everything waits. */
export const Transport = memo(({ can, isHeld, screen, whatNext, usual, isMenuOpen, onMenu }: TransportProps) => (
  <section className="transport" aria-label={words.transport.label} data-held={isHeld ? 'yes' : undefined}>
    <ActButton can={can.next} command={{ type: 'next' }} className="tb next" keys="Space">
      <span>
        {words.transport.next}
        <small dir="auto">{whatNext}</small>
      </span>
      <kbd>{words.transport.nextKey}</kbd>
    </ActButton>
    {isHeld ? (
      <ActButton can={can.resume} command={{ type: 'resume' }} className="tb hold" keys="H">
        {words.transport.resume} <kbd>H</kbd>
      </ActButton>
    ) : (
      <ActButton can={can.hold} command={{ type: 'hold' }} className="tb hold" keys="H">
        {words.transport.hold} <kbd>H</kbd>
      </ActButton>
    )}
    <ActButton can={can.addTime} command={{ type: 'addTime', amount: minutes(-1) }} className="tb third" keys="-">
      {words.transport.less} <kbd>−</kbd>
    </ActButton>
    <ActButton can={can.addTime} command={{ type: 'addTime', amount: minutes(1) }} className="tb third" keys="+">
      {words.transport.more} <kbd>+</kbd>
    </ActButton>
    <ActButton can={can.ring} command={ringOnce(usual)} className="tb third" keys="R">
      {words.transport.ring} <kbd>R</kbd>
    </ActButton>
    <ActButton
      can={can.setScreen}
      command={{ type: 'setScreen', screen: screen === 'black' ? 'picture' : 'black' }}
      className="tb black"
      keys="B"
      isPressed={screen === 'black'}
    >
      {words.transport.black} <kbd>B</kbd>
    </ActButton>
    <ActButton can={can.care} command={{ type: 'care' }} className="tb care" keys="C">
      {words.transport.care} <kbd>C</kbd>
    </ActButton>
    <button type="button" className="tb menu" aria-expanded={isMenuOpen} onClick={onMenu}>
      {words.transport.menu}
    </button>
  </section>
));
