import type { RoomSize } from '../../core/room/room-size.ts';
import type { RunPlan } from '../../core/session/run-plan.ts';
import type { Session, SessionCommand } from '../../core/session/session.ts';
import { cardsAhead } from '../../core/views/build-projection-view.ts';

/** What a command comes to: Next and Back turn the cards of a long text first, whoever asks. */
export const turnedFirst = (command: SessionCommand, run: RunPlan, session: Session, room: RoomSize): SessionCommand => {
  if (command.type !== 'next' && command.type !== 'back') return command;
  if (session.phase.kind !== 'running') return command;
  const { card, of } = cardsAhead(run, session, room);
  if (command.type === 'next') return card + 1 < of ? { type: 'turnCard', card: card + 1 } : command;
  return card > 0 ? { type: 'turnCard', card: card - 1 } : command;
};
