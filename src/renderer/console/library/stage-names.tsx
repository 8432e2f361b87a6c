import { type FormEvent, useId, useState } from 'react';
import type { LibraryAnswers, StageNamesView } from '../../../core/library/library-contract.ts';
import { type Stage, stageNumber, stages } from '../../../core/plan/stage.ts';
import type { Language } from '../../../core/plan/text.ts';
import { StageSign } from '../../parts/spiral/stage-sign.tsx';
import { useDesk } from '../desk.ts';
import { editorWords, libraryWords } from '../words.ts';
import { askLibrary } from './library-link.ts';
import { done, noOutcome, notDone, type Outcome, OutcomeLines } from './outcome.tsx';

type PlanFacts = LibraryAnswers['list']['plan'];
type StageNamesProps = { readonly plan: PlanFacts; readonly onKept: () => void };

/** What the stages are called in this plan, in each of its languages, by the customs of its people. */
export const StageNames = ({ plan, onKept }: StageNamesProps) => {
  const { say } = useDesk();
  const [names, setNames] = useState(() => plan.stageNames.map(ownNames));
  const [outcome, setOutcome] = useState<Outcome>(noOutcome);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (plan.change !== true) return say(plan.change);
    const answer = await askLibrary<'nameStages'>({ type: 'nameStages', names: byStage(plan.stageNames, names) });
    if (!answer.ok) return setOutcome(notDone(answer.problems));
    setOutcome(done(libraryWords.plan.kept));
    onKept();
  };
  const setName = (place: number, stage: Stage, name: string): void =>
    setNames(names.map((each, index) => (index === place ? { ...each, [stage]: name } : each)));
  return (
    <form className="stage-names" aria-label={libraryWords.plan.names} onSubmit={(event) => void keep(event)}>
      <h3>{libraryWords.plan.names}</h3>
      <p className="hint">{libraryWords.plan.namesHint}</p>
      {plan.stageNames.map((view, place) => (
        <fieldset key={view.language}>
          <legend className={plan.stageNames.length > 1 ? undefined : 'unseen'}>{editorWords.nameOfLanguage(view.language)}</legend>
          {stages.map((stage) => (
            <NameField
              key={stage}
              stage={stage}
              language={view.language}
              name={names[place]?.[stage] ?? ''}
              known={view.known[stage]}
              onName={(name) => setName(place, stage, name)}
            />
          ))}
        </fieldset>
      ))}
      <div className="row-acts">
        <button
          type="submit"
          className="btn main"
          aria-disabled={plan.change !== true || undefined}
          aria-description={plan.change === true ? undefined : plan.change}
        >
          {libraryWords.plan.keep}
        </button>
      </div>
      <OutcomeLines outcome={outcome} />
    </form>
  );
};

type NameFieldProps = {
  readonly stage: Stage;
  readonly language: Language;
  readonly name: string;
  readonly known: readonly string[];
  readonly onName: (name: string) => void;
};

const NameField = ({ stage, language, name, known, onName }: NameFieldProps) => {
  const list = useId();
  return (
    <label data-stage={stageNumber(stage)}>
      <span className="stage-mark">
        <StageSign stage={stageNumber(stage)} />
        {libraryWords.stage(stage)}
      </span>
      <input
        type="text"
        lang={language}
        dir="auto"
        maxLength={100}
        list={list}
        placeholder={known[0]}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
      <datalist id={list}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  );
};

type Names = Readonly<Record<Stage, string>>;

/** The names that differ from the usual ones; the others are left to the placeholder. */
const ownNames = ({ names, known }: StageNamesView): Names => {
  const own = (stage: Stage): string => (names[stage] === known[stage][0] ? '' : names[stage]);
  return {
    gratitude: own('gratitude'),
    'honoring-pain': own('honoring-pain'),
    'new-eyes': own('new-eyes'),
    'going-forth': own('going-forth'),
  };
};

const byStage = (views: readonly StageNamesView[], names: readonly Names[]): Partial<Record<Stage, Record<Language, string>>> =>
  Object.fromEntries(
    stages.map((stage) => [stage, Object.fromEntries(views.map(({ language }, place) => [language, names[place]?.[stage] ?? '']))]),
  );
