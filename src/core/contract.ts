import { z } from 'zod';
import { sounds } from './patterns/parameters.ts';
import { roomLimits } from './room/room-size.ts';
import type { SessionCommand } from './session/session.ts';
import type { Instant } from './time.ts';
import type { ConsoleView } from './views/console-view.ts';
import { type ProjectionView, roomThemes } from './views/projection-view.ts';
import { soundChangeSchema } from './views/sound-settings.ts';
import type { SoundView } from './views/sound-view.ts';
import { interfaceTags } from './words/languages.ts';

/** Who watches. The role comes from the host (which window, which token), never from a message. */
export type Role = 'console' | 'projection' | 'sound';

/** What each role sees. */
export type ViewOf = { readonly console: ConsoleView; readonly projection: ProjectionView; readonly sound: SoundView };

/** The host's clock as a page needs it: in a rehearsal it runs faster. */
export type ClockReading = { readonly now: Instant; readonly speed: number };

/** A whole view at one moment. `hostRun` changes with every start of the host; `seq` only grows within one. */
export type Snapshot<R extends Role> = {
  readonly hostRun: string;
  readonly seq: number;
  readonly clock: ClockReading;
  readonly view: ViewOf[R];
};

/** The answer to a command: done, or a sentence why not. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** How a page knows whether its picture can be trusted. */
export type Connection = 'connecting' | 'live' | 'lost';

/** The one contract between a page and the host, whatever carries it. */
export type HostLink<R extends Role> = {
  send(command: Command): Promise<Reply>;
  /** Calls back with every snapshot; returns its own undo. */
  watch(onSnapshot: (snapshot: Snapshot<R>) => void): () => void;
  /** Calls back when the host falls silent (3 s without a sign of life) and when it is heard again; returns its own undo. */
  watchConnection(onChange: (connection: Connection) => void): () => void;
  /** The host's time at this moment, estimated from round trips; the same on every page. */
  now(): Instant;
};

const strikeId = z.string().max(200);
const rehearsalSpeed = z.number().min(1).max(120);

/** Commands for the host rather than for the session. */
const hostCommandSchemas = [
  z.strictObject({ type: z.literal('choosePlan'), plan: z.string().max(64) }),
  z.strictObject({ type: z.literal('rehearse'), speed: rehearsalSpeed, goesOn: z.boolean() }),
  z.strictObject({ type: z.literal('setRehearsal'), speed: rehearsalSpeed, goesOn: z.boolean() }),
  z.strictObject({ type: z.literal('endRehearsal') }),
  /** After a close: put the session away and be ready for a new one. */
  z.strictObject({ type: z.literal('newSession') }),
  z.strictObject({ type: z.literal('setRoomTheme'), theme: z.enum(roomThemes) }),
  /** How large the room is, in metres, so that its words are never too small. */
  z.strictObject({
    type: z.literal('setRoomSize'),
    depth: z.number().min(roomLimits.depth.least).max(roomLimits.depth.most),
    width: z.number().min(roomLimits.width.least).max(roomLimits.width.most),
  }),
  /** Shows each room page its number for a moment. */
  z.strictObject({ type: z.literal('identify') }),
  /** What the console speaks. */
  z.strictObject({ type: z.literal('setLanguage'), language: z.enum(interfaceTags) }),
  z.strictObject({ type: z.literal('setSound'), change: soundChangeSchema }),
  z.strictObject({ type: z.literal('reportOutput'), label: z.string().max(200), problem: z.string().max(300).nullable() }),
  z.strictObject({ type: z.literal('dismissNotice'), notice: z.int() }),
  z.strictObject({
    type: z.literal('reportSound'),
    report: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('needs gesture') }),
      z.strictObject({ state: z.literal('loading') }),
      z.strictObject({ state: z.literal('ready') }),
      z.strictObject({ state: z.literal('failed'), reason: z.string().max(300) }),
    ]),
  }),
] as const;

const sessionCommandSchemas = [
  z.strictObject({ type: z.literal('start'), when: z.enum(['now', 'as planned']), day: z.int().min(0).max(60).optional() }),
  z.strictObject({ type: z.literal('unschedule') }),
  z.strictObject({ type: z.literal('next') }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('jump'), segment: z.string().max(200) }),
  z.strictObject({ type: z.literal('hold') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('addTime'), amount: z.int().min(-3_600_000).max(3_600_000) }),
  z.strictObject({ type: z.literal('endPractice') }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('setScreen'), screen: z.enum(['picture', 'black']) }),
  z.strictObject({ type: z.literal('setFrozen'), frozen: z.boolean() }),
  z.strictObject({ type: z.literal('turnCard'), card: z.int().min(0).max(999) }),
  z.strictObject({ type: z.literal('care') }),
  z.strictObject({ type: z.literal('endCare') }),
  z.strictObject({ type: z.literal('ring'), sound: z.enum(sounds), strikes: z.int().min(1).max(9) }),
  z.strictObject({ type: z.literal('skipBell'), strike: strikeId }),
  z.strictObject({ type: z.literal('setBells'), quiet: z.boolean() }),
  z.strictObject({ type: z.literal('ringNow'), strike: strikeId }),
  z.strictObject({ type: z.literal('leaveBells'), strikes: z.array(strikeId).min(1).max(200) }),
  z.strictObject({ type: z.literal('checkRoom'), sound: z.enum(sounds) }),
  z.strictObject({ type: z.literal('answerRoomCheck'), heard: z.boolean() }),
  z.strictObject({ type: z.literal('reportRung'), strike: strikeId, at: z.number() }),
] as const;

/** Reads any command from outside; refuses unknown types, extra fields and wild numbers. */
export const commandSchema = z.discriminatedUnion('type', [...sessionCommandSchemas, ...hostCommandSchemas]);

/** What a page may ask. */
export type Command = z.infer<typeof commandSchema>;

/** The part of the commands that the host itself obeys. */
export type HostCommand = Exclude<Command, { type: SessionCommand['type'] }>;

/** Which commands each role may send; a role that is not listed for a command is refused it. */
export const allowedCommands: Readonly<Record<Role, readonly Command['type'][]>> = {
  console: [
    'start',
    'unschedule',
    'next',
    'back',
    'jump',
    'hold',
    'resume',
    'addTime',
    'endPractice',
    'close',
    'setScreen',
    'setFrozen',
    'turnCard',
    'care',
    'endCare',
    'ring',
    'ringNow',
    'leaveBells',
    'checkRoom',
    'answerRoomCheck',
    'skipBell',
    'setBells',
    'choosePlan',
    'rehearse',
    'setRehearsal',
    'endRehearsal',
    'newSession',
    'setRoomTheme',
    'setLanguage',
    'setRoomSize',
    'identify',
    'setSound',
    'dismissNotice',
  ],
  projection: [],
  sound: ['reportRung', 'reportSound', 'reportOutput'],
};
