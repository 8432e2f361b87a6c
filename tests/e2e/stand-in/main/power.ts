import { EventEmitter } from 'node:events';
import { offered } from './pages.ts';

class StandInPowerMonitor extends EventEmitter {
  onBatteryPower = false;

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }
  getSystemIdleTime(): number {
    return 0;
  }
}

export const powerMonitor = new StandInPowerMonitor();

const blockers = new Map<number, string>();
let last = 0;

export const powerSaveBlocker = {
  start: (kind: 'prevent-app-suspension' | 'prevent-display-sleep'): number => {
    last += 1;
    blockers.set(last, kind);
    return last;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
};

/** The kinds of the blockers that hold now. */
export const heldBlockers = (): readonly string[] => [...blockers.values()];

offered.suspend = () => void powerMonitor.emit('suspend');
offered.resume = () => void powerMonitor.emit('resume');
