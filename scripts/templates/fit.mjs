const step = 5000;
const wordLength = 400;

/** Fits timings to a length in the parts that wait for the hand, never below what is said in them. Gives what could not be fitted, in milliseconds. */
export const fitTimings = (timings, target, people, core) => {
  const { compileTiming, plannedLength } = core;
  const context = (part) => ({ practiceId: 'template', part, people, until: () => 0 });
  const length = () =>
    timings.flatMap((timing, part) => compileTiming(timing, context(part))).reduce((sum, segment) => sum + plannedLength(segment), 0);
  let spare = target - length();
  const soft = timings.flatMap((timing) => softParts(timing, core));
  for (let round = 0; round < 4 && spare !== 0; round += 1) {
    const rooms = soft.map((part) => (spare > 0 ? part.get() : Math.max(0, part.get() - part.least)));
    const all = rooms.reduce((sum, room) => sum + room, 0);
    if (all === 0) return spare;
    const wished = spare;
    for (const [place, part] of soft.entries()) {
      const share = Math.round((wished * (rooms[place] ?? 0)) / all / step) * step;
      const most = spare > 0 ? spare : -spare;
      const change = Math.sign(wished) * Math.min(Math.abs(share), most, wished < 0 ? (rooms[place] ?? 0) : Number.POSITIVE_INFINITY);
      part.set(part.get() + change);
      spare -= change;
    }
    if (Math.abs(spare) === Math.abs(wished) || Math.abs(spare) < step * soft.length) {
      const widest = soft.filter((part) => spare > 0 || part.get() + spare >= part.least).sort((one, other) => other.get() - one.get())[0];
      if (widest) {
        widest.set(widest.get() + spare);
        spare = 0;
      }
    }
  }
  return target - length();
};

const softParts = (timing, core) => {
  const of = (holder, key, least) => ({ get: () => holder[key], set: (value) => (holder[key] = value), least });
  const led = (talk) => of(talk, 'length', Math.max(30_000, spoken(talk.say?.en ?? '', core)));
  const talks = [timing.opening, timing.instruction, timing.regroup, timing.gather].filter(Boolean).map(led);
  switch (timing.pattern) {
    case 'open-ritual':
      return [...timing.prepared.map(led), of(timing.open, 'planned', timing.open.planned / 2), ...timing.closing.map(led)];
    case 'cue-list':
      return [...talks, ...(timing.closing ? [led(timing.closing)] : []), ...timing.cues.filter((cue) => cue.wait === 'hand').map(led)];
    case 'solo':
      return [...talks, of(timing, 'length', timing.length / 2)];
    case 'break':
      return [of(timing, 'length', 60_000)];
    default:
      return [...talks, ...(timing.closing ? [led(timing.closing)] : [])];
  }
};

/** How long it takes to say, in whole steps. */
const spoken = (words, { readScript }) => {
  const pieces = readScript(words).flat();
  const length = pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'pause' ? piece.length : piece.words.split(' ').length * wordLength),
    0,
  );
  return Math.ceil(length / step) * step;
};
