import { protocol } from 'electron';
import { type AnswerParts, createAnswers } from './answers.ts';
import { scheme } from './lockdown-rules.ts';

/** Makes the private scheme known. Must be called before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);

/** Serves under the private scheme all that pages load, and takes the sound files that the console adds. */
export const servePages = (parts: AnswerParts): void => protocol.handle(scheme, createAnswers(parts));
