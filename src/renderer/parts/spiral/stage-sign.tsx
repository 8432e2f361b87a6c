import type { StageNumber } from './drawing.ts';

/** Seed, bowl, lens or path in the colour of its stage, one em high. Shape carries the meaning, colour repeats it; a word stands beside it. */
export const StageSign = ({ stage }: { readonly stage: StageNumber }) => (
  <svg className="stage-sign" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" style={{ color: `var(--stage-${stage})` }}>
    <Sign stage={stage} />
  </svg>
);

const Sign = ({ stage }: { readonly stage: StageNumber }) => {
  switch (stage) {
    case 1:
      return <circle cx="8" cy="8" r="4.4" fill="currentColor" />;
    case 2:
      return <path d="M2.6 6.6h10.8a5.4 5.4 0 0 1-10.8 0Z" fill="currentColor" />;
    case 3:
      return (
        <>
          <path
            d="M1.6 8C4 4.6 6 3.6 8 3.6S12 4.6 14.4 8C12 11.4 10 12.4 8 12.4S4 11.4 1.6 8Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
          />
          <circle cx="8" cy="8" r="1.9" fill="currentColor" />
        </>
      );
    case 4:
      return (
        <path
          d="M3 12.6 12 4M6.6 3.4H12.6V9.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      );
    default:
      return stage satisfies never;
  }
};
