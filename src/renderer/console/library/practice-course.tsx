import type { LibraryAnswers } from '../../../core/library/library-contract.ts';
import { formatLength } from '../../../core/time.ts';
import { libraryWords } from '../words.ts';

type PracticeCourseProps = Pick<LibraryAnswers['practice'], 'parts' | 'length'>;

/** So many parts are seen at once; a longer course is folded. */
const fewParts = 8;

/** A practice in time, part after part. */
export const PracticeCourse = ({ parts, length }: PracticeCourseProps) => (
  <section aria-label={libraryWords.practice.course}>
    <h4>{libraryWords.practice.course}</h4>
    <details className="practice-course" open={parts.length <= fewParts}>
      <summary>{libraryWords.practice.courseOf(parts.length, formatLength(length))}</summary>
      <table>
        <thead className="unseen">
          <tr>
            <th scope="col">{libraryWords.practice.part}</th>
            <th scope="col">{libraryWords.practice.length}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts never change places, and many are alike
            <tr key={place}>
              <th scope="row" dir="auto">
                {part.label}
                {part.detail !== '' && <span className="t2">{part.detail}</span>}
              </th>
              <td className="num">{part.open ? libraryWords.practice.open(formatLength(part.length)) : formatLength(part.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </section>
);
