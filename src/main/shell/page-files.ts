import type { Role } from '../../core/contract.ts';
import type { PageFile, PageFiles } from '../lan/pages.ts';
import { origin } from './lockdown-rules.ts';

const roles: readonly Role[] = ['console', 'projection', 'sound'];

/** The file for an address; null when there is none. An address is compared part by part, so nothing outside the two folders can be meant. */
export const fileFor = async (address: string, files: PageFiles): Promise<PageFile | null> => {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== origin) return null;
  const [folder, name, ...more] = url.pathname.split('/').slice(1);
  if (folder === undefined || name === undefined || more.length > 0) return null;
  if (folder === 'assets') return files.asset(name);
  if (folder === 'bells') return files.bell(name);
  if (folder === 'number') return numberPicture(name);
  const role = roles.find((one) => one === folder);
  return role !== undefined && ['', 'index.html'].includes(name) ? files.page(role) : null;
};

/** The address of the picture that shows a display's number. */
export const numberAddress = (number: number): string => `${origin}/number/${number}.svg`;

const numberPicture = (name: string): PageFile | null => {
  const number = /^(\d{1,2})\.svg$/.exec(name)?.[1];
  if (number === undefined) return null;
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90" width="100%" height="100%"><rect width="160" height="90" fill="#12110f"/><text x="80" y="66" font-family="sans-serif" font-size="60" font-weight="600" text-anchor="middle" fill="#f4efe6">${number}</text></svg>`;
  return { body: new TextEncoder().encode(picture), type: 'image/svg+xml; charset=utf-8' };
};
