import type { LibraryAnswers } from '../../../core/library/library-contract.ts';
import { PlanRemarks } from './plan-remarks.tsx';
import { StageNames } from './stage-names.tsx';

type PlanPartProps = { readonly plan: LibraryAnswers['list']['plan']; readonly onChanged: () => void };

/** What is seen in the plan that is open, and the names of its stages. */
export const PlanPart = ({ plan, onChanged }: PlanPartProps) => (
  <div className="plan-part">
    {plan.change !== true && (
      <p className="no-change" role="note" dir="auto">
        {plan.change}
      </p>
    )}
    <PlanRemarks title={plan.title} can={plan.change} onMended={onChanged} />
    <StageNames key={`${plan.title} ${plan.languages.join()}`} plan={plan} onKept={onChanged} />
  </div>
);
