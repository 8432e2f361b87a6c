import { z } from 'zod';
import { type Command, commandSchema } from './contract.ts';

/** The longest command, in bytes. */
export const longestCommand = 64 * 1024;

const spokenSchema = z.strictObject({ number: z.int().min(0), command: commandSchema });

/** A command with the number under which its answer comes back. */
export type SpokenCommand = { readonly number: number; readonly command: Command };

/** Reads a command from a connection that stays open; null for anything else. */
export const readSpoken = (text: string): SpokenCommand | null => {
  try {
    return spokenSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
