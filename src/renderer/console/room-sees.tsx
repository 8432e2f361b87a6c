import { memo } from 'react';
import type { ProjectionView } from '../../core/views/projection-view.ts';
import { RoomPicture } from '../parts/room/room-picture.tsx';
import { useDesk } from './desk.ts';
import { words } from './words.ts';

type RoomSeesProps = {
  readonly room: ProjectionView;
  readonly next: ProjectionView | null;
  readonly nextWords: string;
  readonly isTrusted: boolean;
  readonly isFrozen: boolean;
};

/** The very picture of the room, smaller, and the one that follows. */
export const RoomSees = memo(({ room, next, nextWords, isTrusted, isFrozen }: RoomSeesProps) => (
  <div className="sees">
    <div>
      <h2 className="cap">
        {words.sees.now} {isFrozen && <b className="chip attn">{words.sees.frozen}</b>}
        {room.card !== null && <span className="num"> {words.sees.card(room.card.number, room.card.of)}</span>}
      </h2>
      <Miniature view={room} isTrusted={isTrusted} className="mini lit" />
    </div>
    <div>
      <h2 className="cap t3">{isFrozen ? words.sees.released : words.sees.next}</h2>
      {next === null ? <div className="mini empty" /> : <Miniature view={next} isTrusted={isTrusted} className="mini" />}
      <p className="nx" dir="auto">
        {next === null ? words.sees.nothing : isFrozen ? words.sees.releasedHint : nextWords}
      </p>
    </div>
  </div>
));

type MiniatureProps = { readonly view: ProjectionView; readonly isTrusted: boolean; readonly className: string };

const Miniature = ({ view, isTrusted, className }: MiniatureProps) => {
  const { clock } = useDesk();
  return (
    <div className={className}>
      <RoomPicture view={view} clock={clock} clockTrusted={isTrusted} still />
    </div>
  );
};
