import { useId, useState } from 'react';
import {
  formGroups,
  type GroupForm,
  type Groups,
  type GroupTimes,
  groupSizes,
  type OverChoice,
  timesOfGroups,
} from '../../../core/library/groups.ts';
import type { LibraryPractice } from '../../../core/library/practice.ts';
import { type Language, linesOf } from '../../../core/plan/text.ts';
import { formatLength, total } from '../../../core/time.ts';
import { libraryWords } from '../words.ts';
import { mostPeople, readPeople } from './read-people.ts';

type GroupsOfPeopleProps = {
  readonly practice: LibraryPractice;
  /** The plan’s languages: what the room reads is in these. */
  readonly languages: readonly Language[];
  readonly people: number | null;
};

/** How a number of people comes out in the groups of a practice, and what that does to its time. Nothing where nobody divides. */
export const GroupsOfPeople = ({ practice, languages, people }: GroupsOfPeopleProps) => {
  const form = groupForm(practice);
  const hint = useId();
  const [written, setWritten] = useState(people === null ? '' : String(people));
  if (form === null) return null;
  const count = readPeople(written, 2);
  return (
    <section className="groups" aria-label={libraryWords.groups.title}>
      <h4>{libraryWords.groups.title}</h4>
      <div className="row-acts">
        <label>
          {libraryWords.groups.people}
          <input
            type="number"
            inputMode="numeric"
            min={2}
            max={mostPeople}
            value={written}
            aria-describedby={hint}
            onChange={({ target }) => setWritten(target.value)}
          />
        </label>
        <span id={hint} className="hint">
          {libraryWords.groups.hint}
        </span>
      </div>
      {count !== null && <Divided practice={practice} form={form} people={count} languages={languages} />}
    </section>
  );
};

const groupForm = ({ group: { form } }: LibraryPractice): GroupForm | null => {
  switch (form) {
    case 'pairs':
    case 'threes':
    case 'fours':
      return form;
    case 'alone':
    case 'small groups':
    case 'circle':
      return null;
    default:
      return form satisfies never;
  }
};

type DividedProps = {
  readonly practice: LibraryPractice;
  readonly form: GroupForm;
  readonly people: number;
  readonly languages: readonly Language[];
};

const Divided = ({ practice, form, people, languages }: DividedProps) => {
  const [wished, setWished] = useState<OverChoice>(practice.odd === 'one group of three' ? 'some larger' : 'the facilitator joins');
  const choices = choicesFor(people, form, languages);
  const chosen = choices.find(({ choice }) => choice === wished) ?? choices[0];
  if (chosen === undefined) return null;
  const { groups } = chosen;
  const times = timesOf(practice, groups);
  const usual = timesOf(practice, formGroups(2 * groupSizes[form], form, 'some larger'));
  return (
    <div className="divided">
      {groups.over === 0 ? (
        <p>{libraryWords.groups.even(inWords(groups))}</p>
      ) : (
        <fieldset>
          <legend>
            {libraryWords.groups.over(groups.over)} <span className="unseen">{libraryWords.groups.choice}</span>
          </legend>
          {choices.map(({ choice, groups: offered }) => (
            <label key={choice} className="tick">
              <input type="radio" name={`over ${practice.id}`} checked={choice === chosen.choice} onChange={() => setWished(choice)} />
              {choiceInWords(choice, inWords(offered))}
            </label>
          ))}
        </fieldset>
      )}
      <ul className="group-times" aria-live="polite">
        <li>{libraryWords.groups.whole(formatLength(times.length), formatLength(usual.length))}</li>
        {times.each.map(({ size, speaks }) => (
          <li key={size}>{libraryWords.groups.each(size, formatLength(speaks))}</li>
        ))}
        {times.reflection > 0 && <li>{libraryWords.groups.reflection(formatLength(times.reflection))}</li>}
      </ul>
      <p className="lbl">{libraryWords.groups.countOff}</p>
      {linesOf(groups.countOff, languages).map(({ language, direction, words }) => (
        <p key={language} className="count-off" lang={language} dir={direction}>
          {words}
        </p>
      ))}
    </div>
  );
};

const overChoices = ['the facilitator joins', 'some larger', 'some smaller'] as const satisfies readonly OverChoice[];

type Offered = { readonly choice: OverChoice; readonly groups: Groups };

/** What can be chosen: the facilitator can only fill one place, and two ways that come to the same groups are one. */
const choicesFor = (people: number, form: GroupForm, languages: readonly Language[]): readonly Offered[] => {
  const offered: Offered[] = [];
  for (const choice of overChoices) {
    const groups = formGroups(people, form, choice, languages);
    if (choice === 'the facilitator joins' && !groups.facilitatorJoins) continue;
    const isNew = offered.every((other) => other.groups.facilitatorJoins || other.groups.sizes.join() !== groups.sizes.join());
    if (isNew) offered.push({ choice, groups });
  }
  return offered;
};

const choiceInWords = (choice: OverChoice, groups: string): string => {
  switch (choice) {
    case 'the facilitator joins':
      return libraryWords.groups.join(groups);
    case 'some larger':
      return libraryWords.groups.larger(groups);
    case 'some smaller':
      return libraryWords.groups.smaller(groups);
    default:
      return choice satisfies never;
  }
};

const inWords = ({ summary }: Groups): string => libraryWords.told(summary, libraryWords.language);

/** The times of all parts of a practice together; sizes for which nothing is spoken in turns have no turn. */
const timesOf = ({ timing }: LibraryPractice, groups: Groups): GroupTimes => {
  const times = timing.map((each) => timesOfGroups(each, groups));
  const each = [...new Set(groups.sizes)]
    .map((size) => ({
      size,
      speaks: total(times.flatMap((part) => part.each.filter((one) => one.size === size).map(({ speaks }) => speaks))),
    }))
    .filter(({ speaks }) => speaks > 0);
  return {
    length: total(times.map(({ length }) => length)),
    each,
    reflection: total(times.map(({ reflection }) => reflection)),
  };
};
