/** A step of the shutdown, by name, so that the log says how far it came. */
export type ShutdownStep = { readonly name: string; readonly run: () => void | Promise<void> };

/** Runs every step in order, each after the one before has ended. A step that fails is written down, and the next is run all the same. Runs once. */
export const createShutdown = (steps: readonly ShutdownStep[], log: (words: string) => void): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    for (const step of steps) {
      try {
        await step.run();
      } catch (error) {
        log(`shutdown: ${step.name} failed, ${error instanceof Error ? error.message : 'unknown'}`);
      }
    }
  };
  return () => {
    running ??= run();
    return running;
  };
};
