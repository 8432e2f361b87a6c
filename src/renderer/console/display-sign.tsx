import type { DisplayFact } from './display-words.ts';

type DisplaySignProps = { readonly sign: DisplayFact['sign']; readonly className?: string };

/** A display as a drawing: whole with a tick, dashed, or two that lie on one another. */
export const DisplaySign = ({ sign, className = 'shape' }: DisplaySignProps) => (
  <svg className={className} viewBox="0 0 34 34" aria-hidden="true">
    <Drawing sign={sign} />
  </svg>
);

const Drawing = ({ sign }: { readonly sign: DisplayFact['sign'] }) => {
  switch (sign) {
    case 'live':
      return (
        <>
          <rect x="3" y="6" width="28" height="18" rx="2" />
          <path d="M11 29h12M11 15l4 4 8-8.5" />
        </>
      );
    case 'away':
      return (
        <>
          <rect x="3" y="6" width="28" height="18" rx="2" strokeDasharray="3 4" />
          <path d="M11 29h12" />
        </>
      );
    case 'one display':
      return (
        <>
          <rect x="2.5" y="5" width="20" height="14" rx="2" />
          <rect x="11" y="13" width="20" height="14" rx="2" />
        </>
      );
    case 'window':
      return (
        <>
          <rect x="3" y="6" width="28" height="18" rx="2" />
          <path d="M11 29h12M18 15h9v6h-9z" />
        </>
      );
    case 'closed':
      return (
        <>
          <rect x="3" y="6" width="28" height="18" rx="2" />
          <path d="M11 29h12M11 15h12" />
        </>
      );
    default:
      return sign satisfies never;
  }
};
