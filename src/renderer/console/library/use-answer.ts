import { useCallback, useEffect, useState } from 'react';
import type { LibraryAnswer, LibraryRequest } from '../../../core/library/library-contract.ts';
import { askLibrary, type RequestOf } from './library-link.ts';

/**
 * What the library answers, null until it has; and a way to ask again. It is asked anew when the question or `occasion` changes; what is known of the
 * same question stays until the new answer is there.
 */
export const useAnswer = <Type extends LibraryRequest['type']>(
  request: RequestOf<Type>,
  occasion = '',
): readonly [LibraryAnswer<Type> | null, () => void] => {
  const question = JSON.stringify(request);
  const [known, setKnown] = useState<{ readonly question: string; readonly answer: LibraryAnswer<Type> } | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a request is the same while its text is; occasion and turn are reasons to ask again
  useEffect(() => {
    let isWanted = true;
    void askLibrary<Type>(request).then((answer) => {
      if (isWanted) setKnown({ question, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [question, occasion, turn]);
  const askAgain = useCallback(() => setTurn((count) => count + 1), []);
  return [known?.question === question ? known.answer : null, askAgain];
};
