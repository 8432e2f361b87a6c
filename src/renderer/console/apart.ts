/** A title written from right to left keeps to itself among words and numbers of the other direction, and the other way round. */
export const apart = (title: string): string => (/[\u0590-\u08ff]/.test(title) ? `\u2068${title}\u2069` : title);
