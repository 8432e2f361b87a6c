import { creditsOf } from '../../core/library/credits.ts';
import type { LibraryAnswer, LibraryRequest, PracticeEntry } from '../../core/library/library-contract.ts';
import type { LibraryPractice } from '../../core/library/practice.ts';
import { wordsIn } from '../../core/plan/text.ts';
import { told } from '../../core/words/say.ts';
import type { OnShelf } from './library.ts';
import { createOpenPlanDesk, type OpenPlanDeskParts } from './open-plan-desk.ts';
import type { PlanStore, PlanUse } from './plan-store.ts';
import { createPracticeDesk } from './practice-desk.ts';
import type { Spoken } from './spoken.ts';

/** What the library’s desk stands on. */
export type LibraryDeskParts = OpenPlanDeskParts & { readonly plans: Pick<PlanStore, 'uses'>; readonly spoken: Spoken };

/** Answers a question of the console to the library. */
export type LibraryDesk = (request: LibraryRequest) => LibraryAnswer<LibraryRequest['type']>;

/** Makes the library’s desk, which the console alone may ask. */
export const createLibraryDesk = (parts: LibraryDeskParts): LibraryDesk => {
  const { library, plans, current, say } = parts;
  const openPlan = createOpenPlanDesk(parts);
  const practices = createPracticeDesk({ ...parts, people: () => current.plan().plan.people ?? null });

  const list = (): LibraryAnswer<'list'> => {
    const language = library.language();
    const shelf = library.shelf(say());
    const cards = library.cards();
    const usedIn = plansByPractice(plans.uses());
    const entries = shelf.practices.map((each) => entryOf(each, language, usedIn.get(each.practice.id) ?? []));
    const byTitle = new Intl.Collator(language);
    return {
      ok: true,
      answer: {
        language,
        practices: entries.sort((one, other) => byTitle.compare(one.title, other.title)),
        cards,
        credits: creditsOf(
          shelf.practices.map(({ practice }) => practice),
          cards,
        ),
        faults: shelf.faults.map(({ file, problem }) => ({ file, problem: told(problem, say(), language) })),
        plan: openPlan.view(),
      },
    };
  };

  return (request) => {
    switch (request.type) {
      case 'list':
        return list();
      case 'practice':
        return practices.practice(request);
      case 'save':
        return practices.save(request);
      case 'copy':
        return practices.copy(request);
      case 'remove':
        return practices.remove(request);
      case 'share':
        return practices.share(request);
      case 'take':
        return practices.take(request);
      case 'addToPlan':
        return openPlan.addToPlan(request);
      case 'checks':
        return openPlan.checks();
      case 'mend':
        return openPlan.mend(request);
      case 'nameStages':
        return openPlan.nameStages(request);
      default:
        return request satisfies never;
    }
  };
};

type UsedIn = PracticeEntry['usedIn'];

const plansByPractice = (uses: readonly PlanUse[]): ReadonlyMap<string, UsedIn> => {
  const found = new Map<string, UsedIn>();
  for (const { plan, title, from } of uses) for (const id of from) found.set(id, [...(found.get(id) ?? []), { plan, title }]);
  return found;
};

/** Two English names of a practice may be one in another language. */
const entryOf = ({ practice, own }: OnShelf, language: string, usedIn: UsedIn): PracticeEntry => {
  const title = wordsIn(practice.title, language);
  const otherNames = practice.otherNames.map((name) => wordsIn(name, language)).filter((name) => name !== title);
  return { ...glanceOf(practice), title, otherNames, own, usedIn };
};

const glanceOf = ({ id, stages, themes, level, support, group, minutes, flags }: LibraryPractice) => ({
  id,
  stages,
  themes,
  level,
  support,
  group,
  minutes,
  flags,
});
