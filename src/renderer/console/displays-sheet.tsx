import type { ShellState } from '../../core/shell-contract.ts';
import { DisplaySign } from './display-sign.tsx';
import { displayFact } from './display-words.ts';
import { Sheet } from './sheet.tsx';
import type { ShellDesk } from './use-shell.ts';
import { words } from './words.ts';

type DisplaysSheetProps = { readonly shell: ShellDesk; readonly onClose: () => void };

/** Which display is whose, and all that can be done about it. */
export const DisplaysSheet = ({ shell, onClose }: DisplaysSheetProps) => {
  const { displays, projection, oneDisplay } = shell.state;
  const { sign, title, detail } = displayFact(shell.state);
  return (
    <Sheet title={words.displays.sheet} className="displays-sheet" onClose={onClose}>
      <p className="state" role="status">
        <DisplaySign sign={sign} />
        <span>
          <b>{title}</b>
          {detail !== '' && <small>{detail}</small>}
        </span>
      </p>
      <ul className="displays">
        {displays.map((display) => (
          <DisplayRow
            key={display.id}
            display={display}
            canBeRoom={!oneDisplay}
            onRoom={() => shell.ask({ type: 'chooseDisplay', display: display.id })}
          />
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" data-first onClick={() => shell.ask({ type: 'identify' })}>
          {words.displays.identify}
        </button>
        <button
          type="button"
          className="btn"
          aria-keyshortcuts="X"
          aria-disabled={oneDisplay || undefined}
          onClick={() => shell.ask({ type: 'swapScreens' })}
        >
          {words.displays.swap} <kbd>X</kbd>
        </button>
        {projection.state === 'live' ? (
          <button type="button" className="btn" onClick={() => shell.ask({ type: 'parkProjection' })}>
            {words.displays.park}
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => shell.ask({ type: 'openProjection' })}>
            {projection.state === 'closed' ? words.top.openRoom : words.displays.toDisplay}
          </button>
        )}
      </div>
      <p className="hint">{words.displays.note}</p>
    </Sheet>
  );
};

type DisplayRowProps = {
  readonly display: ShellState['displays'][number];
  readonly canBeRoom: boolean;
  readonly onRoom: () => void;
};

const DisplayRow = ({ display, canBeRoom, onRoom }: DisplayRowProps) => {
  const { number, label, size, holds } = display;
  return (
    <li>
      <b className="num">{number}</b>
      <span>
        {label}
        <small className="num">{size}</small>
      </span>
      <em>{holds.projection ? words.displays.room : holds.console ? words.displays.you : ''}</em>
      {canBeRoom && !holds.projection && (
        <button type="button" className="btn small" onClick={onRoom} aria-label={words.displays.chooseNamed(label)}>
          {words.displays.choose}
        </button>
      )}
    </li>
  );
};
