/** The languages of the interface, each by the name that its speakers use, in the order in which they are offered. */
export const interfaceLanguages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ar: 'العربية',
  ru: 'Русский',
  uk: 'Українська',
  ja: '日本語',
} as const;

/** A language of the interface, as a BCP 47 tag. */
export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** All of them, in order. */
export const interfaceTags: readonly InterfaceLanguage[] = ['en', 'de', 'fr', 'es', 'pt', 'ar', 'ru', 'uk', 'ja'];

/** The languages in which the library is complete; beside them it is English. */
export const contentTags: readonly InterfaceLanguage[] = ['en', 'de', 'fr', 'es', 'pt'];

/** The language of the interface for what a computer says of itself, such as `de-CH` or `pt_BR.UTF-8`; English where it is none of ours. */
export const nearestLanguage = (tag: string): InterfaceLanguage => {
  const main = tag.toLowerCase().split(/[-_.]/)[0];
  return interfaceTags.find((each) => each === main) ?? 'en';
};

/** The language of the library beside a language of the interface. */
export const contentLanguage = (language: InterfaceLanguage): InterfaceLanguage => (contentTags.includes(language) ? language : 'en');
