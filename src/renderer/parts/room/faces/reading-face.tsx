import { middlePlace } from '../../../../core/room/places.ts';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { Foot, footWords } from '../foot.tsx';
import { voices } from '../passages.ts';

/** Words that are read aloud, smaller than a prompt and still readable from the last row, and who wrote them. */
export const ReadingFace = ({ face, view, time, frame }: FaceProps<'reading'>) => {
  const [first] = face.words;
  const by = face.by === '' || first === undefined ? [] : footWords([{ ...first, words: face.by }]);
  return (
    <>
      <Fitted groups={voices(face.words)} place={middlePlace(frame.canvas)} sizes={frame.sizes.of('reading')} frame={frame} />
      <Foot view={view} frame={frame} time={time} words={by} />
    </>
  );
};
