import type { Role } from '../../core/contract.ts';

/** Where our own pages come from. */
export const scheme = 'spiral';
export const origin = `${scheme}://app`;

/** The address of a role's page. */
export const pageAddress = (role: Role): string => `${origin}/${role}/`;

/** What every page is told by the headers of all that it loads: use what this app gives you, and nothing else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A line of a table: what is let through, for whom, and why. What no line names is refused. */
type Grant = { readonly what: string; readonly roles: readonly Role[]; readonly reason: string };

/** Permissions of the browser inside. */
export const grantedPermissions: readonly Grant[] = [
  { what: 'fullscreen', roles: ['projection'], reason: 'a double click in the room’s window fills the display' },
  { what: 'speaker-selection', roles: ['sound'], reason: 'bells may be sent to a loudspeaker that was chosen' },
];

/** Schemes that a request may have; all others (http, https, ws, wss, file, ftp, …) are refused. */
const grantedSchemes: readonly { readonly what: string; readonly reason: string }[] = [
  { what: `${scheme}:`, reason: 'pages, fonts and bells of this app' },
  { what: 'data:', reason: 'small pictures and fonts that are written into our own pages' },
  { what: 'blob:', reason: 'sound that a page of ours has decoded itself' },
];

export const mayHavePermission = (role: Role | null, permission: string): boolean =>
  role !== null && grantedPermissions.some(({ what, roles }) => what === permission && roles.includes(role));

/** Whether a request may be sent at all. Under our own scheme only our own name counts. */
export const mayRequest = (address: string): boolean => {
  const url = readAddress(address);
  if (url === null || !grantedSchemes.some(({ what }) => what === url.protocol)) return false;
  return url.protocol !== `${scheme}:` || url.host === 'app';
};

/** Whether a page may go to an address: a page stays where it is, and may only be loaded again. */
export const mayNavigate = (role: Role | null, address: string): boolean => role !== null && isPageOf(role, address);

/** Whether an address is the page of a role, whatever follows a question mark or a hash. */
export const isPageOf = (role: Role, address: string): boolean => {
  const url = readAddress(address);
  return url !== null && url.protocol === `${scheme}:` && url.host === 'app' && [`/${role}/`, `/${role}/index.html`].includes(url.pathname);
};

const readAddress = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);
