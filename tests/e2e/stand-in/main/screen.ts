import { EventEmitter } from 'node:events';
import type { Display, Point, Rectangle } from 'electron';
import type { SimulatedDisplay } from '../wire.ts';
import { beginning } from './beginning.ts';
import { offered } from './pages.ts';

const panel = 28;

const whole = (given: SimulatedDisplay): Display => {
  const { x, y, width, height } = given.bounds;
  return {
    accelerometerSupport: 'unknown',
    colorDepth: 24,
    colorSpace: '{primaries:BT709, transfer:SRGB, matrix:RGB, range:FULL}',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    internal: false,
    maximumCursorSize: { width: 64, height: 64 },
    monochrome: false,
    nativeOrigin: { x, y },
    rotation: 0,
    scaleFactor: 1,
    size: { width, height },
    touchSupport: 'unknown',
    workArea: { x, y: y + panel, width, height: height - panel },
    workAreaSize: { width, height: height - panel },
    ...given,
  };
};

let displays: readonly Display[] = beginning.displays.map(whole);
let isReady = false;

/** Told after displays changed and before the program is: windows on a display that went away are moved by the window manager. */
export const displaysChanged = new EventEmitter<{ changed: [] }>();

/** Electron refuses to tell displays before the app is ready. */
export const openScreen = (): void => {
  isReady = true;
};

const now = (): readonly Display[] => {
  if (!isReady) throw new Error("The 'screen' module can't be used before the app 'ready' event");
  return displays;
};

const overlap = (one: Rectangle, other: Rectangle): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
};

const distance = (bounds: Rectangle, point: Point): number => {
  const across = Math.max(bounds.x - point.x, 0, point.x - (bounds.x + bounds.width - 1));
  const down = Math.max(bounds.y - point.y, 0, point.y - (bounds.y + bounds.height - 1));
  return Math.hypot(across, down);
};

const nothing: Display = whole({ id: 0, label: '', bounds: { x: 0, y: 0, width: 0, height: 0 } });

const nearest = (point: Point): Display =>
  [...displays].sort((one, other) => distance(one.bounds, point) - distance(other.bounds, point))[0] ?? nothing;

/** The display that shows most of a window, else the nearest. */
export const displayOf = (window: Rectangle): Display => {
  const most = [...displays].sort((one, other) => overlap(other.bounds, window) - overlap(one.bounds, window))[0];
  if (most && overlap(most.bounds, window) > 0) return most;
  return nearest({ x: window.x + window.width / 2, y: window.y + window.height / 2 });
};

class StandInScreen extends EventEmitter {
  getAllDisplays(): Display[] {
    return [...now()];
  }
  getPrimaryDisplay(): Display {
    return now()[0] ?? nothing;
  }
  getDisplayMatching(rect: Rectangle): Display {
    now();
    return displayOf(rect);
  }
  getDisplayNearestPoint(point: Point): Display {
    now();
    return nearest(point);
  }
  getCursorScreenPoint(): Point {
    const { x, y } = this.getPrimaryDisplay().bounds;
    return { x: x + 10, y: y + 10 };
  }
}

export const screen = new StandInScreen();

const changedMetrics = (before: Display, after: Display): string[] =>
  (['bounds', 'workArea', 'scaleFactor', 'rotation'] as const).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );

offered.setDisplays = (given) => {
  const before = displays;
  displays = given.map(whole);
  displaysChanged.emit('changed');
  if (!isReady) return;
  for (const display of before) if (!displays.some(({ id }) => id === display.id)) screen.emit('display-removed', {}, display);
  for (const display of displays) {
    const old = before.find(({ id }) => id === display.id);
    if (!old) screen.emit('display-added', {}, display);
    else if (changedMetrics(old, display).length > 0) screen.emit('display-metrics-changed', {}, display, changedMetrics(old, display));
  }
};
