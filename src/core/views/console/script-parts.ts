import { plannedLength } from '../../patterns/segment.ts';
import { directionOf, type Text, wordsIn } from '../../plan/text.ts';
import type { RunPlan, RunSegment } from '../../session/run-plan.ts';
import type { Session } from '../../session/session.ts';
import { endsAt, type Running, segmentAt } from '../../session/where.ts';
import { type Instant, later, total } from '../../time.ts';
import type { PromptRow, ScriptPart } from '../console-view.ts';
import { mainLanguage } from './outline.ts';

/** Words to say around the present segment: what was said, what is to be said now, what comes next. Before a day, its first words. */
export const scriptParts = (run: RunPlan, session: Session): readonly ScriptPart[] => {
  const { phase } = session;
  if (phase.kind !== 'running') return phase.kind === 'closed' ? [] : firstWords(run, run.days[phase.day]?.first ?? 0);
  const segment = segmentAt(run, phase.segment);
  const own = ownPart(run, session, segment);
  const following = run.segments.findIndex((later, index) => index > phase.segment && later.day === segment.day && later.desk.say !== null);
  const next = following < 0 ? null : part(run, 'next', run.segments[following]?.desk.say ?? null, null, afterWhat(run, following));
  return [own, next].filter((each) => each !== null);
};

const firstWords = (run: RunPlan, first: number): readonly ScriptPart[] => {
  const next = part(run, 'next', run.segments[first]?.desk.say ?? null, null, null);
  return next ? [next] : [];
};

/** What belongs to a part that goes on by itself was said at its beginning; a part that waits for the hand is being said. */
const ownPart = (run: RunPlan, session: Session, segment: RunSegment): ScriptPart | null => {
  if (segment.desk.say !== null && segment.ends === 'by hand') return part(run, 'now', segment.desk.say, null, null);
  const said = [...session.visits].reverse().find((visit) => {
    const visited = segmentAt(run, visit.segment);
    return visited.practice === segment.practice && visited.desk.say !== null;
  });
  return said ? part(run, 'said', segmentAt(run, said.segment).desk.say, said.enteredAt, null) : null;
};

const part = (
  run: RunPlan,
  when: ScriptPart['when'],
  say: Text | null,
  at: Instant | null,
  after: ScriptPart['after'],
): ScriptPart | null => {
  if (say === null) return null;
  const language = mainLanguage(run);
  return { when, words: wordsIn(say, language), language, direction: directionOf(language), at, after };
};

const afterWhat = (run: RunPlan, following: number): ScriptPart['after'] => {
  const before = run.segments[following - 1];
  if (!before || before.ends === 'by hand') return 'Next';
  return before.cues.some((cue) => cue.bell && cue.at.from === 'end' && cue.at.offset === 0) ? 'end bell' : 'end';
};

/** The prompts of the present practice, each with its place in time. */
export const promptRows = (run: RunPlan, session: Session): readonly PromptRow[] => {
  const { phase } = session;
  if (phase.kind !== 'running') return [];
  const segment = segmentAt(run, phase.segment);
  const practice = run.practices[segment.practice];
  if (!practice) return [];
  const language = mainLanguage(run);
  const within = run.segments.slice(practice.first, practice.after);
  return practice.prompts.map((prompt, number) => {
    const ahead = within.findIndex((each, index) => each.prompt === number && practice.first + index > phase.segment);
    const any = within.findIndex((each) => each.prompt === number);
    const onScreen = segment.prompt === number && segment.room.kind !== 'silence';
    return {
      number: number + 1,
      words: wordsIn(prompt, language),
      language,
      direction: directionOf(language),
      state: onScreen ? 'on screen' : ahead >= 0 ? 'to come' : 'spoken',
      who: onScreen ? speaker(segment) : '',
      at: onScreen || ahead < 0 ? null : expectedAt(run, session, phase, practice.first + ahead),
      segment: within[ahead >= 0 && !onScreen ? ahead : Math.max(any, 0)]?.id ?? segment.id,
    };
  });
};

const speaker = (segment: RunSegment): string =>
  segment.room.kind === 'prompt' && segment.room.who?.kind === 'partner' ? segment.room.who.speaker : '';

const expectedAt = (run: RunPlan, session: Session, phase: Running, index: number): Instant =>
  later(endsAt(run, session, phase), total(run.segments.slice(phase.segment + 1, index).map(plannedLength)));
