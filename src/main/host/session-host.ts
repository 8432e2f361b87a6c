import { allowedCommands, type Command, type Reply, type Role } from '../../core/contract.ts';
import type { LibraryAnswer, LibraryRequest } from '../../core/library/library-contract.ts';
import type { SessionCommand } from '../../core/session/session.ts';
import { type Instant, seconds } from '../../core/time.ts';
import { consoleView } from '../../core/views/build-console-view.ts';
import { projectionView } from '../../core/views/build-projection-view.ts';
import { nearStrikes, soundView, type TookOver } from '../../core/views/build-sound-view.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import type { InterfaceLanguage } from '../../core/words/languages.ts';
import { type Said, type Say, told } from '../../core/words/say.ts';
import { createAlarm } from './alarm.ts';
import { createClock } from './clock.ts';
import { createCurrentSession } from './current-session.ts';
import { createHostCommands, isForHost } from './host-commands.ts';
import { createIdentify } from './identify.ts';
import type { LibraryDesk } from './library-desk.ts';
import type { Happened, LiveSession } from './live-session.ts';
import { createNotices, movedWords, sleptWords } from './notices.ts';
import { createPublisher, type SignOfLife, type Watcher } from './publish.ts';
import type { SessionHostDependencies } from './session-host-parts.ts';
import type { AddedFile } from './sound-files.ts';
import { createSoundOwners } from './sound-owners.ts';
import { languageNow } from './spoken.ts';
import { turnedFirst } from './turned-first.ts';

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
  /** Answers the console’s question to the library; a change of the plan that is open is told to every page. */
  readonly library: (request: LibraryRequest) => Promise<LibraryAnswer<LibraryRequest['type']>>;
  /** Ends timers and lets go of files; a later start continues the session. */
  readonly close: () => void;
};

const refuse = (reason: string): Reply => ({ ok: false, reason });
const signOfLifeEvery = seconds(1);
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
  const numbers = createIdentify(parts.timer, () => changed());
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
      projection: (place) => projectionView({ ...seen(), number: numbers.isOn() ? place + 1 : null }),
      sound: (watcher) =>
        soundView({
          ...seen(),
          owner: watcher === owners.owner(),
          tookOver: tookOver?.live === current.live() ? tookOver : null,
          settings: parts.settings.values().sound,
        }),
    },
    (role) => watchersChanged(role),
    parts.timer,
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

  const identify = (): Reply => {
    if (publisher.count('projection') === 0) return refuse('No room page is open.');
    numbers.begin();
    return { ok: true };
  };

  const obey = createHostCommands({
    current,
    settings: parts.settings,
    notices,
    identify,
    plansChanged: () => {
      plans = null;
    },
    soundReported: (report) => {
      sound = report;
    },
    outputReported: (report) => {
      output = report;
    },
  });

  /** Brought in with the first question: no start waits for the library, and no evening without it carries it. */
  const openDesk = async (): Promise<LibraryDesk> => {
    const [{ createLibrary }, { createLibraryDesk }] = await Promise.all([import('./library.ts'), import('./library-desk.ts')]);
    const planChanged = (): void => {
      plans = null;
      changed();
    };
    const library = createLibrary(parts.library, parts.contentWords);
    return createLibraryDesk({ library, plans: parts.plans, current, say, spoken: parts.spoken, planChanged });
  };
  let desk: Promise<LibraryDesk> | null = null;

  const act = (asked: SessionCommand): Reply => {
    const live = current.live();
    const command = turnedFirst(asked, live.run, live.session(), roomSettings().roomSize);
    const rehearsal = current.rehearsal();
    const { phase } = live.session();
    if (rehearsal && command.type === 'start' && phase.kind === 'waiting') rehearsal.skipToDay(command.day ?? phase.day);
    const happened = live.act(command);
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
    library: async (request) => {
      desk ??= openDesk();
      const answer = await desk;
      observe(current.live().catchUp());
      current.refreshDay();
      return answer(request);
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
      publisher.close();
      numbers.stop();
      alarm.setAt(null);
      current.close();
    },
  };
};
