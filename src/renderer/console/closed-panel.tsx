import { memo } from 'react';
import type { Instant, Millis } from '../../core/time.ts';
import type { OutlineRow } from '../../core/views/console-view.ts';
import { wholeMinutes } from './clock-words.ts';
import { useDesk } from './desk.ts';
import { spentTimes } from './spent-times.ts';
import { words } from './words.ts';

type ClosedPanelProps = { readonly outline: readonly OutlineRow[]; readonly closedAt: Instant };

/** After the close: how it went against the plan, without judgement. */
export const ClosedPanel = memo(({ outline, closedAt }: ClosedPanelProps) => {
  const { act, times } = useDesk();
  const spent = spentTimes(outline, closedAt);
  const began = spent.find((row) => row.began !== null)?.began ?? null;
  return (
    <main className="script closed" aria-label={words.closed.label}>
      <h1>{words.closed.title}</h1>
      <p className="lead num">
        {began === null ? words.closed.ended(times.minutes(closedAt)) : words.closed.span(times.minutes(began), times.minutes(closedAt))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is longer than the page must scroll by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={words.closed.title}>
        <table className="spent num">
          <thead>
            <tr>
              <th scope="col">{words.closed.practice}</th>
              <th scope="col">{words.closed.planned}</th>
              <th scope="col">{words.closed.actual}</th>
              <th scope="col">{words.closed.difference}</th>
            </tr>
          </thead>
          <tbody>
            {spent.map((row) => (
              <tr key={row.id} data-stage={row.stage ?? undefined}>
                <th scope="row">
                  <bdi>{row.title}</bdi>
                </th>
                <td>{words.minutes(wholeMinutes(row.planned))}</td>
                <td>{row.actual === null ? '–' : words.minutes(wholeMinutes(row.actual))}</td>
                <td>{row.actual === null ? words.closed.leftOut : difference(row.planned, row.actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="card-acts">
        <button type="button" className="btn large main" onClick={() => act({ type: 'newSession' })}>
          {words.closed.newSession}
        </button>
      </div>
    </main>
  );
});

const difference = (planned: Millis, actual: Millis): string => {
  const longer = wholeMinutes(actual) - wholeMinutes(planned);
  if (longer === 0) return words.closed.asPlanned;
  return longer > 0 ? words.closed.longer(longer) : words.closed.shorter(-longer);
};
