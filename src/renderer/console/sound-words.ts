import type { Sound } from '../../core/patterns/parameters.ts';
import type { Say } from '../../core/words/say.ts';
import { soundPhrases } from '../../core/words/sound-words.ts';

/** The words of the Sound sheet and of bells that ask. */
export const createSoundWords = (say: Say) => ({
  title: say('Sound'),
  open: say('Sound: check the room, ring, loudness, loudspeaker'),
  instrument: (sound: Sound): string => {
    const name = say(soundPhrases[sound].english);
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
  check: {
    title: say('Check the room'),
    how: say('One strike, on the very way that every bell goes. Stand where people will sit, and listen.'),
    strike: say('Strike once'),
    again: say('Strike again'),
    sounding: say('The strike is on its way.'),
    missed: say('The strike could not sound. Look at the sign of the sound, then strike again.'),
    cancelled: say('The strike was stopped. Strike again.'),
    ask: say('Did you hear it?'),
    yes: say('Yes, I heard it'),
    no: say('No'),
    heard: (at: string) => say('Heard at {at}.', { at }),
    notHeard: (at: string) => say('Not heard at {at}.', { at }),
    level: say(
      'Loud enough: heard at the far end of the room over quiet talk. Too soft: turn up the loudspeaker first, then the computer, the slider here last.',
    ),
    help: say('Is the loudspeaker on and joined to this computer? Is the computer’s own volume up? Is the right loudspeaker chosen here?'),
  },
  hand: {
    title: say('Ring by hand'),
    usual: say('The key R rings'),
    ring: (name: string) => say('Ring the {instrument}', { instrument: say.language.startsWith('de') ? name : name.toLowerCase() }),
  },
  loudness: {
    title: say('Loudness'),
    master: say('Everything'),
    of: (name: string) => name,
    percent: (level: number) => say('{percent} %', { percent: Math.round(level * 100) }),
  },
  fade: {
    label: say('What sounds fades within'),
    seconds: (length: number) => say('{seconds, number, ::.0} s', { seconds: length / 1000 }),
    when: say('at hold, care and quiet'),
  },
  output: {
    title: say('Loudspeaker'),
    own: say('The computer’s own choice'),
    now: (label: string) => say('Now: {device}.', { device: label === '' ? say('the computer’s own choice') : label }),
    unknown: say('The sound page has not said yet where the sound goes.'),
    list: say('Show the loudspeakers'),
    why: say(
      'The browser asks for the microphone, because only then does it name loudspeakers. Nothing is listened to; the microphone is let go at once.',
    ),
    refused: say('The browser did not name its loudspeakers. Choose the loudspeaker in the computer’s own sound settings instead.'),
    none: say('The browser names no loudspeaker beside the computer’s own choice.'),
    away: (label: string) => say('{label} (not there now)', { label }),
    nameless: say('Loudspeaker without a name'),
  },
  wireless: {
    title: say('Wireless loudspeaker'),
    primer: say('Wake it with a very low tone two seconds before each bell'),
    keepAlive: say('Keep it awake with a very low tone all the time'),
    level: say('The tone'),
    decibels: (level: number) => say('{decibels} dB', { decibels: String(level).replace('-', '−') }),
  },
  files: {
    title: say('Own sound files'),
    how: say('Music for a practice, kept with this plan. Name it there as “file”.'),
    add: say('Add a sound file'),
    checking: say('The file is being checked.'),
    added: (name: string, measure: string) => say('Added as {name}: {measure}.', { name, measure }),
    unreadable: say('This file may not be read. Look at its permissions, or copy it to another folder first.'),
    undecodable: say('This browser cannot play this file. It may be damaged or cut short; save it again as MP3, Ogg or WAV.'),
    empty: say('This file holds no sound.'),
    lost: say('The file could not be sent to the host. Try once more.'),
    none: say('None yet.'),
  },
  pages: (count: number) =>
    say(
      '{count, plural, =1 {One sound page is open, and it rings. If it goes away, another one takes over after four seconds.} other {# sound pages are open; the one that came first rings. If it goes away, the next takes over after four seconds.}}',
      { count },
    ),
  noPage: say('No sound page is open: bells will not ring.'),
  question: {
    label: say('A bell waits for an answer'),
    missed: (at: string, reason: string) => say('{at}, missed: {reason}', { at, reason }),
    asks: (at: string, reason: string) => say('{at}, asks first: {reason}', { at, reason }),
    ring: say('Ring now'),
    leave: say('Leave it'),
    leaveAll: (count: number) => say('Leave all {count}', { count }),
    ringLabel: (reason: string) => say('Ring now: {reason}', { reason }),
    leaveLabel: (reason: string) => say('Leave it: {reason}', { reason }),
  },
});
