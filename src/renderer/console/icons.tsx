import type { HealthShape } from './sound-health.ts';

const iconPaths = {
  screen: 'M1.5 3.5a1 1 0 0 1 1-1h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM5.5 14h5',
  tick: 'm3 8.4 3.2 3.2L13 4.6',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 12v.1',
  hidden: 'M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8ZM2.5 13.5l11-11',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M3.2 12.8l1.1-1.1M11.7 4.3l1.1-1.1',
  keys: 'M2.5 4h11a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1ZM4 6.8h.1M6.7 6.8h.1M9.3 6.8h.1M12 6.8h.1M5 9.4h6',
  locked: 'M3.5 7h9v6.5h-9zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2',
  unlocked: 'M3.5 7h9v6.5h-9zM5.2 7V4.6a2.8 2.8 0 0 1 5.4-1',
  aim: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
} as const;

/** A line drawing beside a word, never without one. */
export const Icon = ({ name }: { readonly name: keyof typeof iconPaths }) => (
  <svg className={name === 'aim' ? 'ico directed' : 'ico'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={iconPaths[name]} />
  </svg>
);

/** A time that does not move. */
export const Pin = () => (
  <svg className="pin" viewBox="0 0 11 14" aria-hidden="true">
    <circle cx="5.5" cy="4.5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
    <path d="M5.5 8v5" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
  </svg>
);

const shapePaths: Readonly<Record<HealthShape, string>> = {
  tick: 'm10 17.5 5 5 9.5-10.5',
  dotted: '',
  bar: 'M10 17h14',
  hand: 'M17 8v9l6 4',
  arrow: 'M23 12a8 8 0 1 0 1.8 6M24.5 7.5V13H19',
  cross: 'm11 11 12 12M23 11 11 23',
};

/** A sign in a circle: the shape says it, words beside it say it again. */
export const Shape = ({ shape }: { readonly shape: HealthShape }) => (
  <svg className="shape" viewBox="0 0 34 34" aria-hidden="true">
    <circle cx="17" cy="17" r="15.5" strokeDasharray={shape === 'dotted' ? '3 4.5' : undefined} />
    {shape === 'dotted' ? <circle cx="17" cy="17" r="2.4" fill="currentColor" /> : <path d={shapePaths[shape]} strokeWidth="2.5" />}
  </svg>
);
