/** A title keeps to itself among words and numbers of the other direction: one written from right to left, and every one on such a page. */
export const apart = (title: string): string =>
  title !== '' && (fromRight.test(title) || document.documentElement.dir === 'rtl') ? `\u2068${title}\u2069` : title;

const fromRight = /[\u0590-\u08ff]/;
