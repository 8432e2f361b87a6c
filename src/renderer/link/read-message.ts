import type { ClockReading, Reply, Role, Snapshot, ViewOf } from '../../core/contract.ts';
import { instant } from '../../core/time.ts';

/** A snapshot from the host; undefined when it is not one. The view inside is the host's own and is taken as it is. */
export const readSnapshot = <R extends Role>(message: unknown): Snapshot<R> | undefined => {
  if (!isRecord(message)) return undefined;
  const { hostRun, seq, view } = message;
  const clock = readClock(message.clock);
  if (typeof hostRun !== 'string' || typeof seq !== 'number' || clock === undefined || !isRecord(view)) return undefined;
  return { hostRun, seq, clock, view: view as unknown as ViewOf[R] };
};

/** The clock in a sign of life. */
export const readAlive = (message: unknown): ClockReading | undefined => (isRecord(message) ? readClock(message.clock) : undefined);

/** A reading of the host's clock; undefined when it is not one. */
export const readClock = (message: unknown): ClockReading | undefined => {
  if (!isRecord(message)) return undefined;
  const { now, speed } = message;
  if (typeof now !== 'number' || !Number.isFinite(now)) return undefined;
  if (typeof speed !== 'number' || !Number.isFinite(speed) || speed <= 0) return undefined;
  return { now: instant(now), speed };
};

/** The answer to a command; undefined when it is none. */
export const readReply = (message: unknown): Reply | undefined => {
  if (!isRecord(message)) return undefined;
  if (message.ok === true) return { ok: true };
  const { reason } = message;
  return typeof reason === 'string' ? { ok: false, reason } : undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
