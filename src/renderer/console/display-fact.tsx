import { DisplaySign } from './display-sign.tsx';
import { displayFact } from './display-words.ts';
import type { ShellDesk } from './use-shell.ts';
import { words } from './words.ts';

/** In the top bar: where the room is. A click shows the displays. */
export const DisplayFactButton = ({ shell }: { readonly shell: ShellDesk }) => {
  const { sign, title, detail, loud } = displayFact(shell.state);
  return (
    <>
      <button
        type="button"
        className="fact-button display-fact"
        data-loud={loud || undefined}
        aria-keyshortcuts="D"
        title={words.displays.open}
        onClick={shell.openDisplays}
      >
        <DisplaySign sign={sign} className="ico" />
        <span>
          <b>{title}</b>
          {detail !== '' && <small>{detail}</small>}
        </span>
      </button>
      {(sign === 'window' || sign === 'closed') && (
        <button type="button" className="btn small" onClick={() => shell.ask({ type: 'openProjection' })}>
          {sign === 'window' ? words.displays.toDisplay : words.top.openRoom}
        </button>
      )}
    </>
  );
};
