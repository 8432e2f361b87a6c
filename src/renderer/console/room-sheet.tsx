import { type FormEvent, memo } from 'react';
import { canvasOf, floorsOf, roomLimits } from '../../core/room/room-size.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import { roomThemes } from '../../core/views/projection-view.ts';
import { useDesk } from './desk.ts';
import { Sheet } from './sheet.tsx';
import { words } from './words.ts';

type RoomSheetProps = { readonly host: HostStateView; readonly onClose: () => void };

/** How large the hall and its picture are, in which light, and which page is which. */
export const RoomSheet = memo(({ host, onClose }: RoomSheetProps) => {
  const { act } = useDesk();
  return (
    <Sheet title={words.roomSheet.title} className="room-sheet" onClose={onClose}>
      <RoomSizeForm size={host.roomSize} />
      <RoomThemeChoice theme={host.roomTheme} />
      <p>
        <button type="button" className="btn" onClick={() => act({ type: 'identify' })}>
          {words.roomSheet.identify}
        </button>
        <span className="hint">{words.roomSheet.identifyHint}</span>
      </p>
    </Sheet>
  );
});

const RoomSizeForm = ({ size }: { readonly size: HostStateView['roomSize'] }) => {
  const { act } = useDesk();
  const { prompt, word, isEnough } = floorsOf(size, canvasOf(16 / 9));
  const keep = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [depth, width] = [Number(form.get('depth')), Number(form.get('width'))];
    if (depth > 0 && width > 0) act({ type: 'setRoomSize', depth, width });
  };
  const { depth, width } = roomLimits;
  return (
    <form className="room-size" onSubmit={keep}>
      <label>
        {words.roomSheet.depth}
        <input
          name="depth"
          type="number"
          inputMode="decimal"
          step={0.1}
          min={depth.least}
          max={depth.most}
          defaultValue={size.depth}
          data-first
        />
      </label>
      <label>
        {words.roomSheet.width}
        <input name="width" type="number" inputMode="decimal" step={0.1} min={width.least} max={width.most} defaultValue={size.width} />
      </label>
      <button type="submit" className="btn">
        {words.roomSheet.keep}
      </button>
      <p className="hint" role="status">
        {isEnough
          ? words.roomSheet.sizes(millimetres(prompt * 0.7, size.width), millimetres(word * 0.65, size.width))
          : words.roomSheet.tooSmall}
      </p>
    </form>
  );
};

/** Pixels of the canvas on a picture so many metres wide. */
const millimetres = (pixels: number, width: number): number => Math.round((pixels * width * 1000) / 1920);

/** Which light the hall has. */
export const RoomThemeChoice = ({ theme }: { readonly theme: HostStateView['roomTheme'] }) => {
  const { act } = useDesk();
  return (
    <fieldset className="room-theme">
      <legend>{words.waiting.roomTheme}</legend>
      {roomThemes.map((one) => (
        <button
          key={one}
          type="button"
          className="btn"
          aria-pressed={one === theme}
          onClick={() => act({ type: 'setRoomTheme', theme: one })}
        >
          {words.waiting[one]}
        </button>
      ))}
    </fieldset>
  );
};
