import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { figure, type Row } from './row.ts';
import { median, worst } from './statistics.ts';

const program = resolve(import.meta.dirname, '../../out/main/serve.js');

/** From the start of the process to the first whole answer with the room's page; each time on a fresh data folder. */
export const measureStart = async (times: number): Promise<readonly Row[]> => {
  const taken: number[] = [];
  // The first start warms the file cache and is not counted.
  for (let time = 0; time <= times; time += 1) {
    const one = await startOnce();
    if (time > 0) taken.push(one);
  }
  return [
    {
      figure: 'process start → first page served',
      ours: `${figure(median(taken), 0)} ms median of ${times}, worst ${figure(worst(taken), 0)} ms`,
      goal: '≤ 200 ms',
      peer: '310 ms',
      met: median(taken) <= 200,
    },
  ];
};

const startOnce = async (): Promise<number> => {
  const data = await mkdtemp(join(tmpdir(), 'spiral-bench-start-'));
  const began = performance.now();
  const child = spawn(process.execPath, [program, '--port', '0', '--no-open', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await firstPage(await roomAddress(child));
    return performance.now() - began;
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  }
};

const roomAddress = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let written = '';
    child.once('exit', () => failed(new Error(`The host ended before it printed its addresses:\n${written}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      const address = /^(?:room|projection)\s+(https?:\S+)\s/im.exec(written)?.[1];
      if (address !== undefined) found(address);
    });
  });

/** Follows the key's exchange for a cookie, as a browser does, until the page itself is there. */
export const firstPage = async (address: string): Promise<string> => {
  let cookie = '';
  let next = address;
  for (let step = 0; step < 5; step += 1) {
    const answer = await fetch(next, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } });
    cookie = answer.headers.getSetCookie().at(0)?.split(';')[0] ?? cookie;
    const onward = answer.headers.get('location');
    if (answer.status === 200) {
      await answer.text();
      return cookie;
    }
    if (onward === null) throw new Error(`The room's page answered ${answer.status}.`);
    next = new URL(onward, next).href;
  }
  throw new Error('The room’s page only led onward.');
};
