import { type FormEvent, useId, useState } from 'react';
import type { LibraryAnswers } from '../../../core/library/library-contract.ts';
import { type Stage, stageNumber, stages } from '../../../core/plan/stage.ts';
import type { Language, Text } from '../../../core/plan/text.ts';
import { StageSign } from '../../parts/spiral/stage-sign.tsx';
import { useDesk } from '../desk.ts';
import { libraryWords } from '../words.ts';
import { askLibrary } from './library-link.ts';
import { done, noOutcome, notDone, type Outcome, OutcomeLines } from './outcome.tsx';

type PlanFacts = LibraryAnswers['list']['plan'];
type StageNamesProps = { readonly plan: PlanFacts; readonly onKept: () => void };

/** What the stages are called in this plan, by the customs of its people. */
export const StageNames = ({ plan, onKept }: StageNamesProps) => {
  const { say } = useDesk();
  const language = plan.languages[0] ?? 'en';
  const [names, setNames] = useState(() => ownNames(plan, language));
  const [outcome, setOutcome] = useState<Outcome>(noOutcome);
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (plan.change !== true) return say(plan.change);
    const answer = await askLibrary<'nameStages'>({ type: 'nameStages', names: toKeep(names, plan.languages) });
    if (!answer.ok) return setOutcome(notDone(answer.problems));
    setOutcome(done(libraryWords.plan.kept));
    onKept();
  };
  return (
    <form className="stage-names" aria-label={libraryWords.plan.names} onSubmit={(event) => void keep(event)}>
      <h3>{libraryWords.plan.names}</h3>
      <p className="hint">{libraryWords.plan.namesHint}</p>
      {stages.map((stage) => (
        <NameField
          key={stage}
          stage={stage}
          language={language}
          name={names[stage]}
          variants={plan.stageVariants[stage]}
          onName={(name) => setNames({ ...names, [stage]: name })}
        />
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
  readonly variants: readonly string[];
  readonly onName: (name: string) => void;
};

const NameField = ({ stage, language, name, variants, onName }: NameFieldProps) => {
  const known = useId();
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
        list={known}
        placeholder={libraryWords.stageIn(stage, language)}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
      <datalist id={known}>
        {variants.map((variant) => (
          <option key={variant} value={variant} />
        ))}
      </datalist>
    </label>
  );
};

type Names = Readonly<Record<Stage, string>>;

/** The names that differ from the usual ones; the others are left to the placeholder. */
const ownNames = (plan: PlanFacts, language: Language): Names => {
  const own = (stage: Stage): string => {
    const name = plan.stageNames[stage];
    return name === libraryWords.stageIn(stage, language) ? '' : name;
  };
  return {
    gratitude: own('gratitude'),
    'honoring-pain': own('honoring-pain'),
    'new-eyes': own('new-eyes'),
    'going-forth': own('going-forth'),
  };
};

/** Names to be kept. The other languages of a plan keep their usual words, which one string for all would take from them. */
const toKeep = (names: Names, languages: readonly Language[]): Partial<Record<Stage, Text>> => {
  const [first = 'en', ...others] = languages;
  const kept: Partial<Record<Stage, Text>> = {};
  for (const stage of stages) {
    const name = names[stage].trim();
    if (name === '' || name === libraryWords.stageIn(stage, first)) continue;
    kept[stage] =
      others.length === 0
        ? name
        : { [first]: name, ...Object.fromEntries(others.map((language) => [language, libraryWords.stageIn(stage, language)])) };
  }
  return kept;
};
