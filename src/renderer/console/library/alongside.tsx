import { useState } from 'react';
import { parallelLength } from '../../../core/library/groups.ts';
import type { PracticeEntry } from '../../../core/library/library-contract.ts';
import { formatLength, type Millis, minutes } from '../../../core/time.ts';
import { libraryWords } from '../words.ts';

type AlongsideProps = {
  readonly own: { readonly id: string; readonly title: string; readonly length: Millis };
  readonly practices: readonly PracticeEntry[];
};

/** Part of the group does something else meanwhile: together they cost the longest. */
export const Alongside = ({ own, practices }: AlongsideProps) => {
  const [ids, setIds] = useState<readonly string[]>([]);
  const others = practices.filter(({ id }) => ids.includes(id));
  const offered = practices.filter(({ id }) => id !== own.id && !ids.includes(id));
  const all = [own, ...others.map(({ id, title, minutes: { usual } }) => ({ id, title, length: minutes(usual) }))];
  const length = parallelLength(all.map((each) => each.length));
  const longest = all.find((each) => each.length === length) ?? own;
  return (
    <section className="alongside" aria-label={libraryWords.alongside.title}>
      <h4>{libraryWords.alongside.title}</h4>
      <div className="row-acts">
        <label>
          {libraryWords.alongside.add}
          <select value="" onChange={({ target }) => setIds([...ids, target.value])}>
            <option value="">{libraryWords.alongside.none}</option>
            {offered.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {others.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className="btn small"
            aria-label={libraryWords.alongside.without(title)}
            onClick={() => setIds(ids.filter((each) => each !== id))}
          >
            <span dir="auto">{title}</span> <span aria-hidden="true">×</span>
          </button>
        ))}
      </div>
      <p aria-live="polite">{others.length > 0 && libraryWords.alongside.together(formatLength(length), longest.title)}</p>
    </section>
  );
};
