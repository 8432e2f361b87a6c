import { type Path, valueAt } from '../../../core/plan/plan-place.ts';
import { textIn } from './editing.ts';
import { languageOf, withValueAt } from './file-form.ts';

/** A change of a practice that is new: its file is called after its title until somebody calls it otherwise. */
export const withOwnId = (file: unknown, path: Path, next: unknown): unknown => {
  if (path[0] !== 'title' || valueAt(file, ['id']) !== idOf(file)) return next;
  return withValueAt(next, ['id'], idOf(next));
};

const idOf = (file: unknown): string => {
  const title = textIn(valueAt(file, ['title']), languageOf(file, ''))?.trim() ?? '';
  if (title === '') return '';
  const latin = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
  const id = latin
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  // A title without any Latin letter has nothing that a file could be called after.
  return id === '' ? 'own-practice' : id;
};
