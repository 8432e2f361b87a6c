import './room.css';
import { memo, useEffect, useRef, useState } from 'react';
import type { ProjectionView } from '../../../core/views/projection-view.ts';
import type { Clock } from '../../clock.ts';
import { CalmBoundary } from '../calm-boundary.tsx';
import { QuietMark } from './blank-stage.tsx';
import { CarePicture } from './care-picture.tsx';
import { Face } from './face.tsx';
import { frameOf } from './frame.ts';
import { firstLayers, takeView, withoutLeaving } from './layers.ts';
import { mainDirection } from './main-direction.ts';
import { RoomClock } from './room-clock.tsx';
import { capitalsNow } from './typeset/letters.ts';
import { type PictureShape, usePictureShape } from './use-picture-shape.ts';

/** A little longer than any picture takes to fade. */
const leavingLasts = 1500;

export type RoomPictureProps = {
  readonly view: ProjectionView;
  /** False while the host is silent: then no time is shown. */
  readonly clockTrusted: boolean;
  readonly clock: Clock;
  /** No motion: a miniature. */
  readonly still?: boolean;
};

/** What the room sees, filling its box at any size: the projector's page and the console's miniature are this same picture. */
export const RoomPicture = ({ view, clockTrusted, clock, still = false }: RoomPictureProps) => {
  const [layers, setLayers] = useState(() => firstLayers(view));
  if (layers.current.view !== view) setLayers(takeView(layers, view));
  const { current, leaving } = layers;

  useEffect(() => {
    if (leaving === null) return;
    const timer = setTimeout(() => setLayers(withoutLeaving), leavingLasts);
    return () => clearTimeout(timer);
  }, [leaving]);

  const box = useRef<HTMLDivElement>(null);
  const { aspect, letters } = usePictureShape(box);

  const shown = leaving === null || still ? [current] : [leaving, current];
  return (
    <div className={still ? 'room still' : 'room'} data-theme={view.theme} ref={box}>
      {shown.map((layer) => {
        const leaves = layer === leaving;
        const motion = leaves ? 'leaves' : layer.serial > 0 ? 'arrives' : '';
        return (
          <div
            key={layer.serial}
            className={`room-layer ${motion} ${layer.view.screen}`}
            {...(leaves ? { 'aria-hidden': true, inert: true } : {})}
          >
            {/* Each picture is tried anew: one that cannot be drawn takes neither the next one nor the console with it. */}
            <CalmBoundary calm={<QuietMark />}>
              <Picture view={layer.view} clockTrusted={clockTrusted} clock={clock} still={still} aspect={aspect} letters={letters} />
            </CalmBoundary>
          </div>
        );
      })}
      {view.number !== null && (
        <p className="room-number" role="status">
          {view.number}
        </p>
      )}
    </div>
  );
};

type PictureProps = Required<RoomPictureProps> & PictureShape;

/** Set once and kept: a picture that fades is not set again, unless other letters have come. */
const Picture = memo(({ view, clockTrusted, clock, still, aspect }: PictureProps) => {
  switch (view.screen) {
    case 'black':
      return null;
    case 'care':
      return <CarePicture name={view.names.care} />;
    case 'picture': {
      const frame = frameOf(aspect, view, capitalsNow());
      const time =
        clockTrusted && view.clock.kind !== 'none' ? (
          <RoomClock view={view.clock} name={view.names.time} clock={clock} trusted={clockTrusted} />
        ) : null;
      return (
        <div
          className="room-canvas"
          data-face={view.face.kind}
          dir={mainDirection(view.face)}
          style={{ '--width': frame.canvas.width, '--height': frame.canvas.height }}
          {...(view.spiral.stage === null ? {} : { 'data-stage': view.spiral.stage })}
        >
          <Face view={view} time={time} still={still} frame={frame} />
        </div>
      );
    }
    default:
      return view.screen satisfies never;
  }
});
Picture.displayName = 'Picture';
