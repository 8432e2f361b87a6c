import { expect, it } from 'vitest';
import { createShutdown } from '../../../../src/main/shell/shutdown.ts';

it('runs every step in order, each after the one before has ended, and only once', async () => {
  const done: string[] = [];
  const step = (name: string) => ({
    name,
    run: async () => {
      await Promise.resolve();
      done.push(name);
    },
  });
  const shutdown = createShutdown([step('channels'), step('journal'), step('windows')], () => undefined);
  await Promise.all([shutdown(), shutdown()]);
  expect(done).toEqual(['channels', 'journal', 'windows']);
});

it('goes on after a step that fails, and writes it down', async () => {
  const lines: string[] = [];
  const done: string[] = [];
  const fails = () => {
    throw new Error('disk');
  };
  await createShutdown(
    [
      { name: 'journal', run: fails },
      { name: 'windows', run: () => void done.push('windows') },
    ],
    (line) => lines.push(line),
  )();
  expect(done).toEqual(['windows']);
  expect(lines).toEqual(['shutdown: journal failed, disk']);
});
