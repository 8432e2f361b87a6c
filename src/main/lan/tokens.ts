import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Role } from '../../core/contract.ts';
import { errorCode, safeWrite } from '../host/safe-write.ts';
import { hashOf } from './keys.ts';

const tokensSchema = z.array(z.strictObject({ hash: z.string(), role: z.enum(['console', 'projection', 'sound']), until: z.number() }));
type Token = z.infer<typeof tokensSchema>[number];

/** Pages that have been let in, by their cookies; only hashes are kept. They stay in over a restart. */
export type Tokens = {
  /** A token for each role, kept with one write. */
  readonly make: (roles: readonly Role[]) => readonly { readonly role: Role; readonly token: string }[];
  readonly roleOf: (token: string) => Role | null;
};

/** How long a page stays let in, in seconds. */
export const tokenLife = 30 * 24 * 3600;

const mostTokens = 200;

/** Tokens in a file that only its owner may read. A file that cannot be read lets nobody in; pages then ask for a fresh address. */
export const createTokens = (path: string, wall: () => number): Tokens => {
  let tokens: readonly Token[] = readTokens(path);
  return {
    make: (roles) => {
      const made = roles.map((role) => ({ role, token: randomBytes(32).toString('base64url') }));
      const until = wall() + tokenLife * 1000;
      const living = tokens.filter((each) => each.until > wall());
      tokens = [...living, ...made.map(({ role, token }) => ({ hash: hashOf(token), role, until }))].slice(-mostTokens);
      keep(path, tokens);
      return made;
    },
    roleOf: (token) => {
      const hash = hashOf(token);
      return tokens.find((each) => each.hash === hash && each.until > wall())?.role ?? null;
    },
  };
};

/** On a full disk a page still comes in; it only has to come in anew after the next start. */
const keep = (path: string, tokens: readonly Token[]): void => {
  try {
    safeWrite(path, JSON.stringify(tokens), 0o600);
  } catch (error) {
    if (errorCode(error) === '') throw error;
  }
};

const readTokens = (path: string): readonly Token[] => {
  try {
    return tokensSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? [];
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return [];
    throw error;
  }
};
