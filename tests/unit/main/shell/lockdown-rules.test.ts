import { expect, it } from 'vitest';
import type { Role } from '../../../../src/core/contract.ts';
import {
  contentSecurityPolicy,
  grantedPermissions,
  isPageOf,
  mayHavePermission,
  mayNavigate,
  mayRequest,
} from '../../../../src/main/shell/lockdown-rules.ts';

const asked = [
  'clipboard-read',
  'display-capture',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'unknown',
] as const;

it.each<[Role | null, readonly string[]]>([
  ['console', ['media', 'speaker-selection']],
  ['projection', ['fullscreen']],
  ['sound', ['media', 'speaker-selection']],
  [null, []],
])('grants the role %s nothing beyond what it needs', (role, granted) => {
  expect(asked.filter((permission) => mayHavePermission(role, permission, ['audio']))).toEqual(granted);
});

it.each<[Role | null, readonly string[], boolean]>([
  ['console', ['audio'], true],
  ['console', ['video'], false],
  ['console', ['audio', 'video'], false],
  ['console', ['unknown'], false],
  ['console', [], false],
  ['sound', ['audio'], true],
  ['sound', ['video'], false],
  ['projection', ['audio'], false],
  [null, ['audio'], false],
])('the role %s and the media %j: %s', (role, media, may) => {
  expect(mayHavePermission(role, 'media', media)).toBe(may);
});

it('gives a reason for each line', () => {
  expect(grantedPermissions.filter(({ reason }) => reason === '')).toEqual([]);
});

it.each([
  ['spiral://app/console/', true],
  ['spiral://app/assets/main.js', true],
  ['data:image/png;base64,AAAA', true],
  ['blob:spiral://app/3c1', true],
  ['spiral://elsewhere/console/', false],
  ['http://127.0.0.1:4747/', false],
  ['https://example.org/', false],
  ['ws://example.org/', false],
  ['file:///etc/passwd', false],
  ['ftp://example.org/', false],
  ['devtools://devtools/bundled/', false],
  ['javascript:alert(1)', false],
  ['not an address', false],
])('a request to %s: %s', (address, may) => {
  expect(mayRequest('console', address)).toBe(may);
});

it.each<[string, readonly (Role | null)[]]>([
  ['spiral://app/console/picture/elm.png', ['console']],
  ['spiral://app/projection/picture/elm.png', ['projection']],
  ['spiral://app/sound/file/quiet/elm.ogg', ['sound']],
  ['spiral://app/console/link/sound-file?name=elm.ogg', ['console']],
  ['spiral://app/console/link/library', ['console']],
  ['spiral://app/console/more', ['console']],
  ['spiral://app/console', ['console', 'projection', 'sound', null]],
  ['spiral://app/console/', ['console', 'projection', 'sound', null]],
  ['spiral://app/console/index.html', ['console', 'projection', 'sound', null]],
  ['spiral://app/assets/main.js', ['console', 'projection', 'sound', null]],
  ['spiral://app/number/2.svg', ['console', 'projection', 'sound', null]],
])('lets %s be asked for by %j', (address, who) => {
  const everybody: readonly (Role | null)[] = ['console', 'projection', 'sound', null];
  expect(everybody.filter((role) => mayRequest(role, address))).toEqual(who);
});

it.each<[Role | null, string, boolean]>([
  ['console', 'spiral://app/console/', true],
  ['console', 'spiral://app/console/#here', true],
  ['console', 'spiral://app/projection/', false],
  ['projection', 'spiral://app/console/', false],
  ['console', 'https://example.org/', false],
  ['console', 'file:///etc/passwd', false],
  ['console', 'data:text/html,hello', false],
  ['console', 'spiral://app/console/../projection/', false],
  [null, 'spiral://app/console/', false],
])('the role %s going to %s: %s', (role, address, may) => {
  expect(mayNavigate(role, address)).toBe(may);
});

it('takes no other host and no longer path for a role’s page', () => {
  expect(isPageOf('console', 'spiral://app.example.org/console/')).toBe(false);
  expect(isPageOf('console', 'spiral://app/console/more')).toBe(false);
});

it('lets pages run no inline script, no code from words, no frame, and nothing from elsewhere', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain("script-src 'self';");
  expect(contentSecurityPolicy).toContain("frame-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|http|\*/);
});
