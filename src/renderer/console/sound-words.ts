import type { Sound } from '../../core/patterns/parameters.ts';
import { words } from './words.ts';

/** The words of the Sound sheet and of bells that ask. */
export const soundWords = {
  title: 'Sound',
  open: 'Sound: check the room, ring, loudness, loudspeaker',
  instrument: (sound: Sound): string => {
    const name = words.bells.strikes(sound, 1).replace(/^one /, '');
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
  check: {
    title: 'Check the room',
    how: 'One strike, on the very way that every bell goes. Stand where people will sit, and listen.',
    strike: 'Strike once',
    again: 'Strike again',
    sounding: 'The strike is on its way.',
    missed: 'The strike could not sound. Look at the sign of the sound, then strike again.',
    cancelled: 'The strike was stopped. Strike again.',
    ask: 'Did you hear it?',
    yes: 'Yes, I heard it',
    no: 'No',
    heard: (at: string) => `Heard at ${at}.`,
    notHeard: (at: string) => `Not heard at ${at}.`,
    level:
      'Loud enough: heard at the far end of the room over quiet talk. Too soft: turn up the loudspeaker first, then the computer, the slider here last.',
    help: 'Is the loudspeaker on and joined to this computer? Is the computer’s own volume up? Is the right loudspeaker chosen here?',
  },
  hand: {
    title: 'Ring by hand',
    usual: 'The key R rings',
    ring: (name: string) => `Ring the ${name.toLowerCase()}`,
  },
  loudness: {
    title: 'Loudness',
    master: 'Everything',
    of: (name: string) => name,
    percent: (level: number) => `${Math.round(level * 100)} %`,
  },
  fade: {
    label: 'What sounds fades within',
    seconds: (length: number) => `${(length / 1000).toFixed(1)} s`,
    when: 'at hold, care and quiet',
  },
  output: {
    title: 'Loudspeaker',
    own: 'The computer’s own choice',
    now: (label: string) => `Now: ${label === '' ? 'the computer’s own choice' : label}.`,
    unknown: 'The sound page has not said yet where the sound goes.',
    list: 'Show the loudspeakers',
    why: 'The browser asks for the microphone, because only then does it name loudspeakers. Nothing is listened to; the microphone is let go at once.',
    refused: 'The browser did not name its loudspeakers. Choose the loudspeaker in the computer’s own sound settings instead.',
    none: 'The browser names no loudspeaker beside the computer’s own choice.',
    away: (label: string) => `${label} (not there now)`,
    nameless: 'Loudspeaker without a name',
  },
  wireless: {
    title: 'Wireless loudspeaker',
    primer: 'Wake it with a very low tone two seconds before each bell',
    keepAlive: 'Keep it awake with a very low tone all the time',
    level: 'The tone',
    decibels: (level: number) => `${level} dB`.replace('-', '−'),
  },
  files: {
    title: 'Own sound files',
    how: 'Music for a practice, kept with this plan. Name it there as “file”.',
    add: 'Add a sound file',
    checking: 'The file is being checked.',
    added: (name: string, measure: string) => `Added as ${name}: ${measure}.`,
    unreadable: 'This file may not be read. Look at its permissions, or copy it to another folder first.',
    undecodable: 'This browser cannot play this file. It may be damaged or cut short; save it again as MP3, Ogg or WAV.',
    empty: 'This file holds no sound.',
    lost: 'The file could not be sent to the host. Try once more.',
    none: 'None yet.',
  },
  pages: (count: number) =>
    count > 1
      ? `${count} sound pages are open; the one that came first rings. If it goes away, the next takes over after four seconds.`
      : 'One sound page is open, and it rings. If it goes away, another one takes over after four seconds.',
  noPage: 'No sound page is open: bells will not ring.',
  question: {
    label: 'A bell waits for an answer',
    missed: (at: string, reason: string) => `${at}, missed: ${reason}`,
    asks: (at: string, reason: string) => `${at}, asks first: ${reason}`,
    ring: 'Ring now',
    leave: 'Leave it',
    leaveAll: (count: number) => `Leave all ${count}`,
    ringLabel: (reason: string) => `Ring now: ${reason}`,
    leaveLabel: (reason: string) => `Leave it: ${reason}`,
  },
} as const;
