import 'react';

declare module 'react' {
  /** The canvas is set with custom properties. */
  interface CSSProperties {
    '--pips'?: number;
  }
}
