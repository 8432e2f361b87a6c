/** The parts of the form with their fields, in order; a field that stands in none of them comes last, by itself. */
export const sections = [
  { name: 'name', fields: ['title', 'otherNames', 'id'] },
  { name: 'people', fields: ['stages', 'themes', 'level', 'group', 'minutes', 'odd', 'flags', 'support'] },
  { name: 'room', fields: ['consent', 'optOut'] },
  { name: 'place', fields: ['space', 'materials'] },
  { name: 'course', fields: ['timing', 'variants'] },
  { name: 'private', fields: ['notes', 'shadows', 'afterwards', 'follow', 'settling', 'checkWithYourTraining'] },
  { name: 'credit', fields: ['credit', 'sources'] },
] as const;

/** Texts of one line. */
const names: ReadonlySet<string> = new Set(['title', 'otherNames', 'name']);

/** Whether words at this field are a name, which is one line. */
export const isOneLine = (field: string, most: number | null): boolean => names.has(field) || (most !== null && most <= 200);

/** Lists of choices in which the order says something; all others are boxes to tick. */
export const isOrdered = (field: string): boolean => field === 'stages';

/** What stands first in a group of fields; the rest follows in the order of the schema. */
const first: readonly string[] = [
  'pattern',
  'title',
  'name',
  'words',
  'image',
  'prompt',
  'task',
  'show',
  'say',
  'length',
  'turn',
  'planned',
];

/** What stands last in a group of fields, around what it is about. */
const last: readonly string[] = ['groups', 'picture', 'passage', 'notes', 'bells', 'closing', 'regroup', 'gather'];

/** A group’s fields as a person goes through them. */
export const inOrder = <Named extends { readonly name: string }>(fields: readonly Named[]): readonly Named[] =>
  [...fields].sort((one, other) => rank(one.name) - rank(other.name));

const rank = (name: string): number => {
  if (name === 'opening' || name === 'instruction' || name === 'prepared') return 0.5;
  if (last.includes(name)) return 100 + last.indexOf(name);
  return first.includes(name) ? first.indexOf(name) : 50;
};

type Group = Readonly<Record<string, unknown>>;

/** Fields that mean something only beside another choice. What was written in them stays, and is shown again with it. */
const onlyWith: Readonly<Record<string, (group: Group) => boolean>> = {
  'dyad-sentences.seriesSwitch': (group) => group.switch === 'per series',
  'group-voices.holderPrompt': (group) => group.holderClosing !== '0:00',
  'round.secondPrompt': (group) => group.rounds === 2,
  'round.secondSay': (group) => group.rounds === 2,
};

/** Whether a field means something as its group stands. */
export const isMeant = (within: string, name: string, group: Group): boolean => onlyWith[`${within}.${name}`]?.(group) ?? true;
