import { between, type Instant } from '../../core/time.ts';
import type { SoundTrack } from '../../core/views/sound-view.ts';
import { message } from '../../core/words/message.ts';
import type { SoundWay } from './bell-player.ts';

/** Plays the music of a practice. */
export type TrackPlayer = {
  /** Makes it true that this track plays at its place now, or none; what plays no longer fades within `fade` milliseconds. */
  readonly follow: (track: SoundTrack | null, now: Instant, fade: number) => void;
  readonly stop: () => void;
};

/** Further from its place than this, the music goes there; less would be heard as a jump for nothing. Seconds. */
const farOff = 0.5;

const failed = message('The music of this practice cannot be played. Play it by hand; everything else goes on.');

type Playing = { readonly key: string; readonly audio: HTMLAudioElement; readonly gain: GainNode; fadesAt: number };

/** Music through the same context and master level as the bells; its place follows from the host's clock, so that a hold, a jump or a reload changes nothing. */
export const createTrackPlayer = (way: SoundWay | null, onProblem: (problem: string | null) => void): TrackPlayer => {
  let playing: Playing | null = null;

  const end = (fade: number): void => {
    if (way === null || playing === null) return;
    const { audio, gain } = playing;
    const now = way.context.currentTime;
    gain.gain.cancelScheduledValues(now);
    gain.gain.setTargetAtTime(0, now, fade / 3000);
    setTimeout(() => {
      audio.pause();
      audio.removeAttribute('src');
      gain.disconnect();
    }, fade);
    playing = null;
  };

  const begin = (to: SoundWay, track: SoundTrack, key: string): Playing => {
    const audio = new Audio(`/sound/file/${track.plan}/${track.file}`);
    const gain = new GainNode(to.context, { gain: 10 ** (track.gain / 20) });
    to.context.createMediaElementSource(audio).connect(gain).connect(to.master);
    audio.addEventListener('error', () => onProblem(failed));
    audio.addEventListener('playing', () => onProblem(null));
    return { key, audio, gain, fadesAt: Number.POSITIVE_INFINITY };
  };

  const keepPlace = ({ audio }: Playing, place: number): void => {
    if (Math.abs(audio.currentTime - place) > farOff) audio.currentTime = place;
    if (!audio.paused) return;
    /* A refusal means that the browser still waits for a gesture, which the page says already; a fault of the file comes as an event. */
    audio.play().catch(() => undefined);
  };

  const keepFade = (to: SoundWay, one: Playing, track: SoundTrack, now: Instant): void => {
    const fadesAt = track.endsAt - track.fade;
    if (one.fadesAt === fadesAt || track.fade === 0) return;
    one.fadesAt = fadesAt;
    const level = 10 ** (track.gain / 20);
    const at = to.context.currentTime + Math.max(0, fadesAt - now) / 1000;
    one.gain.gain.cancelScheduledValues(to.context.currentTime);
    one.gain.gain.setValueAtTime(level, at);
    one.gain.gain.linearRampToValueAtTime(0, at + track.fade / 1000);
  };

  return {
    follow: (track, now, fade) => {
      if (way === null) return;
      const key = track === null ? '' : `${track.plan}/${track.file}`;
      if (playing !== null && playing.key !== key) end(fade);
      if (track === null) return;
      const place = between(track.beganAt, now) / 1000;
      if (place < 0 || now >= track.endsAt) {
        end(fade);
        return;
      }
      playing ??= begin(way, track, key);
      keepPlace(playing, place);
      keepFade(way, playing, track, now);
    },
    stop: () => end(0),
  };
};
