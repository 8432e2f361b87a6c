import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { type LibraryPractice, libraryPracticeSchema } from '../../../core/library/practice.ts';
import type { Path } from '../../../core/plan/plan-place.ts';
import { editorWords } from '../words.ts';
import { newPractice } from './beginnings.ts';
import { CourseInTime } from './course-in-time.tsx';
import { type Editing, EditingProvider } from './editing.ts';
import { EditorFoot } from './editor-foot.tsx';
import { FaultList } from './fault-list.tsx';
import { isOneOfMany, languageOf } from './file-form.ts';
import { focusAt } from './focus-at.ts';
import { FormParts, PracticeForm } from './practice-form.tsx';
import { withOwnId } from './practice-id.ts';
import { ShapeEditor } from './shape-editor.tsx';
import { useDraft } from './use-draft.ts';
import { useKeeping } from './use-keeping.ts';

type PracticeEditorProps = {
  /** Null for a new one. */
  readonly practice: LibraryPractice | null;
  /** Keeps it; sentences where the host sees something to mend, none where it is kept. */
  readonly onSave: (practice: unknown) => Promise<readonly string[]>;
  readonly onCancel: () => void;
};

/** Everything of an own practice, to be written and changed, with its course in time beside it. */
export const PracticeEditor = (props: PracticeEditorProps) => <Writing key={props.practice?.id ?? ''} {...props} />;

const Writing = ({ practice, onSave, onCancel }: PracticeEditorProps) => {
  const opened = useMemo(
    () => (practice === null ? newPractice(editorWords.language) : z.encode(libraryPracticeSchema, practice)),
    [practice],
  );
  const draft = useDraft(opened, practice?.id ?? '', practice === null ? withOwnId : asItIs);
  const { file, isChanged } = draft;
  const language = languageOf(file, editorWords.language);
  const keeping = useKeeping(file, onSave);
  const [isLeaving, setLeaving] = useState(false);
  const [goal, setGoal] = useState<Path | null>(['title']);
  const { faults, isTried } = keeping;
  const { change } = draft;
  const editing = useMemo<Editing>(
    () => ({ language, faults, isSaving: isTried, change, goTo: setGoal, Shape: ShapeEditor }),
    [language, faults, isTried, change],
  );
  const shown = useDeferredValue(file);
  const root = useRef<HTMLElement>(null);

  useEffect(() => {
    if (goal === null || root.current === null) return;
    focusAt(root.current, goal);
    setGoal(null);
  }, [goal]);

  const leave = (): void => {
    if (isChanged && !isLeaving) {
      setLeaving(true);
      return;
    }
    draft.forget();
    onCancel();
  };
  const press = (event: KeyboardEvent): void => {
    const isSave = event.code === 'KeyS' && (event.ctrlKey || event.metaKey);
    if (!isSave && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isSave) keeping.keep(draft.settle);
    else if (isLeaving) setLeaving(false);
    else leave();
  };

  return (
    <EditingProvider value={editing}>
      <section className="practice-editor" aria-label={editorWords.form} onKeyDown={press} ref={root}>
        <FormParts />
        <div className="editor-form">
          {keeping.isTried && <FaultList key={keeping.tries} faults={keeping.faults} onGoTo={setGoal} />}
          {draft.isRestored && (
            <p className="editor-notice" role="status">
              {editorWords.restored.tell}
              <button type="button" className="btn small" onClick={draft.drop}>
                {editorWords.restored.drop}
              </button>
            </p>
          )}
          {isOneOfMany(opened, language) && <p className="field-hint">{editorWords.writes(editorWords.nameOfLanguage(language))}</p>}
          <PracticeForm file={file} />
        </div>
        <CourseInTime file={shown} language={language} />
        <EditorFoot
          draft={draft}
          faults={keeping.faults.length}
          state={keeping.state}
          isLeaving={isLeaving}
          onKeep={() => keeping.keep(draft.settle)}
          onLeave={leave}
          onStay={() => setLeaving(false)}
        />
      </section>
    </EditingProvider>
  );
};

const asItIs = (_before: unknown, _path: Path, next: unknown): unknown => next;
