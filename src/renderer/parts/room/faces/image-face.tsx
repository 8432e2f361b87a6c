import { useState } from 'react';
import type { FaceProps } from '../face-props.ts';
import { CardFace } from './card-face.tsx';

/** A picture of the plan. Where it is missing, too large or broken, its words stand in for it. */
export const ImageFace = ({ face, view, time, still, frame }: FaceProps<'image'>) => {
  const [failed, setFailed] = useState<string | null>(null);
  const card = { kind: 'card', words: face.alt } as const;
  if (failed === face.file) return <CardFace face={card} view={{ ...view, face: card }} time={time} still={still} frame={frame} />;
  const [first] = face.alt;
  return (
    <>
      <img
        className="room-image"
        src={`picture/${encodeURIComponent(face.file)}`}
        alt={first?.words ?? ''}
        lang={first?.language}
        decoding="async"
        draggable={false}
        onError={() => setFailed(face.file)}
      />
      {time !== null && (
        <div className="foot">
          <div className="foot-end">{time}</div>
        </div>
      )}
    </>
  );
};
