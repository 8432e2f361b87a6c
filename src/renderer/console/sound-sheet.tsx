import { memo } from 'react';
import { sounds } from '../../core/patterns/parameters.ts';
import type { ConsoleView, HostStateView, RoomCheckView } from '../../core/views/console-view.ts';
import { levelOf, type SoundSettings } from '../../core/views/sound-settings.ts';
import { useDesk } from './desk.ts';
import { type Loudspeakers, useLoudspeakers } from './loudspeakers.ts';
import { OwnFiles } from './own-files.tsx';
import { Sheet } from './sheet.tsx';
import { Slider } from './slider.tsx';
import { soundWords } from './words.ts';

type SoundSheetProps = Pick<ConsoleView, 'roomCheck'> & { readonly host: HostStateView; readonly onClose: () => void };

/** Everything about the sound in one place: is it heard, ring by hand, how loud, where. */
export const SoundSheet = memo(({ host, roomCheck, onClose }: SoundSheetProps) => (
  <Sheet title={soundWords.title} className="sound-sheet" onClose={onClose}>
    <div className="lists sound-parts">
      <div>
        <CheckRoom check={roomCheck} usual={host.soundSettings.usual} />
        <ByHand usual={host.soundSettings.usual} />
        <OwnFiles files={host.soundFiles} />
        <p className="hint">{host.soundPages === 0 ? soundWords.noPage : soundWords.pages(host.soundPages)}</p>
      </div>
      <div>
        <Output output={host.output} chosen={host.soundSettings.output} />
        <Wireless settings={host.soundSettings} />
        <Loudness settings={host.soundSettings} />
      </div>
    </div>
  </Sheet>
));

const CheckRoom = ({ check, usual }: { readonly check: RoomCheckView | null; readonly usual: SoundSettings['usual'] }) => {
  const { act, times } = useDesk();
  const asks = check?.outcome === 'rung' && check.heard === null;
  return (
    <section aria-label={soundWords.check.title}>
      <h3>{soundWords.check.title}</h3>
      <p className="hint">{soundWords.check.how}</p>
      <div className="row-acts" aria-live="polite">
        <button type="button" className={asks ? 'btn' : 'btn main'} data-first onClick={() => act({ type: 'checkRoom', sound: usual })}>
          {check === null ? soundWords.check.strike : soundWords.check.again}
        </button>
        {asks ? (
          <>
            <b>{soundWords.check.ask}</b>
            <button type="button" className="btn main" onClick={() => act({ type: 'answerRoomCheck', heard: true })}>
              {soundWords.check.yes}
            </button>
            <button type="button" className="btn" onClick={() => act({ type: 'answerRoomCheck', heard: false })}>
              {soundWords.check.no}
            </button>
          </>
        ) : (
          check !== null && <b>{checkResult(check, times.minutes)}</b>
        )}
      </div>
      <p className="hint">{check?.heard?.yes === false ? soundWords.check.help : soundWords.check.level}</p>
    </section>
  );
};

const checkResult = (check: RoomCheckView, clock: (at: NonNullable<RoomCheckView['rangAt']>) => string): string => {
  switch (check.outcome) {
    case 'sounding':
      return soundWords.check.sounding;
    case 'missed':
      return soundWords.check.missed;
    case 'cancelled':
      return soundWords.check.cancelled;
    case 'rung': {
      if (check.heard === null || check.rangAt === null) return '';
      const at = clock(check.rangAt);
      return check.heard.yes ? soundWords.check.heard(at) : soundWords.check.notHeard(at);
    }
    default:
      return check.outcome satisfies never;
  }
};

const ByHand = ({ usual }: { readonly usual: SoundSettings['usual'] }) => {
  const { act } = useDesk();
  return (
    <section aria-label={soundWords.hand.title}>
      <h3>{soundWords.hand.title}</h3>
      <div className="instruments">
        {sounds.map((sound) => (
          <button
            key={sound}
            type="button"
            className="btn"
            aria-label={soundWords.hand.ring(soundWords.instrument(sound))}
            onClick={() => act({ type: 'ring', sound, strikes: 1 })}
          >
            {soundWords.instrument(sound)}
          </button>
        ))}
      </div>
      <label className="choose">
        {soundWords.hand.usual}
        <select value={usual} onChange={({ target }) => chooseUsual(target.value, act)}>
          {sounds.map((sound) => (
            <option key={sound} value={sound}>
              {soundWords.instrument(sound)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
};

const chooseUsual = (value: string, act: ReturnType<typeof useDesk>['act']): void => {
  const usual = sounds.find((sound) => sound === value);
  if (usual !== undefined) act({ type: 'setSound', change: { usual } });
};

const Loudness = ({ settings }: { readonly settings: SoundSettings }) => {
  const { act } = useDesk();
  return (
    <section aria-label={soundWords.loudness.title}>
      <h3>{soundWords.loudness.title}</h3>
      <div className="sliders">
        <Slider
          label={soundWords.loudness.master}
          range={{ least: 0, most: 1, step: 0.05 }}
          value={settings.master}
          write={soundWords.loudness.percent}
          onChange={(master) => act({ type: 'setSound', change: { master } })}
        />
        {sounds.map((sound) => (
          <Slider
            key={sound}
            label={soundWords.instrument(sound)}
            range={{ least: 0, most: 1, step: 0.05 }}
            value={levelOf(settings, sound)}
            write={soundWords.loudness.percent}
            onChange={(level) => act({ type: 'setSound', change: { levels: { [sound]: level } } })}
          />
        ))}
        <Slider
          label={soundWords.fade.label}
          hint={soundWords.fade.when}
          range={{ least: 100, most: 10_000, step: 100 }}
          value={settings.fade}
          write={soundWords.fade.seconds}
          onChange={(fade) => act({ type: 'setSound', change: { fade } })}
        />
      </div>
    </section>
  );
};

type OutputProps = { readonly output: HostStateView['output']; readonly chosen: SoundSettings['output'] };

const Output = ({ output, chosen }: OutputProps) => {
  const { act } = useDesk();
  const [loudspeakers, ask] = useLoudspeakers();
  const list = loudspeakers.kind === 'named' ? loudspeakers.list : [];
  const isAway = chosen !== null && !list.some(({ id }) => id === chosen.id);
  const choose = (id: string): void => {
    const next = list.find((one) => one.id === id);
    if (id === '') act({ type: 'setSound', change: { output: null } });
    else if (next) act({ type: 'setSound', change: { output: { id: next.id, label: next.label || soundWords.output.nameless } } });
  };
  return (
    <section aria-label={soundWords.output.title}>
      <h3>{soundWords.output.title}</h3>
      <p role="status">{output === null ? soundWords.output.unknown : (output.problem ?? soundWords.output.now(output.label))}</p>
      <div className="row-acts">
        <select aria-label={soundWords.output.title} value={chosen?.id ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{soundWords.output.own}</option>
          {isAway && <option value={chosen.id}>{list.length > 0 ? soundWords.output.away(chosen.label) : chosen.label}</option>}
          {list.map(({ id, label }) => (
            <option key={id} value={id}>
              {label || soundWords.output.nameless}
            </option>
          ))}
        </select>
        {loudspeakers.kind !== 'named' && (
          <button type="button" className="btn" onClick={ask}>
            {soundWords.output.list}
          </button>
        )}
      </div>
      {namingHint(loudspeakers) !== null && <p className="hint">{namingHint(loudspeakers)}</p>}
    </section>
  );
};

const namingHint = (loudspeakers: Loudspeakers): string | null => {
  switch (loudspeakers.kind) {
    case 'unnamed':
      return soundWords.output.why;
    case 'refused':
      return soundWords.output.refused;
    case 'named':
      return loudspeakers.list.length === 0 ? soundWords.output.none : null;
    default:
      return loudspeakers satisfies never;
  }
};

const Wireless = ({ settings }: { readonly settings: SoundSettings }) => {
  const { act } = useDesk();
  return (
    <section aria-label={soundWords.wireless.title}>
      <h3>{soundWords.wireless.title}</h3>
      <label className="tick">
        <input
          type="checkbox"
          checked={settings.primer}
          onChange={({ target }) => act({ type: 'setSound', change: { primer: target.checked } })}
        />
        {soundWords.wireless.primer}
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={settings.keepAlive}
          onChange={({ target }) => act({ type: 'setSound', change: { keepAlive: target.checked } })}
        />
        {soundWords.wireless.keepAlive}
      </label>
      {(settings.primer || settings.keepAlive) && (
        <Slider
          label={soundWords.wireless.level}
          range={{ least: -60, most: -30, step: 1 }}
          value={settings.toneLevel}
          write={soundWords.wireless.decibels}
          onChange={(toneLevel) => act({ type: 'setSound', change: { toneLevel } })}
        />
      )}
    </section>
  );
};
