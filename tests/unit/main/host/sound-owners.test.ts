import { describe, expect, it } from 'vitest';
import type { Watcher } from '../../../../src/main/host/publish.ts';
import { createSoundOwners } from '../../../../src/main/host/sound-owners.ts';

const page = (name: string | null): Watcher<'sound'> => ({ page: name, onSnapshot: () => undefined, onAlive: () => undefined });

describe('the sound', () => {
  it('belongs to the page that came first', () => {
    const owners = createSoundOwners();
    const [one, two] = [page('one'), page('two')];
    expect([owners.settle([one, two], 0), owners.owner(), owners.settle([one, two], 1)]).toEqual(['come', one, 'same']);
    expect([owners.isOwner('one'), owners.isOwner('two')]).toEqual([true, false]);
  });

  it('goes to the next page four seconds after its owner went', () => {
    const owners = createSoundOwners();
    const [one, two] = [page('one'), page('two')];
    owners.settle([one, two], 0);
    expect([1000, 4999, 5000, 5001].map((at) => owners.settle([two], at))).toEqual(['gone', 'same', 'taken over', 'same']);
    expect(owners.owner()).toBe(two);
  });

  it.each(['one', null])('is back at once with a page that is loaded again (%s)', (name) => {
    const owners = createSoundOwners();
    const again = page(name);
    owners.settle([page(name)], 0);
    expect([owners.settle([], 1000), owners.settle([again], 1300)]).toEqual(['gone', 'come']);
    expect(owners.owner()).toBe(again);
  });

  it('waits for nobody when no page was ever there', () => {
    const owners = createSoundOwners();
    expect([owners.settle([], 0), owners.owner(), owners.isOwner(null)]).toEqual(['same', null, false]);
  });
});
