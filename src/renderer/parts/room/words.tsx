import type { Lines } from '../../../core/views/projection-view.ts';
import { keepTogether } from './fitting.ts';

export type WordsProps = { readonly lines: Lines; readonly className: string; readonly as?: 'p' | 'h1' };

/** Words in one paragraph for each language. */
export const Words = ({ lines, className, as: Tag = 'p' }: WordsProps) =>
  lines.map(({ language, direction, words }) => (
    <Tag key={language} className={className} lang={language} dir={direction}>
      {keepTogether(words)}
    </Tag>
  ));
