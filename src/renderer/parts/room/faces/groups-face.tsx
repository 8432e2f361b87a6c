import { middlePlace } from '../../../../core/room/places.ts';
import { CircleSign } from '../circle-sign.tsx';
import type { FaceProps } from '../face-props.ts';
import { Fitted } from '../fitted.tsx';
import { Foot } from '../foot.tsx';
import { aside, byLanguage, heading } from '../passages.ts';

/** How people find together: in pairs or groups, and how to count off. */
export const GroupsFace = ({ face, view, time, frame }: FaceProps<'groups'>) => {
  const place = middlePlace(frame.canvas);
  const sign = 420;
  /* Two languages need the whole width; their words say the same as the sign. */
  const hasSign = face.title.length < 2;
  return (
    <>
      {hasSign && (
        <div className="groups-sign" style={{ '--size': sign, '--top': place.top + (place.height - sign) / 2 }}>
          <CircleSign of={face.of} />
        </div>
      )}
      <Fitted
        groups={byLanguage(heading(face.title), aside(face.count, 'strong', hasSign ? 40 : 16), aside(face.words, 'aside', 28))}
        place={hasSign ? { ...place, width: place.width - sign - 100 } : place}
        sizes={frame.sizes.of('title')}
        frame={{ ...frame, layout: 'stacked' }}
      />
      <Foot view={view} frame={frame} time={time} />
    </>
  );
};
