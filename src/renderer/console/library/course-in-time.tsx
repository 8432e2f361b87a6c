import { memo } from 'react';
import { formatLength } from '../../../core/time.ts';
import { editorWords } from '../words.ts';
import { type CoursePart, courseOf, rangeSentence } from './course-lines.ts';

/** What the practice comes to in time, beside the form: its parts, the whole, and whether it lies within its minutes. */
export const CourseInTime = memo(({ file, language }: { readonly file: unknown; readonly language: string }) => {
  const { parts, length } = courseOf(file, language);
  const range = length === null ? null : rangeSentence(file, length);
  return (
    <aside className="course" aria-label={editorWords.course.title}>
      <h3>{editorWords.course.title}</h3>
      <p className="course-total num" role="status">
        {length === null ? editorWords.course.unknown : <b>{editorWords.course.total(formatLength(length))}</b>}
        {range !== null && <span className={range.fits ? 't2' : 'field-fault'}>{range.sentence}</span>}
      </p>
      {parts.map((part) => (
        <Part key={part.title} part={part} isOpen={parts.length < 3} />
      ))}
    </aside>
  );
});

const Part = ({ part, isOpen }: { readonly part: CoursePart; readonly isOpen: boolean }) => (
  <details open={isOpen}>
    <summary>
      <span>{part.title}</span> <span className="num">{part.lines === null ? '–' : formatLength(part.length)}</span>
    </summary>
    {part.lines === null ? (
      <p className="field-hint">{editorWords.course.unknown}</p>
    ) : (
      <ol>
        {part.lines.map((line) => (
          <li key={line.id}>
            <span>
              {line.label} {line.detail !== '' && <span className="t2">{line.detail}</span>}
            </span>
            <span className="num">{line.isOpen ? editorWords.course.about(formatLength(line.length)) : formatLength(line.length)}</span>
          </li>
        ))}
      </ol>
    )}
  </details>
);
