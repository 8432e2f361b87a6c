import type { ConsoleView } from '../../core/views/console-view.ts';
import { CareCard } from './care-card.tsx';
import { ClosedPanel } from './closed-panel.tsx';
import type { LibraryDoor } from './library/library-line.tsx';
import { ScriptPanel } from './script-panel.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

type MiddlePanelProps = {
  readonly view: ConsoleView;
  readonly largerNotes: boolean;
  readonly onLargerNotes: () => void;
  readonly onClose: () => void;
  readonly library: LibraryDoor;
};

/** The middle: words to say while it runs; else what belongs to the phase. Care comes before all. */
export const MiddlePanel = ({ view, largerNotes, onLargerNotes, onClose, library }: MiddlePanelProps) => {
  if (view.room.screen === 'care')
    return <CareCard care={view.care} can={view.can} isRunning={view.phase.kind === 'running'} onClose={onClose} />;
  switch (view.phase.kind) {
    case 'waiting':
    case 'scheduled':
      return (
        <WaitingPanel
          plan={view.plan}
          days={view.days}
          can={view.can}
          script={view.script}
          phase={view.phase}
          spiral={view.room.spiral}
          plans={view.host.plans}
          isRehearsal={view.rehearsal !== null}
          library={library}
        />
      );
    case 'running':
      return view.now === null ? null : (
        <ScriptPanel now={view.now} script={view.script} prompts={view.prompts} largerNotes={largerNotes} onLargerNotes={onLargerNotes} />
      );
    case 'closed':
      return <ClosedPanel outline={view.outline} closedAt={view.phase.at} />;
    default:
      return view.phase satisfies never;
  }
};
