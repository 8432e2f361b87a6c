import type { Role } from '../../core/contract.ts';

/** Where our own pages come from. */
export const scheme = 'spiral';
export const origin = `${scheme}://app`;

const roles: readonly Role[] = ['console', 'projection', 'sound'];

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
type Grant = { readonly what: string; readonly media?: 'audio'; readonly roles: readonly Role[]; readonly reason: string };

/** Permissions of the browser inside. */
export const grantedPermissions: readonly Grant[] = [
  { what: 'fullscreen', roles: ['projection'], reason: 'a double click in the room’s window fills the display' },
  { what: 'speaker-selection', roles: ['sound'], reason: 'bells may be sent to a loudspeaker that was chosen' },
  { what: 'speaker-selection', roles: ['console'], reason: 'the console shows the loudspeakers to choose from' },
  {
    what: 'media',
    media: 'audio',
    roles: ['console'],
    reason: 'loudspeakers have names only for a page that may hear; it lets go of what it hears at once',
  },
  {
    what: 'media',
    media: 'audio',
    roles: ['sound'],
    reason: 'a loudspeaker is known again, by its identity or its name, only by a page that may hear',
  },
];

/** Schemes that a request may have; all others (http, https, ws, wss, file, ftp, …) are refused. */
const grantedSchemes: readonly { readonly what: string; readonly reason: string }[] = [
  { what: `${scheme}:`, reason: 'pages, fonts and bells of this app' },
  { what: 'data:', reason: 'small pictures and fonts that are written into our own pages' },
  { what: 'blob:', reason: 'sound that a page of ours has decoded itself' },
];

/** Whether a page may have a permission. Media are named one by one: all that are asked for must be granted, and without a name none is. */
export const mayHavePermission = (role: Role | null, permission: string, media: readonly string[] = []): boolean => {
  const wanted = permission === 'media' ? media : [undefined];
  return role !== null && wanted.length > 0 && wanted.every((each) => isGranted(role, permission, each));
};

const isGranted = (role: Role, permission: string, medium: string | undefined): boolean =>
  grantedPermissions.some(({ what, media, roles: granted }) => what === permission && media === medium && granted.includes(role));

/**
 * Whether a page may send a request at all. Under our own scheme only our own name counts, and what lies below a role’s page (pictures, music, what is
 * sent) is for the page of that role alone; `role` is null where it is not known who asks.
 */
export const mayRequest = (role: Role | null, address: string): boolean => {
  const url = readAddress(address);
  if (url === null || !grantedSchemes.some(({ what }) => what === url.protocol)) return false;
  if (url.protocol !== `${scheme}:`) return true;
  const [owner, ...below] = url.pathname.split('/').slice(1);
  const isPage = ['', 'index.html'].includes(below.join('/'));
  return url.host === 'app' && (isPage || !roles.some((one) => one === owner) || owner === role);
};

/** Whether a page may go to an address: a page stays where it is, and may only be loaded again. */
export const mayNavigate = (role: Role | null, address: string): boolean => role !== null && isPageOf(role, address);

/** Whether an address is the page of a role, whatever follows a question mark or a hash. */
export const isPageOf = (role: Role, address: string): boolean => {
  const url = readAddress(address);
  return url !== null && url.protocol === `${scheme}:` && url.host === 'app' && [`/${role}/`, `/${role}/index.html`].includes(url.pathname);
};

const readAddress = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);
