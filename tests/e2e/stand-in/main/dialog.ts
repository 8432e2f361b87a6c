import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';
import type { DialogAnswer, ShownDialog } from '../wire.ts';
import { offered } from './pages.ts';

/** Every dialog that the program showed. */
export const shownDialogs: ShownDialog[] = [];
const answers: DialogAnswer[] = [];

offered.answerNextDialog = (answer) => void answers.push(answer);

/** A dialog may be given a window to stand on, or not. */
const optionsOf = <O>(words: readonly unknown[]): O => words.at(-1) as O;

const shown = (kind: ShownDialog['kind'], options: object): DialogAnswer | null => {
  const answer = kind === 'error' ? null : (answers.shift() ?? null);
  // Functions and windows do not travel to the tests.
  shownDialogs.push({ kind, options: JSON.parse(JSON.stringify(options)), answer });
  return answer;
};

/** Without an answer of the test the dialog is dismissed, as with Escape. */
const button = (options: MessageBoxOptions): number => {
  const answer = shown('message', options);
  return answer && 'button' in answer ? answer.button : (options.cancelId ?? 0);
};

const files = (kind: 'open' | 'save', options: object): readonly string[] | null => {
  const answer = shown(kind, options);
  return answer && 'files' in answer ? answer.files : null;
};

export const dialog = {
  showMessageBox: async (...words: unknown[]): Promise<MessageBoxReturnValue> => ({
    response: button(optionsOf(words)),
    checkboxChecked: false,
  }),
  showMessageBoxSync: (...words: unknown[]): number => button(optionsOf<MessageBoxOptions>(words)),
  showOpenDialog: async (...words: unknown[]): Promise<OpenDialogReturnValue> => {
    const chosen = files('open', optionsOf<OpenDialogOptions>(words));
    return { canceled: chosen === null, filePaths: [...(chosen ?? [])] };
  },
  showSaveDialog: async (...words: unknown[]): Promise<SaveDialogReturnValue> => {
    const chosen = files('save', optionsOf<SaveDialogOptions>(words));
    return { canceled: chosen === null, filePath: chosen?.[0] ?? '' };
  },
  showErrorBox: (title: string, content: string): void => void shown('error', { title, content }),
};
