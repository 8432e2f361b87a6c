import { editorWords } from '../words.ts';
import type { Draft } from './use-draft.ts';
import type { KeepingState } from './use-keeping.ts';

type FootProps = {
  readonly draft: Draft;
  /** How many faults there are. */
  readonly faults: number;
  readonly state: KeepingState;
  /** Somebody wishes to leave with changes that are not kept. */
  readonly isLeaving: boolean;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
  readonly onStay: () => void;
};

/** Keep, cancel, undo; and how things stand. Leaving with changes asks once. */
export const EditorFoot = ({ draft, faults, state, isLeaving, onKeep, onLeave, onStay }: FootProps) => (
  <footer className="editor-foot">
    {isLeaving ? (
      <div className="row-acts" role="alertdialog" aria-label={editorWords.leave.ask}>
        <b>{editorWords.leave.ask}</b>
        {/* biome-ignore lint/a11y/noAutofocus: the question was just asked for, and its answer is a key away */}
        <button type="button" className="btn main" onClick={onStay} autoFocus>
          {editorWords.leave.stay}
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          {editorWords.leave.leave}
        </button>
      </div>
    ) : (
      <div className="row-acts">
        <button type="button" className="btn main" aria-disabled={state === 'asking'} onClick={onKeep}>
          {editorWords.keep}
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          {editorWords.cancel}
        </button>
        <button type="button" className="btn bare" aria-disabled={draft.undo === null} onClick={() => draft.undo?.()}>
          {editorWords.undo}
        </button>
        <button type="button" className="btn bare" aria-disabled={draft.redo === null} onClick={() => draft.redo?.()}>
          {editorWords.redo}
        </button>
        <p className="t2" role="status">
          {standing(draft.isChanged, faults, state)}
        </p>
      </div>
    )}
  </footer>
);

const standing = (isChanged: boolean, faults: number, state: KeepingState): string => {
  if (state === 'asking') return editorWords.keeping;
  if (state === 'kept') return editorWords.kept;
  if (faults > 0) return editorWords.faulty(faults);
  return isChanged ? editorWords.changed : editorWords.untouched;
};
