import type { Role } from '../../core/contract.ts';
import { libraryAddress } from '../../core/library/library-limits.ts';
import type { PageFile, PageFiles } from '../lan/pages.ts';
import { origin } from './lockdown-rules.ts';

const roles: readonly Role[] = ['console', 'projection', 'sound'];

/** The file for an address; null when there is none. An address is compared part by part, so nothing outside the two folders can be meant. */
export const fileFor = async (address: string, files: PageFiles): Promise<PageFile | null> => {
  const [folder, name, ...more] = partsOf(address);
  if (folder === undefined || name === undefined || more.length > 0) return null;
  if (folder === 'assets') return files.asset(name);
  if (folder === 'bells') return files.bell(name);
  if (folder === 'number') return numberPicture(name);
  const role = roles.find((one) => one === folder);
  return role !== undefined && ['', 'index.html'].includes(name) ? files.page(role) : null;
};

/** What belongs to one role’s page alone. */
export type PrivatePart =
  | { readonly kind: 'picture'; readonly name: string }
  | { readonly kind: 'sound file'; readonly plan: string; readonly name: string }
  | { readonly kind: 'new sound file'; readonly name: string }
  | { readonly kind: 'library' };

/** What an address below a role means; null for any other. Names are checked where they are used: they may hold anything. */
export const privatePartFor = (address: string): PrivatePart | null => {
  const parts = partsOf(address);
  const [role, kind, name] = parts;
  if (role === 'console' && kind === 'link' && name === 'sound-file' && parts.length === 3)
    return { kind: 'new sound file', name: new URL(address).searchParams.get('name') ?? '' };
  if (`/${parts.join('/')}` === libraryAddress) return { kind: 'library' };
  if ((role === 'console' || role === 'projection') && kind === 'picture' && name !== undefined && parts.length === 3)
    return { kind: 'picture', name: plainly(name) };
  if (role === 'sound' && kind === 'file' && name !== undefined && parts.length === 4)
    return { kind: 'sound file', plan: plainly(name), name: plainly(parts[3] ?? '') };
  return null;
};

/** The parts of a path under our own name, as they stand; none for an address elsewhere. */
const partsOf = (address: string): readonly string[] => {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && `${url.protocol}//${url.host}` === origin ? url.pathname.split('/').slice(1) : [];
};

/** A part of a path as it was before it became one; nothing for one that was damaged on the way. */
const plainly = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
};

/** The address of the picture that shows a display's number. */
export const numberAddress = (number: number): string => `${origin}/number/${number}.svg`;

const numberPicture = (name: string): PageFile | null => {
  const number = /^(\d{1,2})\.svg$/.exec(name)?.[1];
  if (number === undefined) return null;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90" width="100%" height="100%"><rect width="160" height="90" fill="#12110f"/><text x="80" y="66" font-family="sans-serif" font-size="60" font-weight="600" text-anchor="middle" fill="#f4efe6">${number}</text></svg>`;
  return { body: new TextEncoder().encode(picture), type: 'image/svg+xml; charset=utf-8' };
};
