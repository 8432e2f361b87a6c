/** The most people that a practice is written for. */
export const mostPeople = 500;

/** A number of people as it was written in a field; null where it is none, or fewer than the least. */
export const readPeople = (written: string, least: number): number | null => {
  const count = Number(written);
  return written.trim() !== '' && Number.isInteger(count) && count >= least && count <= mostPeople ? count : null;
};
