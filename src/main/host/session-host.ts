import { allowedCommands, type Command, type HostCommand, type Reply, type Role } from '../../core/contract.ts';
import type { SessionCommand } from '../../core/session/session.ts';
import { type Instant, seconds } from '../../core/time.ts';
import { consoleView } from '../../core/views/build-console-view.ts';
import { cardsAhead, projectionView } from '../../core/views/build-projection-view.ts';
import { nearStrikes, soundView, type TookOver } from '../../core/views/build-sound-view.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import { withChange } from '../../core/views/sound-settings.ts';
import type { InterfaceLanguage } from '../../core/words/languages.ts';
import { type Said, type Say, told } from '../../core/words/say.ts';
import { createAlarm, type Timer } from './alarm.ts';
import { createClock, type TimeReaders } from './clock.ts';
import { createCurrentSession } from './current-session.ts';
import type { Happened, LiveSession } from './live-session.ts';
import { createNotices, movedWords, sleptWords } from './notices.ts';
import type { PlanStore } from './plan-store.ts';
import { createPublisher, type SignOfLife, type Watcher } from './publish.ts';
import type { Pace } from './rehearsal.ts';
import type { SessionStore } from './session-store.ts';
import type { Settings, SettingsValues } from './settings.ts';
import type { AddedFile, SoundFiles } from './sound-files.ts';
import { createSoundOwners } from './sound-owners.ts';
import { languageNow, type Spoken } from './spoken.ts';

/** All that the host needs of the world. */
export type SessionHostDependencies = {
  readonly time: TimeReaders;
  readonly timer: Timer;
  /** Different with every start. */
  readonly hostRun: string;
  readonly timeZone: string;
  readonly plans: PlanStore;
  readonly sessions: SessionStore;
  readonly rehearsals: SessionStore;
  readonly settings: Settings;
  readonly soundFiles: SoundFiles;
  readonly spoken: Spoken;
  /** What the computer says of its language, such as `de-CH`; the console speaks it until another one is chosen. */
  readonly systemLanguage: string;
  /** A rehearsal that begins as soon as the first page is there to show it. */
  readonly rehearseFirst: Pace | null;
};

/** The one place that holds a session while it runs. Carriers bring pages to it; the role is theirs to know, never the page's to say. */
export type SessionHost = {
  readonly send: (role: Role, command: Command, page?: string | null) => Promise<Reply>;
  /** Tells a page everything at once, then whatever changes; returns its own undo. */
  readonly watch: <R extends Role>(role: R, watcher: Watcher<R>) => () => void;
  readonly sign: () => SignOfLife;
  /** Tells the facilitator once; a message without values may come as plain English. */
  readonly tell: (words: Said) => void;
  /** The host’s words in the language that is spoken now. */
  readonly say: () => Say;
  /** Folders in which the pictures of the present plan may lie. */
  readonly pictureFolders: () => readonly string[];
  /** Lets everything happen that is due, and tells: for a computer that woke up. */
  readonly wake: () => void;
  /** Keeps a sound file with the plan that is open, and tells the pages; gives its name, or a sentence why not. */
  readonly addSoundFile: (name: string, content: Uint8Array) => AddedFile;
  /** Ends timers and lets go of files; a later start continues the session. */
  readonly close: () => void;
};

const refuse = (reason: string): Reply => ({ ok: false, reason });
const signOfLifeEvery = seconds(1);
const identifyLasts = seconds(3);
const sleepWorthTelling = seconds(10);

/** Brings the host up: an unfinished session goes on where it stood. */
export const createSessionHost = (parts: SessionHostDependencies): SessionHost => {
  const notices = createNotices();
  const language = (): InterfaceLanguage => languageNow(parts.settings, parts.systemLanguage);
  const say = (): Say => parts.spoken(language());
  const current = createCurrentSession({ ...parts, clock: createClock(parts.time), tell: notices.add, say });
  let sound: HostStateView['sound'] = { state: 'absent' };
  const owners = createSoundOwners();
  /** Told apart by session, so that a rehearsal leaves nothing behind. */
  let heard: { readonly by: LiveSession; readonly at: Instant } | null = null;
  let lastOwnerWas: { readonly live: LiveSession; readonly near: readonly string[] } | null = null;
  let tookOver: (TookOver & { readonly live: LiveSession }) | null = null;
  let output: HostStateView['output'] = null;
  let plans: HostStateView['plans'] | null = null;
  let rehearseFirst = parts.rehearseFirst;
  let stopIdentifying: (() => void) | null = null;
  let stopSigns: (() => void) | null = null;

  const clock = () => current.live().clock.read();

  /** Plans are looked up when a console comes and when one is chosen, not with each act: the disk may be slow. */
  const hostState = (): HostStateView => {
    plans ??= parts.plans.list();
    return {
      kept: spokenKept(),
      projections: publisher.count('projection'),
      sound: sound.state === 'failed' ? { ...sound, reason: say()(sound.reason) } : sound,
      soundPages: publisher.count('sound'),
      output: output && { ...output, problem: output.problem && say()(output.problem) },
      soundSettings: parts.settings.values().sound,
      soundFiles: parts.soundFiles.list(current.live().run.id),
      lastHeard: lastHeard(),
      plans,
      notices: notices.list(say()),
      ...roomSettings(),
      language: language(),
    };
  };

  const spokenKept = (): HostStateView['kept'] => {
    const { at, problem } = current.live().kept();
    return { at, problem: problem && told(problem, say(), language()) };
  };

  const roomSettings = () => {
    const { roomTheme, roomDepth, roomWidth } = parts.settings.values();
    return { roomTheme, roomSize: { depth: roomDepth, width: roomWidth } };
  };

  /** By this session's own record, so that it is known after a start too. */
  const lastHeard = (): Instant | null => {
    const live = current.live();
    if (heard?.by === live) return heard.at;
    return live.session().outcomes.findLast(({ outcome }) => outcome === 'rung')?.at ?? null;
  };

  const seen = () => {
    const live = current.live();
    return { run: live.run, session: live.session(), rules: live.rules(), ...roomSettings() };
  };

  const publisher = createPublisher(
    parts.hostRun,
    {
      clock,
      console: () =>
        consoleView({ ...seen(), now: clock().now, host: hostState(), rehearsal: current.rehearsal()?.pace() ?? null, say: say() }),
      projection: (place) => projectionView({ ...seen(), number: stopIdentifying === null ? null : place + 1 }),
      sound: (watcher) =>
        soundView({
          ...seen(),
          owner: watcher === owners.owner(),
          tookOver: tookOver?.live === current.live() ? tookOver : null,
          settings: parts.settings.values().sound,
        }),
    },
    (role) => watchersChanged(role),
  );

  const wake = (): void => {
    observe(current.live().catchUp());
    changed();
  };
  const alarm = createAlarm(clock, parts.timer, wake);

  const observe = ({ facts, jumps }: Happened): void => {
    for (const fact of facts) if (fact.type === 'strikeRung') heard = { by: current.live(), at: fact.at };
    if (current.live().session().phase.kind !== 'running') return;
    for (const jump of jumps) {
      if (jump.kind === 'moved') notices.add(movedWords(jump.by));
      else if (jump.length >= sleepWorthTelling) notices.add(sleptWords(jump.length, facts));
    }
  };

  /** Tells the pages, and sleeps until the next thing that happens by itself. */
  const changed = (): void => {
    while (current.rehearsal()?.skipNight()) observe(current.live().catchUp());
    publisher.publish();
    alarm.setAt(current.live().nextDue());
  };

  const giveSign = (): void => {
    stopSigns = parts.timer(signOfLifeEvery, giveSign);
    const before = current.live().kept();
    const isNewOwner = settleOwner();
    const happened = current.live().catchUp();
    const isNewDay = current.refreshDay();
    if (isNewOwner || isNewDay || happened.facts.length > 0 || happened.jumps.length > 0 || current.live().kept() !== before) {
      observe(happened);
      changed();
    }
    publisher.alive();
  };

  /** Whether another page owns the sound now, or none. */
  const settleOwner = (): boolean => {
    const change = owners.settle(publisher.soundPages(), parts.time.monotonic());
    if (change === 'same') return false;
    sound = { state: 'absent' };
    output = null;
    const live = current.live();
    const { now, speed } = clock();
    if (change === 'gone') lastOwnerWas = { live, near: nearStrikes(live.run, live.session(), live.rules(), now, speed) };
    if (change === 'taken over') tookOver = { live, at: now, near: lastOwnerWas?.live === live ? lastOwnerWas.near : [] };
    return true;
  };

  const watchersChanged = (role: Role): void => {
    const watched = publisher.count('console') + publisher.count('projection') + publisher.count('sound') > 0;
    if (!watched) {
      stopSigns?.();
      stopSigns = null;
    } else stopSigns ??= parts.timer(signOfLifeEvery, giveSign);
    if (role === 'console') plans = null;
    if (role === 'sound') settleOwner();
    if (watched && rehearseFirst) {
      const reply = current.rehearse(rehearseFirst);
      if (!reply.ok) notices.add(reply.reason);
      rehearseFirst = null;
    }
    wake();
  };

  const spokenReply = (reply: Reply): Reply => (reply.ok ? reply : { ok: false, reason: say()(reply.reason) });

  const set = (changed: Partial<SettingsValues>): Reply => {
    const problem = parts.settings.change(changed);
    if (problem) notices.add(problem);
    return { ok: true };
  };

  /** Each room page shows its number for a moment; asked once more, for a moment longer. */
  const identify = (): Reply => {
    if (publisher.count('projection') === 0) return refuse('No room page is open.');
    stopIdentifying?.();
    stopIdentifying = parts.timer(identifyLasts, () => {
      stopIdentifying = null;
      changed();
    });
    return { ok: true };
  };

  const obey = (command: HostCommand): Reply => {
    switch (command.type) {
      case 'choosePlan':
        plans = null;
        return current.choosePlan(command.plan);
      case 'newSession':
        return current.renew();
      case 'rehearse':
        return current.rehearse({ speed: command.speed, goesOn: command.goesOn });
      case 'setRehearsal':
        return current.setRehearsal({ speed: command.speed, goesOn: command.goesOn });
      case 'endRehearsal':
        return current.endRehearsal();
      case 'setRoomTheme':
        return set({ roomTheme: command.theme });
      case 'setRoomSize':
        return set({ roomDepth: command.depth, roomWidth: command.width });
      case 'setLanguage':
        plans = null;
        return set({ language: command.language });
      case 'identify':
        return identify();
      case 'setSound':
        return set({ sound: withChange(parts.settings.values().sound, command.change) });
      case 'reportOutput':
        output = { label: command.label, problem: command.problem };
        return { ok: true };
      case 'dismissNotice':
        notices.dismiss(command.notice);
        return { ok: true };
      case 'reportSound':
        sound = command.report;
        return { ok: true };
      default:
        return command satisfies never;
    }
  };

  /** Next and Back turn the cards of a long text first, whoever asks. */
  const turned = (command: SessionCommand): SessionCommand => {
    if (command.type !== 'next' && command.type !== 'back') return command;
    const { run } = current.live();
    const session = current.live().session();
    if (session.phase.kind !== 'running') return command;
    const { card, of } = cardsAhead(run, session, roomSettings().roomSize);
    if (command.type === 'next') return card + 1 < of ? { type: 'turnCard', card: card + 1 } : command;
    return card > 0 ? { type: 'turnCard', card: card - 1 } : command;
  };

  const act = (asked: SessionCommand): Reply => {
    const command = turned(asked);
    const rehearsal = current.rehearsal();
    const { phase } = current.live().session();
    if (rehearsal && command.type === 'start' && phase.kind === 'waiting') rehearsal.skipToDay(command.day ?? phase.day);
    const happened = current.live().act(command);
    observe(happened);
    return happened.reply;
  };

  alarm.setAt(current.live().nextDue());

  return {
    send: async (role, command, page = null) => {
      if (!allowedCommands[role].includes(command.type)) return spokenReply(refuse('This page may not do that.'));
      /* A page that rang and then lost the sound still tells the truth about what it rang. */
      if (role === 'sound' && command.type !== 'reportRung' && !owners.isOwner(page))
        return spokenReply(refuse('Another page sounds the bells.'));
      observe(current.live().catchUp());
      current.refreshDay();
      const reply = isForHost(command) ? obey(command) : act(command);
      changed();
      return spokenReply(reply);
    },
    watch: (role, watcher) => {
      current.refreshDay();
      return publisher.add(role, watcher);
    },
    sign: () => ({ hostRun: parts.hostRun, clock: clock() }),
    addSoundFile: (name, content) => {
      const added = parts.soundFiles.add(current.live().run.id, name, content, say());
      if (added.ok) changed();
      return added;
    },
    tell: (words) => {
      notices.add(words);
      changed();
    },
    say,
    wake,
    pictureFolders: () => parts.plans.assetFolders(current.live().run.id),
    close: () => {
      stopSigns?.();
      stopIdentifying?.();
      alarm.setAt(null);
      current.close();
    },
  };
};

const isForHost = (command: Command): command is HostCommand => {
  switch (command.type) {
    case 'choosePlan':
    case 'newSession':
    case 'rehearse':
    case 'setRehearsal':
    case 'endRehearsal':
    case 'setRoomTheme':
    case 'setLanguage':
    case 'setRoomSize':
    case 'identify':
    case 'setSound':
    case 'dismissNotice':
    case 'reportSound':
    case 'reportOutput':
      return true;
    default:
      return false;
  }
};
