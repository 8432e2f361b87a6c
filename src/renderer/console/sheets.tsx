import type { ConsoleView } from '../../core/views/console-view.ts';
import { DisplaysSheet } from './displays-sheet.tsx';
import { GoToSheet } from './go-to-sheet.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { LibrarySheet } from './library/library-sheet.tsx';
import type { LibraryDesk } from './library/use-library-door.ts';
import { MoreMenu } from './more-menu.tsx';
import type { OpenSheet } from './open-sheet.ts';
import { RoomSheet } from './room-sheet.tsx';
import { SoundSheet } from './sound-sheet.tsx';
import type { ShellDesk } from './use-shell.ts';

type SheetsProps = {
  readonly sheet: OpenSheet | null;
  readonly view: ConsoleView;
  readonly shell: ShellDesk | null;
  readonly onClosing: () => void;
  readonly onRoomSheet: () => void;
  readonly library: LibraryDesk;
  readonly onClose: () => void;
};

/** The sheet that lies open. */
export const Sheets = ({ sheet, view, shell, onClosing, onRoomSheet, library, onClose }: SheetsProps) => {
  if (sheet === null) return null;
  switch (sheet.kind) {
    case 'keys':
      return <KeysSheet onClose={onClose} />;
    case 'sound':
      return <SoundSheet host={view.host} roomCheck={view.roomCheck} onClose={onClose} />;
    case 'library':
      return (
        <LibrarySheet
          place={library.place}
          onPlace={library.onPlace}
          isRunning={view.phase.kind === 'running'}
          plan={view.plan.id}
          onClose={onClose}
        />
      );
    case 'displays':
      return shell && <DisplaysSheet shell={shell} onClose={onClose} />;
    case 'goTo':
      return (
        <GoToSheet
          key={sheet.chosen}
          isRunning={view.now !== null}
          outline={view.outline}
          prompts={view.prompts}
          can={view.can}
          chosen={sheet.chosen}
          onClose={onClose}
        />
      );
    case 'room':
      return <RoomSheet host={view.host} onClose={onClose} />;
    case 'menu':
      return (
        <MoreMenu
          can={view.can}
          isClosing={false}
          isFrozen={view.isFrozen}
          onClosing={onClosing}
          onRoomSheet={onRoomSheet}
          onLibrary={library.door.onOpen}
          onClose={onClose}
        />
      );
    case 'closing':
      return (
        <MoreMenu
          key="closing"
          can={view.can}
          isClosing
          isFrozen={view.isFrozen}
          onRoomSheet={onRoomSheet}
          onLibrary={library.door.onOpen}
          onClosing={onClosing}
          onClose={onClose}
        />
      );
    default:
      return sheet satisfies never;
  }
};
