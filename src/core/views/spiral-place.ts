import { plannedLength } from '../patterns/segment.ts';
import { stageNumber } from '../plan/stage.ts';
import type { RunPlan, RunPractice } from '../session/run-plan.ts';
import type { Session } from '../session/session.ts';
import { dayOf, segmentAt } from '../session/where.ts';
import { total } from '../time.ts';
import type { SpiralPlace } from './projection-view.ts';

/** Where a session stands on the spiral: the stage of the present practice, or of the last one that had a stage. */
export const spiralPlace = (run: RunPlan, session: Session): SpiralPlace => {
  const { phase } = session;
  if (phase.kind === 'running') {
    const segment = segmentAt(run, phase.segment);
    const practice = run.practices[segment.practice];
    return practice ? placeIn(run, segment.practice, progressIn(run, practice, phase.segment)) : beginning;
  }
  if (phase.kind === 'closed') return { ...placeIn(run, lastPractice(run, session), 1), stage: null };
  const first = run.practices.findIndex((practice) => practice.day === dayOf(run, session) && practice.spiral.stage !== null);
  return first < 0 ? beginning : placeIn(run, first, 0);
};

const beginning: SpiralPlace = { stage: null, lastStage: 1, place: 0, earlier: 0, inner: null };

const lastPractice = (run: RunPlan, session: Session): number => {
  const visit = session.visits.at(-1);
  return visit ? segmentAt(run, visit.segment).practice : 0;
};

/** The share of a practice's planned time that lies before a segment, 0 to 1. */
const progressIn = (run: RunPlan, practice: RunPractice, segment: number): number => {
  const before = total(run.segments.slice(practice.first, segment).map(plannedLength));
  return practice.planned > 0 ? before / practice.planned : 0;
};

const placeIn = (run: RunPlan, index: number, progress: number): SpiralPlace => {
  for (let at = index; at >= 0; at -= 1) {
    const spiral = run.practices[at]?.spiral;
    if (!spiral?.stage) continue;
    const share = at === index ? progress : 1;
    const within = (range: { readonly from: number; readonly to: number }): number => range.from + (range.to - range.from) * share;
    const stage = stageNumber(spiral.stage);
    const inner = spiral.inner === null ? null : { stage: stageNumber(spiral.inner.stage), place: within(spiral.inner) };
    return { stage: at === index ? stage : null, lastStage: stage, place: within(spiral), earlier: spiral.earlier, inner };
  }
  return beginning;
};
