declare const instantBrand: unique symbol;
declare const millisBrand: unique symbol;

/** A point in time: milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them. */
export type Instant = number & { readonly [instantBrand]: true };

/** A length of time in milliseconds; negative where something is taken away. */
export type Millis = number & { readonly [millisBrand]: true };

/** Brands epoch milliseconds; refuses what is not a finite number. */
export const instant = (epochMillis: number): Instant => {
  if (!Number.isFinite(epochMillis)) throw new RangeError(`not an instant: ${epochMillis}`);
  return epochMillis as Instant;
};

/** Brands a length in milliseconds; refuses what is not a finite number. */
export const millis = (length: number): Millis => {
  if (!Number.isFinite(length)) throw new RangeError(`not a length of time: ${length}`);
  return length as Millis;
};

/** Seconds as a length of time. */
export const seconds = (count: number): Millis => millis(count * 1000);

/** Minutes as a length of time. */
export const minutes = (count: number): Millis => millis(count * 60_000);

/** Hours as a length of time. */
export const hours = (count: number): Millis => millis(count * 3_600_000);

/** No time at all. */
export const noTime = millis(0);

/** The instant a length after another (before it, where the length is negative). */
export const later = (from: Instant, by: Millis): Instant => instant(from + by);

/** The time from one instant to another; negative when the second comes first. */
export const between = (from: Instant, to: Instant): Millis => millis(to - from);

/** Lengths added up. */
export const total = (lengths: Iterable<Millis>): Millis => {
  let sum = 0;
  for (const length of lengths) sum += length;
  return millis(sum);
};

/** The later of two instants. */
export const latest = (one: Instant, other: Instant): Instant => (one > other ? one : other);

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/**
 * A length as people read it beside a bell: `2:36`, `1:04:00`; whole seconds, towards zero; a minus sign when negative.
 * The same form in every language.
 */
export const formatLength = (length: Millis): string => {
  const whole = Math.trunc(Math.abs(length) / 1000);
  const [hour, minute, second] = [Math.trunc(whole / 3600), Math.trunc(whole / 60) % 60, whole % 60];
  const shown = hour > 0 ? `${hour}:${twoDigits(minute)}:${twoDigits(second)}` : `${minute}:${twoDigits(second)}`;
  return length < 0 && whole > 0 ? `−${shown}` : shown;
};

/** The form in which a plan file states a length; refuses parts of a second. */
const lengthForm = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/;

/** Reads `m:ss` or `h:mm:ss`; undefined for anything else (signs, words, numbers without a colon). */
export const readLength = (text: string): Millis | undefined => {
  const parts = lengthForm.exec(text);
  if (!parts) return undefined;
  return seconds(Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]));
};
