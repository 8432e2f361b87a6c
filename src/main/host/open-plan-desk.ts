import { applyFix } from '../../core/checks/apply-fix.ts';
import { checkPlan } from '../../core/checks/check-plan.ts';
import type { Remark } from '../../core/checks/remark.ts';
import { addToPlan } from '../../core/library/add-to-plan.ts';
import type { LibraryAnswer, LibraryAnswers, LibraryRequest, RemarkView } from '../../core/library/library-contract.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Stage } from '../../core/plan/stage.ts';
import { keptStageNames, stageNamesIn } from '../../core/plan/stage-names.ts';
import { wordsIn } from '../../core/plan/text.ts';
import { phrase, type Said, type Say, told } from '../../core/words/say.ts';
import type { CurrentSession } from './current-session.ts';
import type { Library } from './library.ts';

/** What the desk of the open plan stands on. */
export type OpenPlanDeskParts = {
  readonly library: Library;
  readonly current: Pick<CurrentSession, 'plan' | 'live' | 'whyUnchangeable' | 'changePlan'>;
  readonly say: () => Say;
  /** The plan that is open is another one now. */
  readonly planChanged: () => void;
};

type RequestOf<Type extends LibraryRequest['type']> = Extract<LibraryRequest, { readonly type: Type }>;

/** Answers what is asked about the plan that is open, and changes it as long as nothing runs. */
export type OpenPlanDesk = {
  readonly view: () => LibraryAnswers['list']['plan'];
  readonly addToPlan: (request: RequestOf<'addToPlan'>) => LibraryAnswer<'addToPlan'>;
  readonly checks: () => LibraryAnswer<'checks'>;
  readonly mend: (request: RequestOf<'mend'>) => LibraryAnswer<'mend'>;
  readonly nameStages: (request: RequestOf<'nameStages'>) => LibraryAnswer<'nameStages'>;
};

/** Makes the desk of the open plan. A plan that ships with the app becomes an own one with its first change. */
export const createOpenPlanDesk = ({ library, current, say, planChanged }: OpenPlanDeskParts): OpenPlanDesk => {
  const languageOf = (plan: Plan): string => plan.languages[0] ?? 'en';
  const refuse = (problem: Said) => ({ ok: false, problems: [told(problem, say(), 'en')] }) as const;
  const remarks = (): readonly KeyedRemark[] => {
    const { plan, setting } = current.plan();
    return keyed(checkPlan(plan, setting, (id) => library.forPlan(id, plan.languages, say())));
  };
  const seen = (): { readonly remarks: readonly RemarkView[] } => {
    const language = languageOf(current.plan().plan);
    return { remarks: remarks().map((each) => viewOf(each, say(), language)) };
  };
  const change = (plan: Plan): { readonly ok: true } | { readonly ok: false; readonly problems: readonly string[] } => {
    const reply = current.changePlan(plan);
    if (!reply.ok) return { ok: false, problems: [say()(reply.reason)] };
    planChanged();
    return { ok: true };
  };
  const changed = (plan: Plan) => {
    const done = change(plan);
    return done.ok ? ({ ok: true, answer: {} } as const) : done;
  };
  /** Said before anything else, so that nobody looks for a fault of their own. */
  const closedTo = (): ReturnType<typeof refuse> | null => {
    const why = current.whyUnchangeable();
    return why === null ? null : { ok: false, problems: [say()(why)] };
  };

  return {
    view: () => {
      const { plan } = current.plan();
      const { run } = current.live();
      const why = current.whyUnchangeable();
      const language = languageOf(plan);
      return {
        title: wordsIn(run.title, language),
        practices: run.practices.map(({ id, title, day }) => ({ id, title: wordsIn(title, language), day })),
        change: why === null ? true : say()(why),
        languages: plan.languages,
        stageNames: plan.languages.map((each) => ({
          language: each,
          names: forEachStage((stage) => wordsIn(run.stageLabels[stage], each)),
          known: forEachStage((stage) => stageNamesIn(stage, each)),
        })),
      };
    },
    addToPlan: ({ id, after }) => {
      const closed = closedTo();
      if (closed) return closed;
      const { plan } = current.plan();
      const practice = library.forPlan(id, plan.languages, say());
      if (practice === undefined) return refuse(phrase('This practice is no longer there.'));
      const added = addToPlan(plan, practice, after);
      if (added === null) return refuse(phrase('That place is no longer in the plan. Choose another one.'));
      return changed(added);
    },
    checks: () => ({ ok: true, answer: seen() }),
    mend: ({ remark: key }) => {
      const closed = closedTo();
      if (closed) return closed;
      const remark = remarks().find((each) => each.key === key)?.remark;
      if (remark === undefined) return refuse(phrase('The plan has changed since. Look at the remarks once more.'));
      if (remark.fix === null) return refuse(phrase('This cannot be mended with one press; it needs your judgement.'));
      const done = change(applyFix(current.plan().plan, remark.fix));
      return done.ok ? { ok: true, answer: seen() } : done;
    },
    nameStages: ({ names }) => {
      const closed = closedTo();
      if (closed) return closed;
      const given = Object.values(names).flatMap((name) => Object.values(name ?? {}));
      if (given.some((name) => name.trim().length > longestStageName))
        return refuse(phrase('The name of a stage may have at most {most} characters.', { most: longestStageName }));
      const { plan } = current.plan();
      return changed({ ...plan, stageLabels: keptStageNames(plan, names) });
    },
  };
};

/** In characters; the spiral in the room has no place for more. */
const longestStageName = 80;

const forEachStage = <Value>(tell: (stage: Stage) => Value): Readonly<Record<Stage, Value>> => ({
  gratitude: tell('gratitude'),
  'honoring-pain': tell('honoring-pain'),
  'new-eyes': tell('new-eyes'),
  'going-forth': tell('going-forth'),
});

type KeyedRemark = { readonly key: string; readonly remark: Remark };

/** A key says what a remark is about, so that it holds as long as that is so, whatever else in the plan changes. */
const keyed = (remarks: readonly Remark[]): readonly KeyedRemark[] => {
  const counts = new Map<string, number>();
  return remarks.map((remark) => {
    const about = [remark.id, remark.place.day ?? '', remark.place.practice ?? '', detailOf(remark)].join('/');
    const count = counts.get(about) ?? 0;
    counts.set(about, count + 1);
    return { key: count === 0 ? about : `${about}/${count}`, remark };
  });
};

const detailOf = ({ place, fix, words }: Remark): string => {
  if (fix?.kind === 'drop language') return fix.language;
  const stage = words.values?.stage;
  return place.practice === null && typeof stage === 'string' ? stage : '';
};

const viewOf = ({ key, remark }: KeyedRemark, say: Say, language: string): RemarkView => ({
  key,
  id: remark.id,
  words: told(remark.words, say, language),
  reason: told(remark.reason, say, language),
  press: remark.fix === null ? null : told(remark.fix.press, say, language),
  practice: remark.place.practice,
});
