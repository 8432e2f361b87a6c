const alphabets = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\u00ad'’-]+[\p{P}]*$/u;
const vowels = 'aeiouyäöüáàâãåæéèêëíìîïóòôõøœúùûýÿαεηιουωάέήίόύώаеёиоуыэюяієїў';
/** Two or three letters that are one sound and are never parted. */
const oneSound = /^(?:sch|ch|ck|ph|th|qu|sh|gn|ll|rr|ñ|st)/i;
const least = 4;

/**
 * A word in parts that each fit on a line, with a hyphen at each break: at soft hyphens where the plan has some, else before a consonant that a vowel
 * follows, never within the first or last four letters. Null where the script has no hyphen or no place is found.
 */
export const hyphenated = (word: string, _language: string, fits: (part: string) => boolean): readonly string[] | null => {
  if (!alphabets.test(word)) return null;
  const parts: string[] = [];
  let rest = word;
  while (!fits(rest)) {
    const at = breaks(rest).findLast((place) => fits(`${rest.slice(0, place)}-`));
    if (at === undefined) return null;
    parts.push(`${rest.slice(0, at).replace(/\u00ad$/, '')}-`);
    rest = rest.slice(at).replace(/^\u00ad/, '');
  }
  return [...parts, rest];
};

const breaks = (word: string): readonly number[] => {
  const soft = [...word.matchAll(/\u00ad/g)].map(({ index }) => index + 1);
  if (soft.length > 0) return soft;
  const places: number[] = [];
  for (let at = least; at <= word.length - least; at += 1) if (isSyllable(word, at)) places.push(at);
  return places;
};

const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter.toLowerCase());

/** A consonant and a vowel begin here, and what goes before does not end within one sound. */
const isSyllable = (word: string, at: number): boolean => {
  const sound = oneSound.exec(word.slice(at))?.[0].length ?? 1;
  if (isVowel(word[at]) || !isVowel(word[at + sound])) return false;
  for (const back of [1, 2]) {
    const spanning = oneSound.exec(word.slice(at - back))?.[0].length ?? 0;
    if (spanning > back) return false;
  }
  return /\p{L}/u.test(word[at - 1] ?? '') && /\p{L}/u.test(word[at] ?? '');
};
