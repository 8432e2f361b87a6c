/** What came of an act: one sentence when it was done, the reasons when it was not. */
export type Outcome = { readonly said: string; readonly problems: readonly string[] };

/** Nothing was done yet. */
export const noOutcome: Outcome = { said: '', problems: [] };

/** Done, in one sentence. */
export const done = (said: string): Outcome => ({ said, problems: [] });

/** Not done, with all reasons; `said` stands above them. */
export const notDone = (problems: readonly string[], said = ''): Outcome => ({ said, problems });

/** Shows and speaks what came of an act. */
export const OutcomeLines = ({ outcome }: { readonly outcome: Outcome }) => (
  <div className="outcome" role="status">
    {outcome.said !== '' && <p dir="auto">{outcome.said}</p>}
    {outcome.problems.length > 0 && (
      <ul>
        {[...new Set(outcome.problems)].map((problem) => (
          <li key={problem} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
    )}
  </div>
);
