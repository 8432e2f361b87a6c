import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, OnHeadersReceivedListenerDetails, Session, WebContents, WebRequestFilter } from 'electron';
import type { PageAnswer, PageRequest } from '../wire.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];
type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  callback: (answer: { cancel?: boolean; redirectURL?: string }) => void,
) => void;
type HeadersReceived = (
  details: OnHeadersReceivedListenerDetails,
  callback: (answer: { cancel?: boolean; responseHeaders?: Record<string, string | string[]> }) => void,
) => void;
type Watched<L> = { readonly filter: WebRequestFilter; readonly listener: L } | null;

const everything: WebRequestFilter = { urls: ['<all_urls>'] };

/** A pattern of Chromium's kind, such as `https://*.example.org/*`. */
const matches = (pattern: string, url: string): boolean => {
  if (pattern === '<all_urls>') return true;
  const [scheme = '', rest = ''] = pattern.split('://');
  const quoted = rest.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${scheme === '*' ? '(?:https?|wss?|ftp)' : scheme}://${quoted}$`).test(url);
};

const applies = <L>(watched: Watched<L>, url: string): watched is NonNullable<Watched<L>> => {
  const { urls = [], excludeUrls = [] } = watched?.filter ?? {};
  const isNamed = (pattern: string): boolean => matches(pattern, url);
  return urls.some(isNamed) && !excludeUrls.some(isNamed);
};

/** `on…(listener)`, `on…(filter, listener)` and `on…(null)` are all the same call. */
const watchedBy = <L>(words: readonly unknown[]): Watched<L> => {
  const listener = words.at(-1);
  if (typeof listener !== 'function') return null;
  return { filter: words.length > 1 ? (words[0] as WebRequestFilter) : everything, listener: listener as L };
};

class StandInWebRequest {
  before: Watched<BeforeRequest> = null;
  received: Watched<HeadersReceived> = null;

  onBeforeRequest(...words: unknown[]): void {
    this.before = watchedBy(words);
  }
  onHeadersReceived(...words: unknown[]): void {
    this.received = watchedBy(words);
  }
}

class StandInProtocol {
  readonly handlers = new Map<string, Handler>();

  handle(scheme: string, handler: Handler): void {
    if (this.handlers.has(scheme)) throw new Error(`The scheme ${scheme} is handled already.`);
    this.handlers.set(scheme, handler);
  }
  unhandle(scheme: string): void {
    this.handlers.delete(scheme);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }
}

const described = (request: PageRequest, contents: WebContents) => ({
  id: 0,
  url: request.url,
  method: request.method,
  webContentsId: request.contents,
  webContents: contents,
  resourceType: request.resourceType as OnBeforeRequestListenerDetails['resourceType'],
  referrer: request.headers.referer ?? '',
  timestamp: Date.now(),
  uploadData: [],
});

/** One session: its tables of permissions and requests, and its private schemes. */
export class StandInSession extends EventEmitter {
  readonly webRequest = new StandInWebRequest();
  readonly protocol = new StandInProtocol();
  private check: CheckHandler = null;
  private ask: RequestHandler = null;

  setPermissionCheckHandler(handler: CheckHandler): void {
    this.check = handler;
  }
  setPermissionRequestHandler(handler: RequestHandler): void {
    this.ask = handler;
  }
  setDevicePermissionHandler(): void {
    this.emit('-device-permissions');
  }
  setDisplayMediaRequestHandler(): void {
    this.emit('-display-media');
  }
  setSpellCheckerEnabled(): void {
    this.emit('-spell-checker');
  }
  async clearCache(): Promise<void> {
    this.emit('-cache-cleared');
  }

  /** Whether a page gets a permission. As in Electron what the check refuses may still be asked for, and is granted where nobody listens. */
  async isGranted(contents: WebContents, permission: string, origin: string): Promise<boolean> {
    const name = permission as Parameters<NonNullable<CheckHandler>>[1];
    const details = { isMainFrame: true, requestingUrl: origin, securityOrigin: origin, mediaType: 'audio' as const };
    if (this.check?.(contents, name, origin, details)) return true;
    const { ask } = this;
    if (!ask) return true;
    const request = { isMainFrame: true, requestingUrl: origin, securityOrigin: origin, mediaTypes: ['audio' as const] };
    return new Promise((settle) => ask(contents, name, settle, request));
  }

  /** What becomes of a request: the tables first, then the scheme’s handler, then the headers’ table. */
  async answer(request: PageRequest, contents: WebContents): Promise<PageAnswer> {
    const details = described(request, contents);
    const { before, received } = this.webRequest;
    if (applies(before, request.url)) {
      const { cancel, redirectURL } = await new Promise<Parameters<Parameters<BeforeRequest>[1]>[0]>((settle) =>
        before.listener(details, settle),
      );
      if (cancel) return { kind: 'refused', by: 'webRequest' };
      if (redirectURL !== undefined) return { kind: 'redirected', url: redirectURL };
    }
    const handler = this.protocol.handlers.get(request.url.split(':')[0] ?? '');
    if (!handler) return { kind: 'let through' };
    const { url, method, body } = request;
    const response = await handler(new Request(url, { method, headers: { ...request.headers }, body }));
    let headers: Record<string, string> = Object.fromEntries(response.headers);
    if (applies(received, request.url)) {
      const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
      const told: OnHeadersReceivedListenerDetails = { ...details, statusLine: '', statusCode: response.status, responseHeaders: lists };
      const { cancel, responseHeaders } = await new Promise<Parameters<Parameters<HeadersReceived>[1]>[0]>((settle) =>
        received.listener(told, settle),
      );
      if (cancel) return { kind: 'refused', by: 'webRequest' };
      if (responseHeaders) headers = Object.fromEntries(Object.entries(responseHeaders).map(([name, value]) => [name, String(value)]));
    }
    return { kind: 'served', status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
  }
}

const partitions = new Map<string, StandInSession>();
const defaultSession = new StandInSession();

const fromPartition = (name: string): StandInSession => {
  const known = partitions.get(name) ?? new StandInSession();
  partitions.set(name, known);
  return known;
};

export const session = { defaultSession, fromPartition };

/** Schemes that were given rights, which must be before the app is ready. */
export const privileged: { scheme: string; privileges: Record<string, boolean> }[] = [];

export const protocol = {
  handle: defaultSession.protocol.handle.bind(defaultSession.protocol),
  unhandle: defaultSession.protocol.unhandle.bind(defaultSession.protocol),
  isProtocolHandled: defaultSession.protocol.isProtocolHandled.bind(defaultSession.protocol),
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]): void => {
    for (const { scheme, privileges } of schemes) privileged.push({ scheme, privileges: { ...privileges } as Record<string, boolean> });
  },
};
