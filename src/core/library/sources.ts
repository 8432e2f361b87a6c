import { type Phrase, phrase, type Said } from '../words/say.ts';

/** The sources that practices and cards of the library name (domain 5). */
export const sourceIds = [
  'network',
  'coming-back-to-life',
  'active-hope',
  'joanna-macy',
  'council',
  'deep-ecology-network',
  'interhelp',
  'circle-custom',
  'own',
] as const;

/** A source by its name. */
export type SourceId = (typeof sourceIds)[number];

/** Whom to thank, by a name that is the same in every language, and what they ask for; null where no request of theirs is known to us. */
export type Source = { readonly id: SourceId; readonly name: Said; readonly where: Said; readonly request: Phrase | null };

/** Every source with what it asks of those who use it. Requests as found on public pages (domain 5), in our words. */
export const sources: Readonly<Record<SourceId, Source>> = {
  network: {
    id: 'network',
    name: phrase('The Work That Reconnects Network'),
    where: 'workthatreconnects.org',
    request: phrase(
      'Everyone may use its public resources who names where they come from. Some practices, songs and poems belong to particular people; ask them before you use these. It asks to call a gathering the Work That Reconnects only where its foundations are known and the spiral is followed.',
    ),
  },
  'coming-back-to-life': {
    id: 'coming-back-to-life',
    name: 'Joanna Macy and Molly Brown, Coming Back to Life',
    where: phrase('2nd edition, New Society Publishers, 2014'),
    request: phrase('The book is protected; nothing of its text is in this library. Name book, edition and whoever adapted a practice.'),
  },
  'active-hope': {
    id: 'active-hope',
    name: 'Joanna Macy and Chris Johnstone, Active Hope',
    where: 'New World Library',
    request: phrase('The book is protected; nothing of its text is in this library. Name it where you use what it describes.'),
  },
  'joanna-macy': {
    id: 'joanna-macy',
    name: phrase('Joanna Macy (1929–2025), root teacher of the Work'),
    where: 'joannamacy.net',
    request: phrase('Name her as the one in whose teaching the Work is rooted.'),
  },
  council: {
    id: 'council',
    name: phrase('John Seed, Joanna Macy, Pat Fleming and Arne Naess: the Council of All Beings'),
    where: phrase('deepecology.net and rainforestinfo.org.au'),
    request: phrase('Traditionally, much of the income from a Council of All Beings goes to work for the living Earth.'),
  },
  'deep-ecology-network': {
    id: 'deep-ecology-network',
    name: phrase('Facilitators who published how they lead these practices'),
    where: 'ecoliteracy.eu, mettamancy.com, deepecology.net, dragonnetwork.org, toolkit.sicanada.org',
    request: null,
  },
  interhelp: {
    id: 'interhelp',
    name: phrase('Interhelp, with its guidelines for agreements and repair'),
    where: 'interhelpnetwork.org',
    request: null,
  },
  'circle-custom': {
    id: 'circle-custom',
    name: phrase('Common custom of circles and councils'),
    where: phrase('many hands, no single origin'),
    request: phrase('Where a form belongs to a people, name them, and do not take what was not offered.'),
  },
  own: {
    id: 'own',
    name: phrase('The words of this library'),
    where: 'Spiral Console',
    request: phrase('May be used and changed under CC BY 4.0; please keep the credits.'),
  },
};
