import type { ClockReading } from '../../core/contract.ts';
import { type Instant, instant } from '../../core/time.ts';
import {
  askedEstimate,
  type ClockEstimate,
  instantAt,
  judge,
  overheardEstimate,
  smallerRoundTrip,
  surerEstimate,
} from './clock-estimate.ts';

const questions = 8;

/** What the clock is made of: a way to ask the host, which answers undefined when it cannot. */
export type HostClockDependencies = { readonly ask: () => Promise<ClockReading | undefined> };

/** The host's clock as this page knows it. */
export type HostClock = {
  now(): Instant;
  /** Takes the reading that came with a message and asks anew where it contradicts what was known. */
  hear(reading: ClockReading): void;
  /** Asks several times and keeps the answer with the shortest round trip. */
  renew(): void;
};

export const createHostClock = ({ ask }: HostClockDependencies): HostClock => {
  let estimate: ClockEstimate | undefined;
  let round = 0;

  const askSeveralTimes = async (): Promise<void> => {
    round += 1;
    const thisRound = round;
    let best: ClockEstimate | undefined;
    for (let question = 1; question <= questions; question += 1) {
      const sent = performance.now();
      const reading = await ask();
      if (round !== thisRound || reading === undefined) return;
      best = smallerRoundTrip(best, askedEstimate(sent, performance.now(), reading));
      /* What was only overheard gives way at once, what was asked only to something surer. */
      if (estimate === undefined || estimate.roundTrip === Number.POSITIVE_INFINITY) estimate = best;
      else if (question === questions) estimate = surerEstimate(estimate, best);
    }
  };
  const renew = (): void => void askSeveralTimes();

  return {
    now() {
      const local = performance.now();
      return estimate === undefined ? instant(performance.timeOrigin + local) : instantAt(estimate, local);
    },
    hear(reading) {
      const received = performance.now();
      const judgement = estimate === undefined ? 'refutes' : judge(estimate, received, reading);
      if (judgement === 'agrees') return;
      if (judgement === 'refutes') estimate = overheardEstimate(received, reading);
      renew();
    },
    renew,
  };
};
