import 'react';

declare module 'react' {
  /** The canvas is set with custom properties: numbers are pixels of the canvas or shares of a type size. */
  interface CSSProperties {
    '--pips'?: number;
    '--size'?: number;
    '--leading'?: number;
    '--tracking'?: string;
    '--width'?: number;
    '--height'?: number;
    '--top'?: number;
    '--start'?: number;
  }
}
