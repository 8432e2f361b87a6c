/**
 * Chromium alone knows no private scheme, so its pages get an address of their own under a name that cannot exist:
 * `spiral://app/console/` becomes `https://app.spiral.stand-in.invalid/console/`. The program sees its own scheme only.
 */
const ending = '.stand-in.invalid';
const common = new Set(['http', 'https', 'ws', 'wss', 'file', 'about', 'data', 'blob', 'javascript', 'chrome-error', 'devtools']);

/** The address as Chromium gets it. */
export const toChromium = (url: string): string => {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (scheme === '' || common.has(scheme)) return url;
  return `https://${host === '' ? 'none' : host}.${scheme}${ending}${rest}`;
};

/** The address as the program gave it. */
export const toProgram = (url: string): string => {
  const [, host = '', scheme = '', rest = ''] = /^https:\/\/([^/?#]+)\.([a-z0-9-]+)\.stand-in\.invalid(.*)$/is.exec(url) ?? [];
  return scheme === '' ? url : `${scheme}://${host === 'none' ? '' : host}${rest}`;
};

/** Headers in which the scheme is named: the security policy, and where a redirection leads. */
export const headersToChromium = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name.toLowerCase() === 'content-security-policy'
        ? value
            .split(' ')
            .map((word) => toChromium(word))
            .join(' ')
        : value,
    ]),
  );
