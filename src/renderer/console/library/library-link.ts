import { z } from 'zod';
import type { LibraryAnswer, LibraryRequest } from '../../../core/library/library-contract.ts';
import { libraryAddress } from '../../../core/library/library-limits.ts';
import { libraryWords } from '../words.ts';

/** The questions of one kind. */
export type RequestOf<Type extends LibraryRequest['type']> = Extract<LibraryRequest, { readonly type: Type }>;

/** Asks the host’s library. Never throws: where the host does not answer, or not in the form that was agreed, that is one sentence. */
export const askLibrary = async <Type extends LibraryRequest['type']>(request: RequestOf<Type>): Promise<LibraryAnswer<Type>> => {
  try {
    const answer = await fetch(libraryAddress, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return readAnswer<Type>(await answer.json());
  } catch (reason) {
    console.warn('the library was not heard', reason);
    return { ok: false, problems: [libraryWords.unanswered] };
  }
};

/** The frame is read here; what is within was written by a host of this very build. */
const frameSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.record(z.string(), z.unknown()) }),
  z.object({ ok: z.literal(false), problems: z.array(z.string()).min(1) }),
]);

const readAnswer = <Type extends LibraryRequest['type']>(answer: unknown): LibraryAnswer<Type> =>
  frameSchema.parse(answer) as LibraryAnswer<Type>;
