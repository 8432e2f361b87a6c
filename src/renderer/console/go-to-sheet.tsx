import { memo } from 'react';
import type { ConsoleView, OutlineRow, PromptRow } from '../../core/views/console-view.ts';
import { StageSign } from '../parts/spiral/stage-sign.tsx';
import { ActButton } from './act-button.tsx';
import { useDesk } from './desk.ts';
import { moveFocus } from './move-focus.ts';
import { Sheet } from './sheet.tsx';
import { words } from './words.ts';

type GoToSheetProps = Pick<ConsoleView, 'outline' | 'prompts' | 'can'> & {
  /** Before a day, going somewhere begins it there. */
  readonly isRunning: boolean;
  /** The row that was chosen in the outline; null to begin where we are. */
  readonly chosen: string | null;
  readonly onClose: () => void;
};

/** Go to any practice of the day, or any prompt of this practice. Nothing moves until one is confirmed. */
export const GoToSheet = memo(({ outline, prompts, can, isRunning, chosen, onClose }: GoToSheetProps) => {
  const practices = outline.filter((row) => row.kind === 'practice');
  const first = practices.find((row) => (chosen === null ? row.state === 'now' : row.segment === chosen)) ?? practices[0];
  return (
    <Sheet title={words.goTo.title} className="go-to-sheet" onClose={onClose}>
      <p className="hint">{words.goTo.hint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only add to what Tab and Enter do on the buttons within */}
      <div className="lists" onKeyDown={moveFocus}>
        {prompts.length > 0 && (
          <section aria-label={words.goTo.prompts}>
            <h3>{words.goTo.prompts}</h3>
            <ul>
              {prompts.map((prompt) => (
                <PromptChoice key={prompt.number} prompt={prompt} can={can.jump} onClose={onClose} />
              ))}
            </ul>
          </section>
        )}
        <section aria-label={words.goTo.practices}>
          <h3>{words.goTo.practices}</h3>
          <ul>
            {practices.map((row) => (
              <PracticeChoice
                key={row.id}
                row={row}
                can={can.jump}
                offer={isRunning ? words.goTo.this : words.goTo.begin}
                isFirst={row.id === first?.id}
                onClose={onClose}
              />
            ))}
          </ul>
        </section>
      </div>
    </Sheet>
  );
});

type PracticeChoiceProps = {
  readonly row: OutlineRow & { readonly kind: 'practice' };
  readonly can: true | string;
  readonly offer: string;
  readonly isFirst: boolean;
  readonly onClose: () => void;
};

const PracticeChoice = ({ row, can, offer, isFirst, onClose }: PracticeChoiceProps) => {
  const { times } = useDesk();
  return (
    <li className={`choice ${row.state === 'now' ? 'now' : ''}`}>
      <ActButton
        can={can}
        command={{ type: 'jump', segment: row.segment }}
        className="choice-button"
        isFirst={isFirst}
        afterwards={onClose}
      >
        <span className="sg">{row.stage !== null && <StageSign stage={row.stage} />}</span>
        <span className="nm" dir="auto">
          {row.title}
        </span>
        <span className="tm num">{times.minutes(row.plannedStart)}</span>
        <span className="go">{offer}</span>
      </ActButton>
    </li>
  );
};

type PromptChoiceProps = { readonly prompt: PromptRow; readonly can: true | string; readonly onClose: () => void };

const PromptChoice = ({ prompt, can, onClose }: PromptChoiceProps) => (
  <li className={`choice ${prompt.state === 'on screen' ? 'now' : ''}`}>
    <ActButton can={can} command={{ type: 'jump', segment: prompt.segment }} className="choice-button" afterwards={onClose}>
      <span className="sg num">{prompt.number}</span>
      <span className="nm" lang={prompt.language} dir={prompt.direction}>
        {prompt.words}
      </span>
      <span className="tm" />
      <span className="go">{words.goTo.this}</span>
    </ActButton>
  </li>
);
