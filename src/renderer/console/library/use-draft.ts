import { useCallback, useEffect, useState } from 'react';
import type { Path } from '../../../core/plan/plan-place.ts';
import { withValueAt } from './file-form.ts';

/** What is being written, with the way back and forth. */
export type Draft = {
  readonly file: unknown;
  readonly isChanged: boolean;
  /** It was typed before this editor was opened, and not kept. */
  readonly isRestored: boolean;
  readonly change: (path: Path, value: unknown) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Begins again from what was opened. */
  readonly drop: () => void;
  /** This is kept elsewhere now; what is typed from here on is a change of it. */
  readonly settle: (kept: unknown) => void;
  /** What was typed need not be remembered. */
  readonly forget: () => void;
};

type History = {
  readonly file: unknown;
  readonly past: readonly unknown[];
  readonly future: readonly unknown[];
  /** Where the last change was: what is typed in one go in one field is undone in one go. */
  readonly at: string | null;
};

type Amend = (file: unknown, path: Path, next: unknown) => unknown;

/** A draft of a file. It outlives the page, in this window alone, so that nothing typed is lost when the editor is closed by something else. */
export const useDraft = (opened: unknown, name: string, amend: Amend): Draft => {
  const [restored, setRestored] = useState(() => readDraft(name));
  const [history, setHistory] = useState<History>({ file: restored ?? opened, past: [], future: [], at: null });
  const [basis, setBasis] = useState(opened);
  const { file, past, future } = history;
  const isChanged = JSON.stringify(file) !== JSON.stringify(basis);

  useEffect(() => keepDraft(name, isChanged ? file : undefined), [file, isChanged, name]);

  const step = (from: readonly unknown[], undoing: boolean) => {
    const to = from.at(-1);
    if (to === undefined) return null;
    const rest = from.slice(0, -1);
    return () => setHistory({ file: to, at: null, past: undoing ? rest : [...past, file], future: undoing ? [...future, file] : rest });
  };

  const change = useCallback(
    (path: Path, value: unknown): void =>
      setHistory((before) => {
        const at = JSON.stringify(path.map(String));
        const next = amend(before.file, path, withValueAt(before.file, path, value));
        const isSameGo = before.at === at && value !== undefined && !Array.isArray(value);
        return { file: next, past: isSameGo ? before.past : [...before.past, before.file], future: [], at };
      }),
    [amend],
  );

  return {
    file,
    isChanged,
    isRestored: restored !== null && isChanged,
    change,
    undo: step(past, true),
    redo: step(future, false),
    drop: () => {
      setRestored(null);
      setHistory({ file: basis, past: [...past, file], future: [], at: null });
    },
    settle: (kept) => {
      setRestored(null);
      setBasis(kept);
      // Whoever keeps it may have closed this editor by now, and nothing is drawn any more.
      keepDraft(name, undefined);
    },
    forget: () => keepDraft(name, undefined),
  };
};

const keyOf = (name: string): string => `practice being written: ${name}`;

/** A browser that keeps nothing (a private window) is no reason to stop. */
const readDraft = (name: string): unknown => {
  try {
    const kept = sessionStorage.getItem(keyOf(name));
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
};

const keepDraft = (name: string, file: unknown): void => {
  try {
    if (file === undefined) sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), JSON.stringify(file));
  } catch (reason) {
    console.info('what is being written is not kept in this window', reason);
  }
};
