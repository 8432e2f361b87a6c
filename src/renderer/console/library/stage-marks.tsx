import { type Stage, stageNumber } from '../../../core/plan/stage.ts';
import { StageSign } from '../../parts/spiral/stage-sign.tsx';
import { libraryWords } from '../words.ts';

/** Stages by shape, word and colour. */
export const StageMarks = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <span className="stage-marks">
    {stages.map((stage) => (
      <span key={stage} className="stage-mark" data-stage={stageNumber(stage)}>
        <StageSign stage={stageNumber(stage)} />
        {libraryWords.stage(stage)}
      </span>
    ))}
  </span>
);
