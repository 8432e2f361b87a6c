/** Up. */
export const UpIcon = () => <Lines path="M3 10 8 5l5 5" />;

/** Down. */
export const DownIcon = () => <Lines path="m3 6 5 5 5-5" />;

/** Out of the list, or out of the practice. */
export const OutIcon = () => <Lines path="m4 4 8 8m0-8-8 8" />;

const Lines = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
