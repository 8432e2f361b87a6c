import { type Stage, stageNumber, stages } from '../../../core/plan/stage.ts';
import { careFlags, levels } from '../../../core/plan/take-care.ts';
import { StageSign } from '../../parts/spiral/stage-sign.tsx';
import { libraryWords } from '../words.ts';
import { noWish, type Wish, wishMinutes } from './find-practices.ts';
import { readPeople } from './read-people.ts';

type FindFormProps = { readonly wish: Wish; readonly onWish: (wish: Wish) => void };

/** What is looked for. Every change counts at once. */
export const FindForm = ({ wish, onWish }: FindFormProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a browser on an old computer may not know the element “search”
  <form className="find" role="search" aria-label={libraryWords.find.label} onSubmit={(event) => event.preventDefault()}>
    <label>
      {libraryWords.find.words}
      <input type="search" value={wish.words} onChange={({ target }) => onWish({ ...wish, words: target.value })} />
    </label>
    <fieldset className="find-stages">
      <legend>{libraryWords.find.stage}</legend>
      {stages.map((stage) => (
        <StageToggle
          key={stage}
          stage={stage}
          isOn={wish.stages.includes(stage)}
          onToggle={() => onWish({ ...wish, stages: toggled(wish.stages, stage) })}
        />
      ))}
    </fieldset>
    <div className="find-pair">
      <label>
        {libraryWords.find.minutes}
        <select
          value={wish.minutes ?? ''}
          onChange={({ target }) => onWish({ ...wish, minutes: wishMinutes.find((count) => String(count) === target.value) ?? null })}
        >
          <option value="">{libraryWords.find.anyMinutes}</option>
          {wishMinutes.map((count) => (
            <option key={count} value={count}>
              {libraryWords.find.upTo(count)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {libraryWords.find.people}
        <input
          type="number"
          inputMode="numeric"
          min={1}
          max={500}
          value={wish.people ?? ''}
          onChange={({ target }) => onWish({ ...wish, people: readPeople(target.value, 1) })}
        />
      </label>
    </div>
    <label>
      {libraryWords.find.level}
      <select
        value={wish.level ?? ''}
        onChange={({ target }) => onWish({ ...wish, level: levels.find((level) => level === target.value) ?? null })}
      >
        <option value="">{libraryWords.find.anyLevel}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {libraryWords.level(level)}
          </option>
        ))}
      </select>
    </label>
    <fieldset>
      <legend>{libraryWords.find.avoid}</legend>
      {careFlags.map((flag) => (
        <label key={flag} className="tick">
          <input
            type="checkbox"
            checked={wish.avoid.includes(flag)}
            onChange={() => onWish({ ...wish, avoid: toggled(wish.avoid, flag) })}
          />
          {libraryWords.flag(flag)}
        </label>
      ))}
    </fieldset>
    <label className="tick">
      <input type="checkbox" checked={wish.ownOnly} onChange={({ target }) => onWish({ ...wish, ownOnly: target.checked })} />
      {libraryWords.find.own}
    </label>
    {isWished(wish) && (
      <button type="button" className="btn small" onClick={() => onWish(noWish)}>
        {libraryWords.find.clear}
      </button>
    )}
  </form>
);

type StageToggleProps = { readonly stage: Stage; readonly isOn: boolean; readonly onToggle: () => void };

const StageToggle = ({ stage, isOn, onToggle }: StageToggleProps) => (
  <button type="button" className="stage-toggle" aria-pressed={isOn} data-stage={stageNumber(stage)} onClick={onToggle}>
    <StageSign stage={stageNumber(stage)} />
    {libraryWords.stage(stage)}
  </button>
);

const isWished = (wish: Wish): boolean => JSON.stringify(wish) !== JSON.stringify(noWish);

const toggled = <Item,>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
