import { memo } from 'react';
import type { ConsoleView } from '../../core/views/console-view.ts';
import { ActButton } from './act-button.tsx';
import { Sheet } from './sheet.tsx';
import { libraryWords, words } from './words.ts';

type MoreMenuProps = {
  readonly can: ConsoleView['can'];
  readonly isClosing: boolean;
  readonly isFrozen: boolean;
  readonly onRoomSheet: () => void;
  readonly onLibrary: () => void;
  readonly onClosing: () => void;
  readonly onClose: () => void;
};

/** Acts that are seldom needed. Closing for good asks once more. */
export const MoreMenu = memo(({ can, isClosing, isFrozen, onClosing, onRoomSheet, onLibrary, onClose }: MoreMenuProps) =>
  isClosing ? (
    <Sheet title={words.transport.closeAsk} className="menu-sheet" onClose={onClose}>
      <div className="menu-list">
        <ActButton can={can.close} command={{ type: 'close' }} className="tb main" afterwards={onClose}>
          {words.transport.closeNow}
        </ActButton>
        <button type="button" className="tb" data-first onClick={onClose}>
          {words.transport.keepGoing}
        </button>
      </div>
    </Sheet>
  ) : (
    <Sheet title={words.transport.menu} className="menu-sheet" onClose={onClose}>
      <div className="menu-list">
        <ActButton can={can.back} command={{ type: 'back' }} className="tb" keys="PageUp" isFirst afterwards={onClose}>
          {words.transport.back} <kbd>←</kbd>
        </ActButton>
        <ActButton can={can.endPractice} command={{ type: 'endPractice' }} className="tb" afterwards={onClose}>
          {words.transport.endPractice}
        </ActButton>
        <ActButton
          can={can.setFrozen}
          command={{ type: 'setFrozen', frozen: !isFrozen }}
          className="tb"
          keys="F"
          isPressed={isFrozen}
          afterwards={onClose}
        >
          {isFrozen ? words.transport.unfreeze : words.transport.freeze} <kbd>F</kbd>
        </ActButton>
        <button type="button" className="tb" onClick={onRoomSheet}>
          {words.roomSheet.title} …
        </button>
        <button type="button" className="tb" aria-keyshortcuts="P" onClick={onLibrary}>
          {libraryWords.title} <kbd>P</kbd>
        </button>
        <button
          type="button"
          className="tb"
          aria-disabled={can.close !== true || undefined}
          title={can.close === true ? undefined : can.close}
          onClick={onClosing}
        >
          {words.transport.close}
        </button>
      </div>
    </Sheet>
  ),
);
