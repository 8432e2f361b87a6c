const fonts: readonly { readonly font: string; readonly sample: string; readonly languages: readonly string[] | 'all' }[] = [
  { font: '420 100px "Literata Variable"', sample: 'a', languages: 'all' },
  { font: '600 64px "Source Sans 3 Variable"', sample: 'a', languages: 'all' },
  { font: '420 100px "Noto Naskh Arabic Variable"', sample: 'ا', languages: ['ar', 'fa', 'ur'] },
  { font: '420 100px "Frank Ruhl Libre Variable"', sample: 'א', languages: ['he', 'yi'] },
  { font: '420 100px "Noto Serif Thai Variable"', sample: 'ก', languages: ['th'] },
  { font: '420 100px "Noto Serif Devanagari Variable"', sample: 'क', languages: ['hi', 'mr', 'ne', 'sa'] },
];

/** Fetches what these languages need before their first words come, so that no word is seen in a stranger's letters. */
export const warmFonts = (languages: readonly string[]): void => {
  const spoken = new Set(languages.map((language) => language.split('-')[0] ?? ''));
  for (const { font, sample, languages: needed } of fonts) {
    if (needed !== 'all' && !needed.some((language) => spoken.has(language))) continue;
    document.fonts?.load(font, sample).catch((reason: unknown) => console.info(`${font} could not be fetched.`, reason));
  }
};
