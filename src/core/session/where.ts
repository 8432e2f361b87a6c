import { type Cue, plannedLength } from '../patterns/segment.ts';
import { type Instant, instant, later, latest, millis } from '../time.ts';
import type { RunPlan, RunSegment } from './run-plan.ts';
import type { Phase, Session, Strike } from './session.ts';

/** The running phase of a session. */
export type Running = Extract<Phase, { kind: 'running' }>;

/** The segment at an index; throws for an index outside the plan, which only a damaged journal can name. */
export const segmentAt = (run: RunPlan, index: number): RunSegment => {
  const segment = run.segments[index];
  if (!segment) throw new RangeError(`no segment ${index} in this plan`);
  return segment;
};

/** When the present visit really began, whatever holds moved since; the segment's start when nothing was visited. */
export const enteredAt = (session: Session, running: Running): Instant => session.visits.at(-1)?.enteredAt ?? running.startedAt;

/**
 * When the present segment ends: its length after its start, with what was added; a pinned end holds through every hold,
 * unless it had passed before the segment began.
 */
export const endsAt = (run: RunPlan, session: Session, running: Running): Instant => {
  const segment = segmentAt(run, running.segment);
  const { length } = segment;
  if (length.kind === 'until' && length.until > enteredAt(session, running)) return later(length.until, running.added);
  return later(running.startedAt, millis(plannedLength(segment) + running.added));
};

/** When the present segment gives way to the next by itself: not before a pin that the next practice holds. */
export const goesOnAt = (run: RunPlan, session: Session, running: Running): Instant => {
  const end = endsAt(run, session, running);
  const next = run.segments[running.segment + 1];
  const practice = next && run.practices[next.practice];
  const here = segmentAt(run, running.segment);
  if (!practice?.pinned || practice.first !== running.segment + 1 || practice.day !== here.day) return end;
  return latest(practice.pinned, end);
};

/** When a cue of the present segment is due. */
export const cueDueAt = (cue: Cue, startedAt: Instant, end: Instant): Instant => {
  switch (cue.at.from) {
    case 'start':
      return later(startedAt, cue.at.offset);
    case 'end':
      return later(end, millis(-cue.at.offset));
    case 'half':
      return instant(startedAt + Math.round((end - startedAt) / 2));
    default:
      return cue.at satisfies never;
  }
};

/** The instant that counts for the present segment: now, or since when it is held. */
export const heldNow = (running: Running, now: Instant): Instant => running.heldAt ?? now;

/** A strike's identity: the visit, the place in the plan, the cue, and which coming of it. */
export const strikeId = (visit: number, segment: RunSegment, cue: Cue, renewals: number): string =>
  `${visit}/${segment.id}/${cue.id}${renewals > 0 && cue.at.from !== 'start' ? `#${renewals}` : ''}`;

/** The strike that a cue asks for in the present visit; null for a silent cue. */
export const strikeOf = (run: RunPlan, session: Session, running: Running, cue: Cue, due: Instant): Strike | null => {
  if (!cue.bell) return null;
  const segment = segmentAt(run, running.segment);
  const id = strikeId(session.visit, segment, cue, running.renewals);
  return { id, due, sound: cue.bell.sound, strikes: cue.bell.strikes, reason: cue.reason, segment: running.segment };
};

/** Cues of the present visit that have not had their instant, in order of it; those that would lie before the start do not come. */
export const cuesAhead = (run: RunPlan, session: Session, running: Running): readonly { readonly cue: Cue; readonly at: Instant }[] => {
  const end = endsAt(run, session, running);
  return segmentAt(run, running.segment)
    .cues.filter((cue) => !running.doneCues.includes(cue.id))
    .map((cue) => ({ cue, at: cueDueAt(cue, running.startedAt, end) }))
    .filter(({ at }) => at >= running.startedAt)
    .sort((one, other) => one.at - other.at);
};

/** The present day's index; the one that waits when nothing runs, the last when all is over. */
export const dayOf = (run: RunPlan, session: Session): number => {
  const { phase } = session;
  switch (phase.kind) {
    case 'waiting':
    case 'scheduled':
      return phase.day;
    case 'running':
      return segmentAt(run, phase.segment).day;
    case 'closed':
      return segmentAt(run, session.visits.at(-1)?.segment ?? 0).day;
    default:
      return phase satisfies never;
  }
};
