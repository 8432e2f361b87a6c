import { describe, expect, it } from 'vitest';
import { type KeyAct, type KeyPress, keyAct } from '../../../../src/renderer/console/key-act.ts';

const press = (code: string, key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  landed: 'page',
  ...more,
});

const next: KeyAct = { type: 'next' };
const add = (minutes: 1 | -1 | 5 | -5): KeyAct => ({ type: 'addMinutes', minutes });
const shift = { shiftKey: true };

describe('a key', () => {
  it.each<[string, KeyPress, KeyAct]>([
    ['Space', press('Space', ' '), next],
    ['Page down, as clickers send it', press('PageDown', 'PageDown'), next],
    ['arrow right, as other clickers send it', press('ArrowRight', 'ArrowRight'), next],
    ['Page up', press('PageUp', 'PageUp'), { type: 'back' }],
    ['arrow left', press('ArrowLeft', 'ArrowLeft'), { type: 'back' }],
    ['H', press('KeyH', 'h'), { type: 'holdOrResume' }],
    ['H with caps lock', press('KeyH', 'H'), { type: 'holdOrResume' }],
    ['H on an Arabic layout', press('KeyH', 'ا'), { type: 'holdOrResume' }],
    ['Q on a French layout', press('KeyA', 'q'), { type: 'quietBells' }],
    ['plus on a German layout', press('BracketRight', '+'), add(1)],
    ['Shift and plus on a German layout', press('BracketRight', '*', shift), add(5)],
    ['the plus key of a US layout, without Shift', press('Equal', '='), add(1)],
    ['Shift and plus on a US layout', press('Equal', '+', shift), add(5)],
    ['plus on the number pad', press('NumpadAdd', '+'), add(1)],
    ['minus on a US layout', press('Minus', '-'), add(-1)],
    ['minus on a German layout', press('Slash', '-'), add(-1)],
    ['Shift and minus', press('Minus', '_', shift), add(-5)],
    ['Shift and minus on the number pad', press('NumpadSubtract', '-', shift), add(-5)],
    ['R', press('KeyR', 'r'), { type: 'ring' }],
    ['S', press('KeyS', 's'), { type: 'skipBell' }],
    ['B', press('KeyB', 'b'), { type: 'black' }],
    ['a full stop, as clickers send it', press('Period', '.'), { type: 'black' }],
    ['C', press('KeyC', 'c'), { type: 'care' }],
    ['G', press('KeyG', 'g'), { type: 'goTo' }],
    ['N', press('KeyN', 'n'), { type: 'largerNotes' }],
    ['a question mark', press('Slash', '?', shift), { type: 'keys' }],
    ['an Arabic question mark', press('Slash', '؟', shift), { type: 'keys' }],
    ['Esc', press('Escape', 'Escape'), { type: 'closeSheet' }],
    ['Esc in a field', press('Escape', 'Escape', { landed: 'text' }), { type: 'closeSheet' }],
    ['H while a button has the focus', press('KeyH', 'h', { landed: 'button' }), { type: 'holdOrResume' }],
    ['Page down while a button has the focus', press('PageDown', 'PageDown', { landed: 'button' }), next],
    ['H in a sheet', press('KeyH', 'h', { landed: 'sheet' }), { type: 'holdOrResume' }],
  ])('%s acts', (_name, pressed, act) => {
    expect(keyAct(pressed)).toEqual(act);
  });

  it.each<[string, KeyPress]>([
    ['kept down', press('Space', ' ', { repeat: true })],
    ['in a field for words', press('KeyH', 'h', { landed: 'text' })],
    ['Space on a button, which is the button’s own', press('Space', ' ', { landed: 'button' })],
    ['Space in a sheet', press('Space', ' ', { landed: 'sheet' })],
    ['an arrow in a sheet', press('ArrowRight', 'ArrowRight', { landed: 'sheet' })],
    ['with Control', press('KeyR', 'r', { ctrlKey: true })],
    ['with Command', press('KeyR', 'r', { metaKey: true })],
    ['with Alt', press('ArrowLeft', 'ArrowLeft', { altKey: true })],
    ['a letter with Shift', press('KeyC', 'C', shift)],
    ['Shift and Space', press('Space', ' ', shift)],
    ['Enter', press('Enter', 'Enter')],
    ['Tab', press('Tab', 'Tab')],
    ['a colon on a German layout', press('Period', ':', shift)],
    ['M, which is for a later version', press('KeyM', 'm')],
    ['T, which is for a later version', press('KeyT', 't')],
    ['undo, which is for a later version', press('KeyZ', 'z', { ctrlKey: true })],
  ])('does nothing: %s', (_name, pressed) => {
    expect(keyAct(pressed)).toBeNull();
  });
});
