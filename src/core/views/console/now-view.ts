import type { Bell } from '../../patterns/parameters.ts';
import { plannedLength } from '../../patterns/segment.ts';
import { stageNumber } from '../../plan/stage.ts';
import { wordsIn } from '../../plan/text.ts';
import type { RunPlan, RunSegment } from '../../session/run-plan.ts';
import type { Session } from '../../session/session.ts';
import { cuesAhead, endsAt, enteredAt, type Running, segmentAt } from '../../session/where.ts';
import { between, formatLength, type Instant, later, millis, total } from '../../time.ts';
import { type Phrase, phrase, type Said, type Say, told } from '../../words/say.ts';
import { soundPhrases } from '../../words/sound-words.ts';
import type { NowView } from '../console-view.ts';
import { mainLanguage, plannedShift, practiceBegan } from './outline.ts';

/** The practice and segment that run now; null when nothing runs. */
export const nowView = (run: RunPlan, session: Session, say: Say): NowView | null => {
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
    label: told(segment.desk.label, say, language),
    detail: told(segment.desk.detail, say, language),
    startedAt: phase.startedAt,
    endsAt: end,
    length: between(phase.startedAt, end),
    heldAt: phase.heldAt,
    open: segment.length.kind === 'open',
    until: heldUntil(run, session, phase),
    ends: segment.ends,
    whatNext: told(whatNextDoes(run, phase.segment, say), say, language),
    signs: cuesAhead(run, session, phase).map(({ cue, at }) => ({
      at,
      reason: cue.reason,
      words: told(cue.words ?? '', say, language),
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

const strikeWords = ({ sound, strikes }: Bell): Phrase =>
  phrase('{strikes, plural, one {one strike} other {# strikes}} of the {bell}', { strikes, bell: soundPhrases[sound] });

/** The segment's name, with its practice where that changes. */
const nameOf = (run: RunPlan, index: number, say: Say): Said => {
  const segment = run.segments[index];
  const here = run.segments[index - 1];
  if (!segment || (here && segment.day !== here.day)) return segment ? phrase('the day ends') : phrase('the session closes');
  if (here && here.practice === segment.practice) return within(told(segment.desk.label, say, mainLanguage(run)), say);
  return run.practices[segment.practice]?.title ?? '';
};

/** A label within a sentence, which English writes small; labels of one capital letter (A, B) keep it. */
const within = (label: string, { language }: Say): string =>
  language.startsWith('en') && /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** What Next will do, such as "one strike of the bell, then rest". */
const whatNextDoes = (run: RunPlan, index: number, say: Say): Phrase => {
  const bell = endBell(segmentAt(run, index));
  const name = nameOf(run, index + 1, say);
  return bell ? phrase('{strikes}, then {name}', { strikes: strikeWords(bell), name }) : phrase('to {name}', { name });
};

/** What the room will notice when the present segment ends, in words. */
export const roomNextWords = (run: RunPlan, session: Session, say: Say): string => {
  const { phase } = session;
  if (phase.kind === 'closed') return '';
  if (phase.kind !== 'running') return say('The first part begins.');
  const segment = segmentAt(run, phase.segment);
  const bell = endBell(segment);
  const next = run.segments[phase.segment + 1];
  const sameDay = next !== undefined && next.day === segment.day;
  const language = mainLanguage(run);
  const heard = bell ? `${capital(told(strikeWords(bell), say, language))}. ` : '';
  if (!sameDay) return `${heard}${next ? say('Then the day ends.') : say('Then the session closes.')}`;
  const length = next.length.kind === 'open' ? phrase('no fixed length') : formatLength(plannedLength(next));
  const then = phrase('Then {name}, {length}.', { name: nameOf(run, phase.segment + 1, say), length });
  return `${heard}${told(then, say, language)}`;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
