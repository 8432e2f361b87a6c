import { useDeferredValue, useMemo, useState } from 'react';
import { valueAt } from '../../../core/plan/plan-place.ts';
import { editorWords } from '../words.ts';
import { type Fault, findFaults, placeOfSentence } from './find-faults.ts';

/** How far keeping has come. */
export type KeepingState = 'idle' | 'asking' | 'kept';

/** Keeps a practice with the host, once the page itself sees nothing to mend in it. */
export type Keeping = {
  readonly state: KeepingState;
  readonly faults: readonly Fault[];
  /** Somebody tried to keep it, and it is not kept. */
  readonly isTried: boolean;
  /** How often. */
  readonly tries: number;
  readonly keep: (whenKept: (file: unknown) => void) => void;
};

/** What the host said about a place of the file as it was then. */
type HostFault = Fault & { readonly value: unknown };

/** Looks at a practice with every change, and keeps it when asked. What the host found is told until its place is changed. */
export const useKeeping = (file: unknown, onSave: (practice: unknown) => Promise<readonly string[]>): Keeping => {
  const [tries, setTries] = useState(0);
  const [asked, setAsked] = useState<{ readonly state: KeepingState; readonly file: unknown }>({ state: 'idle', file: null });
  const [hostFaults, setHostFaults] = useState<readonly HostFault[]>([]);
  // Typing does not wait for the reading.
  const looked = useDeferredValue(file);
  const own = useMemo(() => findFaults(looked, tries > 0), [looked, tries]);
  const others = hostFaults.filter(({ path, value }) => valueAt(looked, path) === value || path.length === 0);
  const told = JSON.stringify([...own, ...others.map(({ path, sentence }) => ({ path, sentence }))]);
  // The same faults are the same list, so that fields without any are not drawn again.
  const faults = useMemo((): readonly Fault[] => JSON.parse(told), [told]);

  const refuse = (problems: readonly Omit<Fault, 'value'>[]): void => {
    setHostFaults(problems.map((fault) => ({ ...fault, value: valueAt(file, fault.path) })));
    setTries((count) => count + 1);
    setAsked({ state: 'idle', file: null });
  };
  const keep = (whenKept: (file: unknown) => void): void => {
    if (asked.state === 'asking') return;
    if (findFaults(file, true).length > 0) {
      refuse([]);
      return;
    }
    setAsked({ state: 'asking', file });
    onSave(file).then(
      (problems) => {
        if (problems.length > 0) return refuse(problems.map((sentence) => ({ path: placeOfSentence(file, sentence), sentence })));
        setTries(0);
        setHostFaults([]);
        setAsked({ state: 'kept', file });
        whenKept(file);
      },
      () => refuse([{ path: [], sentence: editorWords.lost }]),
    );
  };
  return { state: asked.state === 'kept' && asked.file !== file ? 'idle' : asked.state, faults, isTried: tries > 0, tries, keep };
};
