import { useEffect, useState } from 'react';
import { words } from './words.ts';

/** A link counts as lost after this much silence. */
const silentBefore = 3;

/** Says since when nothing was heard, and what that means. Counts by this computer's own clock: the host has none to give. */
export const ConnectionBand = () => {
  const [silent, setSilent] = useState(silentBefore);
  useEffect(() => {
    const lostAt = performance.now();
    const timer = setInterval(() => setSilent(silentBefore + Math.round((performance.now() - lostAt) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <section className="band lost" aria-label={words.connection.label}>
      <span className="unseen" role="alert">
        {words.connection.lost(silentBefore)}
      </span>
      <b className="num" aria-hidden="true">
        {words.connection.lost(silent)}
      </b>
    </section>
  );
};
