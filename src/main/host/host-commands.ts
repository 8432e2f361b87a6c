import type { Command, HostCommand, Reply } from '../../core/contract.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import { withChange } from '../../core/views/sound-settings.ts';
import type { CurrentSession } from './current-session.ts';
import type { Notices } from './notices.ts';
import type { Settings, SettingsValues } from './settings.ts';

/** What the host’s own commands act on. */
export type HostCommandParts = {
  readonly current: CurrentSession;
  readonly settings: Settings;
  readonly notices: Notices;
  readonly identify: () => Reply;
  /** What can be chosen may be other plans now, or the same in another language. */
  readonly plansChanged: () => void;
  readonly soundReported: (report: HostStateView['sound']) => void;
  readonly outputReported: (report: HostStateView['output']) => void;
};

/** Makes what obeys the commands that are for the host rather than for the session. */
export const createHostCommands = (parts: HostCommandParts): ((command: HostCommand) => Reply) => {
  const { current, settings, notices } = parts;

  const set = (changed: Partial<SettingsValues>): Reply => {
    const problem = settings.change(changed);
    if (problem) notices.add(problem);
    return { ok: true };
  };

  return (command) => {
    switch (command.type) {
      case 'choosePlan':
        parts.plansChanged();
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
      case 'setLanguage': {
        const reply = set({ language: command.language });
        parts.plansChanged();
        current.readAgain();
        return reply;
      }
      case 'identify':
        return parts.identify();
      case 'setSound':
        return set({ sound: withChange(settings.values().sound, command.change) });
      case 'reportOutput':
        parts.outputReported({ label: command.label, problem: command.problem });
        return { ok: true };
      case 'dismissNotice':
        notices.dismiss(command.notice);
        return { ok: true };
      case 'reportSound':
        parts.soundReported(command.report);
        return { ok: true };
      default:
        return command satisfies never;
    }
  };
};

/** Whether a command is for the host rather than for the session. */
export const isForHost = (command: Command): command is HostCommand => {
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
