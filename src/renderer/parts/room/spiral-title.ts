import type { SpiralPlace } from '../../../core/views/projection-view.ts';

/** The spiral in words, for who does not see it. */
export const spiralTitle = ({ stage }: SpiralPlace): string => (stage === null ? 'The spiral' : `The spiral: stage ${stage} of 4`);
