import { Icon } from './icons.tsx';
import { words } from './words.ts';

type PrivateNotesProps = {
  readonly notes: readonly string[];
  readonly credit: string;
  readonly isLarger: boolean;
  readonly onLarger: () => void;
};

/** For the facilitator only: a dashed box on lowered ground, at its foot where the practice comes from. */
export const PrivateNotes = ({ notes, credit, isLarger, onLarger }: PrivateNotesProps) =>
  notes.length === 0 && credit === '' ? null : (
    <section className={isLarger ? 'mine larger' : 'mine'} aria-label={words.script.mine}>
      <div className="lbl">
        <Icon name="hidden" />
        <h2>{words.script.mine}</h2>
        <button
          type="button"
          className="quiet-button"
          aria-keyshortcuts="N"
          aria-label={words.script.largerNotes}
          aria-pressed={isLarger}
          onClick={onLarger}
        >
          {isLarger ? words.script.smaller : words.script.larger} <kbd>N</kbd>
        </button>
      </div>
      <ul>
        {[...new Set(notes)].map((note) => (
          <li key={note} dir="auto">
            {note}
          </li>
        ))}
      </ul>
      {credit !== '' && (
        <p className="credit" dir="auto">
          {credit}
        </p>
      )}
    </section>
  );
