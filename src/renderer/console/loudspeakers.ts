import { useEffect, useState } from 'react';

/** A loudspeaker as the browser names it. */
export type Loudspeaker = { readonly id: string; readonly label: string };

/** What the browser tells of its loudspeakers: only after leave for the microphone does it name them. */
export type Loudspeakers =
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'named'; readonly list: readonly Loudspeaker[] };

/** The loudspeakers, followed as they come and go, and a way to ask the browser for their names. */
export const useLoudspeakers = (): readonly [Loudspeakers, () => void] => {
  const [known, setKnown] = useState<Loudspeakers>({ kind: 'unnamed' });
  useEffect(() => {
    const devices = navigator.mediaDevices;
    if (!devices) return;
    const look = (): void => {
      listOf(devices).then(
        (list) => {
          if (list.length > 0) setKnown({ kind: 'named', list });
        },
        () => setKnown({ kind: 'refused' }),
      );
    };
    look();
    devices.addEventListener('devicechange', look);
    return () => devices.removeEventListener('devicechange', look);
  }, []);
  const ask = (): void => {
    askForNames().then(
      (list) => setKnown({ kind: 'named', list }),
      () => setKnown({ kind: 'refused' }),
    );
  };
  return [known, ask];
};

const listOf = async (devices: MediaDevices): Promise<readonly Loudspeaker[]> =>
  (await devices.enumerateDevices())
    .filter(({ kind, deviceId }) => kind === 'audiooutput' && deviceId !== '' && deviceId !== 'default' && deviceId !== 'communications')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));

const askForNames = async (): Promise<readonly Loudspeaker[]> => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  for (const track of stream.getTracks()) track.stop();
  return listOf(navigator.mediaDevices);
};
