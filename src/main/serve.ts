import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import packageFile from '../../package.json' with { type: 'json' };
import { help, readWish } from './options.ts';
import type { Program } from './start-program.ts';

const voice = {
  say: (line: string) => void process.stdout.write(`${line}\n`),
  complain: (line: string) => void process.stderr.write(`${line}\n`),
};

/** Whoever reads our lines may have gone: a closed pipe is no fault. */
const mindClosedPipes = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
    });
  }
};

const run = async (): Promise<void> => {
  const wish = readWish(process.argv.slice(2));
  switch (wish.kind) {
    case 'help':
      process.stdout.write(help);
      return;
    case 'version':
      return voice.say(packageFile.version);
    case 'unclear':
      voice.complain(wish.reason);
      process.exitCode = 1;
      return;
    case 'check':
    case 'bells': {
      const { check, bells } = await import('./verbs.ts');
      const here = { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
      const { lines, isFine } = wish.kind === 'check' ? check(wish.file, here) : bells(wish.file, wish.asJson, here);
      process.exitCode = isFine ? 0 : 1;
      return voice.say(lines.join('\n'));
    }
    case 'serve': {
      const { startProgram } = await import('./start-program.ts');
      const program = await startProgram(wish, resolve(import.meta.dirname, '../..'), voice);
      if (!program) {
        process.exitCode = 1;
        return;
      }
      stopOnSignals(program);
      stopOnFaults(program);
      if (wish.opensBrowser && !process.env.CI) await openInBrowser(program.console);
      return;
    }
    default:
      return wish satisfies never;
  }
};

const stopOnSignals = (program: Program): void => {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void program.stop().then(() => process.exit(0));
    });
  }
};

const stopOnFaults = (program: Program): void => {
  process.on('uncaughtException', (error) => {
    program.noteFault(error);
    stopForFault();
  });
};

/** A fault may have left anything behind; the journal is whole, so the surest way on is a new start. */
const stopForFault = (): void => {
  voice.complain('Spiral Console had to stop, because of a fault in the program. Start it again: the session goes on where it stood.');
  process.exit(1);
};

const openInBrowser = async (address: string): Promise<void> => {
  const sorry = () => voice.complain('No browser could be opened. Open the address of the console yourself.');
  const browser = await import('open').then(({ default: open }) => open(address)).catch(() => null);
  if (browser === null) sorry();
  else browser.once('error', sorry);
};

/* After a start V8 would look through the heap three times over for memory to give back: as much work as the program has in two quiet minutes. Once is enough. */
setFlagsFromString('--memory-reducer-single-gc');
/* The place for what is made and soon forgotten stays at its first size. It would grow with the reading of the plans, by 10 MiB and more, and never be given back. */
setFlagsFromString('--semi-space-growth-factor=1');
mindClosedPipes();
await run().catch(stopForFault);
