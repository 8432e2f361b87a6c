import type { LibraryAnswer, LibraryRequest } from '../../core/library/library-contract.ts';
import { longestLibraryRequest } from '../../core/library/library-limits.ts';
import { message } from '../../core/words/message.ts';
import type { Say } from '../../core/words/say.ts';
import type { SessionHost } from './session-host.ts';

/** What a carrier gives back: an answer, or a sentence why there is none. */
export type CarriedAnswer = LibraryAnswer<LibraryRequest['type']>;

/** The most bytes that a carrier reads of a question; a letter has at most four. */
export const largestLibraryQuestion = longestLibraryRequest * 4;

/** The question was longer than a carrier reads. */
export const questionTooLong = message('This is far more than a practice can be. Nothing of it was read.');

/** The question is not in the form in which pages ask. */
export const questionNotJson = message('Questions are sent as JSON.');

/** A question that is not taken, with the sentence why not. */
export const refusedQuestion = (words: string, say: Say): CarriedAnswer => ({ ok: false, problems: [say(words)] });

/** Answers a question to the library as a carrier brings it, as text; one that cannot be read is refused with a sentence. */
export const answerLibrary = async (host: Pick<SessionHost, 'library' | 'say'>, text: string): Promise<CarriedAnswer> => {
  /* Not before the first question, as with the library itself. */
  const { libraryRequestSchema } = await import('../../core/library/library-contract.ts');
  if (text.length > longestLibraryRequest) return refusedQuestion(questionTooLong, host.say());
  const request = libraryRequestSchema.safeParse(parsed(text));
  if (request.success) return host.library(request.data);
  const isTooLong = request.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'content');
  return refusedQuestion(isTooLong ? questionTooLong : unknownQuestion, host.say());
};

const unknownQuestion = message('The program does not know this question. Load the page once more.');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
