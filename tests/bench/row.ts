/** A figure beside its goal. */
export type Row = {
  readonly figure: string;
  readonly ours: string;
  readonly goal: string;
  /** What the best other show timer reached, measured the same way; empty where nothing was measured. */
  readonly peer: string;
  /** Null where a figure has no goal and is there to explain another. */
  readonly met: boolean | null;
};

/** A row as a few lines for a terminal. */
export const printRow = ({ figure, ours, goal, peer, met }: Row, circumstances: string): string => {
  const verdict = met === null ? '' : met ? ', met' : ', NOT met';
  const beside = [goal === '' ? '' : `goal ${goal}${verdict}`, peer === '' ? '' : `peer ${peer}`, circumstances].filter(
    (part) => part !== '',
  );
  return `${figure}\n    ${ours}\n    ${beside.join('; ')}`;
};

/** A number for people: as many places as asked, no more. */
export const figure = (value: number, places = 1): string => value.toFixed(places);
