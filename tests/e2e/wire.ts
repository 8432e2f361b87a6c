import type { Command, Reply, Role, Snapshot } from '../../src/core/contract.ts';

/** A page without a browser: what a role is sent, byte for byte, and what it may ask. */
export type Wire<R extends Role> = {
  /** Everything received so far, as it came over the wire. */
  received(): string;
  /** The newest whole view; undefined before the first. */
  snapshot(): Snapshot<R> | undefined;
  /** Waits until a view is so; refuses after ten seconds. */
  until(isSo: (snapshot: Snapshot<R>) => boolean): Promise<Snapshot<R>>;
  /** Calls back with each view from now on. */
  watch(onSnapshot: (snapshot: Snapshot<R>) => void): void;
  send(command: Command): Promise<Reply>;
  close(): void;
};

/** Signs in with a one-time address and gives back the cookies, to be used for as long as the data folder lives. */
export const signIn = async (address: string): Promise<string> => {
  const answer = await fetch(address, { redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`the key was not taken: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
};

/** Watches and speaks as one role. */
export const wireFor = async <R extends Role>(role: R, origin: string, cookies: string): Promise<Wire<R>> => {
  const ended = new AbortController();
  const watchers = new Set<(snapshot: Snapshot<R>) => void>();
  let newest: Snapshot<R> | undefined;
  const chunks: string[] = [];
  const answer = await fetch(`${origin}/${role}/link/watch`, {
    headers: { cookie: cookies, accept: 'text/event-stream' },
    signal: ended.signal,
  });
  if (!answer.ok || !answer.body) throw new Error(`${role} may not watch: ${answer.status} ${await answer.text()}`);
  const take = (event: string): void => {
    if (!/^event: snapshot$/m.test(event)) return;
    newest = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? 'null');
    if (newest) for (const watcher of watchers) watcher(newest);
  };
  void readEvents(answer.body, chunks, take);
  return {
    received: () => chunks.join(''),
    snapshot: () => newest,
    until: (isSo) =>
      new Promise((done, failed) => {
        if (newest && isSo(newest)) return done(newest);
        const patience = setTimeout(
          () => failed(new Error(`${role} never saw it; last: ${JSON.stringify(newest)?.slice(0, 500)}`)),
          10_000,
        );
        const watcher = (snapshot: Snapshot<R>) => {
          if (!isSo(snapshot)) return;
          clearTimeout(patience);
          watchers.delete(watcher);
          done(snapshot);
        };
        watchers.add(watcher);
      }),
    watch: (onSnapshot) => void watchers.add(onSnapshot),
    send: async (command) => {
      const reply = await fetch(`${origin}/${role}/link/send`, {
        method: 'POST',
        headers: { cookie: cookies, 'content-type': 'application/json', origin },
        body: JSON.stringify(command),
      });
      return (await reply.json()) as Reply;
    },
    close: () => ended.abort(),
  };
};

/** Reads whole events until the stream ends; that a host is killed in the middle is no fault of the reader. */
const readEvents = async (body: ReadableStream<Uint8Array>, chunks: string[], take: (event: string) => void): Promise<void> => {
  const decoder = new TextDecoder();
  let rest = '';
  const reader = body.getReader();
  for (;;) {
    const part = await reader.read().catch(() => ({ done: true, value: undefined }) as const);
    if (part.done) return;
    const text = decoder.decode(part.value, { stream: true });
    chunks.push(text);
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    events.forEach(take);
  }
};
