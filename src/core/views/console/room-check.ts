import type { Session } from '../../session/session.ts';
import type { RoomCheckView } from '../console-view.ts';

/** What came of the last check of the room: whether its strike left the loudspeaker, and whether somebody heard it. */
export const roomCheckView = (session: Session): RoomCheckView | null => {
  const isCheck = ({ reason }: Session['pending'][number]): boolean => reason === 'room check';
  const answer = session.roomCheck;
  const answeredAfter = (rang: number) => (answer !== null && answer.at >= rang ? { at: answer.at, yes: answer.heard } : null);
  const sounding = session.pending.findLast(isCheck);
  if (sounding) return { rangAt: null, outcome: 'sounding', heard: null };
  const last = session.outcomes.findLast(({ strike }) => isCheck(strike));
  if (!last) return null;
  return { rangAt: last.outcome === 'rung' ? last.at : null, outcome: last.outcome, heard: answeredAfter(last.strike.due) };
};
