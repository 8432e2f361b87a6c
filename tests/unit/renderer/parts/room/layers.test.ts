import { describe, expect, it } from 'vitest';
import type { ProjectionView } from '../../../../../src/core/views/projection-view.ts';
import { firstLayers, takeView, withoutLeaving } from '../../../../../src/renderer/parts/room/layers.ts';

const view = (key: string, screen: ProjectionView['screen'] = 'picture'): ProjectionView => ({
  screen,
  theme: 'hall',
  key,
  stage: null,
  face: { kind: 'silence' },
  clock: { kind: 'none' },
  spiral: { stage: null, lastStage: 1, place: 0, earlier: 0, inner: null },
  names: { spiral: 'Silence', time: 'Time remaining', care: 'Still water under hills' },
  languages: ['en'],
  timeZone: 'UTC',
  layout: 'stacked',
  size: { depth: 14, width: 2 },
  card: null,
  number: null,
});

describe('the pictures on top of each other', () => {
  it('renew in place what is still the same picture', () => {
    const renewed = view('a');
    expect(takeView(firstLayers(view('a')), renewed)).toEqual({ current: { serial: 0, view: renewed }, leaving: null });
  });

  it('let the old picture leave while the new one arrives', () => {
    const [old, next] = [view('a'), view('b')];
    expect(takeView(firstLayers(old), next)).toEqual({ current: { serial: 1, view: next }, leaving: { serial: 0, view: old } });
  });

  it.each(['black', 'care'] as const)('put %s over nothing, at once', (screen) => {
    expect(takeView(firstLayers(view('a')), view('a', screen)).leaving).toBeNull();
  });

  it('uncover the picture when black leaves', () => {
    const dark = takeView(firstLayers(view('a')), view('a', 'black'));
    const { current, leaving } = takeView(dark, view('a'));
    expect([current.view.screen, leaving?.view.screen]).toEqual(['picture', 'black']);
  });

  it('stay black whatever the picture under it would be', () => {
    const dark = takeView(firstLayers(view('a')), view('a', 'black'));
    expect(takeView(dark, view('b', 'black')).current.serial).toBe(dark.current.serial);
  });

  it('drop what has faded', () => {
    expect(withoutLeaving(takeView(firstLayers(view('a')), view('b'))).leaving).toBeNull();
  });
});
