import type { Bell } from '../../patterns/parameters.ts';
import { plannedLength } from '../../patterns/segment.ts';
import { stageNumber } from '../../plan/stage.ts';
import { wordsIn } from '../../plan/text.ts';
import type { RunPlan, RunSegment } from '../../session/run-plan.ts';
import type { Session } from '../../session/session.ts';
import { cuesAhead, endsAt, enteredAt, type Running, segmentAt } from '../../session/where.ts';
import { between, formatLength, type Instant, later, millis, total } from '../../time.ts';
import type { NowView } from '../console-view.ts';
import { mainLanguage, plannedShift, practiceBegan } from './outline.ts';

/** The practice and segment that run now; null when nothing runs. */
export const nowView = (run: RunPlan, session: Session): NowView | null => {
  const { phase } = session;
  if (phase.kind !== 'running') return null;
  const segment = segmentAt(run, phase.segment);
  const practice = run.practices[segment.practice];
  if (!practice) return null;
  const language = mainLanguage(run);
  const end = endsAt(run, session, phase);
  return {
    practice: wordsIn(practice.title, language),
    stage: practice.stage ? stageNumber(practice.stage) : null,
    stageLabel: practice.stage ? wordsIn(run.stageLabels[practice.stage], language) : '',
    label: segment.desk.label,
    detail: segment.desk.detail,
    startedAt: phase.startedAt,
    endsAt: end,
    length: between(phase.startedAt, end),
    heldAt: phase.heldAt,
    open: segment.length.kind === 'open',
    until: heldUntil(run, session, phase),
    ends: segment.ends,
    whatNext: whatNextDoes(run, phase.segment),
    signs: cuesAhead(run, session, phase).map(({ cue, at }) => ({
      at,
      reason: cue.reason,
      words: cue.words ?? '',
      rings: cue.bell !== null,
    })),
    practiceBegan: practiceBegan(run, session, segment.practice) ?? phase.startedAt,
    practiceAfterSegment: total(run.segments.slice(phase.segment + 1, practice.after).map(plannedLength)),
    practicePlannedEnd: later(practice.start, millis(practice.planned + plannedShift(run, session))),
    consent: practice.consent && phase.segment === practice.first ? wordsIn(practice.consent, language) : '',
    credit: practice.credit ?? '',
    notes: [...segment.desk.notes, ...practice.notes],
  };
};

/** The end as a clock time that no hold moves; null where the segment has a length. */
const heldUntil = (run: RunPlan, session: Session, phase: Running): Instant | null => {
  const { length } = segmentAt(run, phase.segment);
  return length.kind === 'until' && length.until > enteredAt(session, phase) ? endsAt(run, session, phase) : null;
};

const endBell = (segment: RunSegment) => segment.cues.find((cue) => cue.bell && cue.at.from === 'end' && cue.at.offset === 0)?.bell ?? null;

const strikeWords = ({ sound, strikes }: Bell): string => `${strikes === 1 ? 'one strike' : `${strikes} strikes`} of the ${sound}`;

/** The segment's name, with its practice where that changes. */
const nameOf = (run: RunPlan, index: number): string => {
  const segment = run.segments[index];
  const here = run.segments[index - 1];
  if (!segment || (here && segment.day !== here.day)) return segment ? 'the day ends' : 'the session closes';
  if (here && here.practice === segment.practice) return lowerFirst(segment.desk.label);
  return wordsIn(run.practices[segment.practice]?.title ?? '', mainLanguage(run));
};

/** Labels of one capital letter (A, B) keep it. */
const lowerFirst = (label: string): string => (/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** What Next will do, such as "one strike of the bell, then rest". */
const whatNextDoes = (run: RunPlan, index: number): string => {
  const bell = endBell(segmentAt(run, index));
  const name = nameOf(run, index + 1);
  return bell ? `${strikeWords(bell)}, then ${name}` : `to ${name}`;
};

/** What the room will notice when the present segment ends, in words. */
export const roomNextWords = (run: RunPlan, session: Session): string => {
  const { phase } = session;
  if (phase.kind === 'closed') return '';
  if (phase.kind !== 'running') return 'The first part begins.';
  const segment = segmentAt(run, phase.segment);
  const bell = endBell(segment);
  const next = run.segments[phase.segment + 1];
  const sameDay = next !== undefined && next.day === segment.day;
  const heard = bell ? `${capital(strikeWords(bell))}. ` : '';
  if (!sameDay) return `${heard}${next ? 'Then the day ends.' : 'Then the session closes.'}`;
  const length = next.length.kind === 'open' ? 'no fixed length' : formatLength(plannedLength(next));
  return `${heard}Then ${nameOf(run, phase.segment + 1)}, ${length}.`;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
