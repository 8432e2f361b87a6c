import { useEffect, useRef } from 'react';
import type { Path } from '../../../core/plan/plan-place.ts';
import { editorWords } from '../words.ts';
import type { Fault } from './find-faults.ts';

type FaultListProps = { readonly faults: readonly Fault[]; readonly onGoTo: (path: Path) => void };

/** Why it could not be kept, each with a way to its place. Takes the focus when it appears. */
export const FaultList = ({ faults, onGoTo }: FaultListProps) => {
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.focus(), []);
  if (faults.length === 0) return null;
  return (
    <section className="editor-faults" aria-label={editorWords.notKept} tabIndex={-1} ref={list}>
      <p>
        <b>{editorWords.notKept}</b>
      </p>
      <ul>
        {faults.map(({ path, sentence }) => (
          <li key={`${path.map(String).join('.')} ${sentence}`}>
            {path.length === 0 ? (
              sentence
            ) : (
              <button type="button" className="to-fault" onClick={() => onGoTo(path)}>
                {sentence}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
