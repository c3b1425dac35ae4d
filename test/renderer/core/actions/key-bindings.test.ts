import { describe, expect, test } from '@jest/globals';
import { actionForKey, type KeyPress, keyOfPress, shownKey } from '../../../../renderer/core/actions/key-bindings.ts';
import { ACTIONS } from '../../../../shared/actions.ts';
import type { Platform } from '../../../../shared/contract/window.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

function action(key: KeyPress, platform: Platform = 'linux', typing = false) {
  return actionForKey(key, platform, { typing });
}

/** Returns how a keyboard reports a key of the list, on a British layout. */
function reported(key: string, platform: Platform): KeyPress {
  const parts = key.split('+');
  const name = parts.at(-1) ?? '';
  const mod = parts.includes('CmdOrCtrl');
  const isSign = parts.includes('Shift') && /^\d$/.test(name);
  return press(
    { Plus: '+', Space: ' ' }[name] ??
      (isSign ? (')!"£$%^&*('[Number(name)] ?? '') : name.length === 1 ? name.toLowerCase() : name),
    {
      code: isSign ? `Digit${name}` : '',
      ctrlKey: mod && platform !== 'mac',
      metaKey: mod && platform === 'mac',
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift') || name === 'Plus',
    },
  );
}

describe('keys', () => {
  test.each<Platform>(['mac', 'windows', 'linux'])('each stand for one action, on %s', (platform) => {
    const keys = ACTIONS.flatMap(({ id, keys: own }) => own.map((key) => ({ id, key })));
    expect(keys.map(({ key }) => action(reported(key, platform), platform))).toEqual(keys.map(({ id }) => id));
  });

  test('are Ctrl on Windows and Linux, and Cmd on macOS', () => {
    expect(action(press('z', { ctrlKey: true }), 'windows')).toBe('undo');
    expect(action(press('z', { ctrlKey: true }), 'mac')).toBeUndefined();
    expect(action(press('z', { metaKey: true }), 'mac')).toBe('undo');
    expect(action(press('z', { metaKey: true }), 'linux')).toBeUndefined();
  });

  test('tell Shift apart', () => {
    expect(action(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(action(press('Delete', { shiftKey: true }))).toBe('take-off-map');
    expect(action(press('Delete'))).toBe('delete');
  });

  test('find + where it is a key of its own, with and without Shift, and on the number pad', () => {
    expect(action(press('+', { code: 'BracketRight', ctrlKey: true }))).toBe('zoom-in');
    expect(action(press('+', { code: 'Equal', ctrlKey: true, shiftKey: true }))).toBe('zoom-in');
    expect(action(press('+', { code: 'NumpadAdd', ctrlKey: true }))).toBe('zoom-in');
    expect(action(press('=', { code: 'Equal', ctrlKey: true }))).toBe('zoom-in');
  });

  test('find the digits of a French keyboard, with and without the Shift that they need there', () => {
    expect(action(press('à', { code: 'Digit0', ctrlKey: true }))).toBe('zoom-actual');
    expect(action(press('&', { code: 'Digit1', ctrlKey: true }))).toBe('zoom-fit');
    expect(action(press('1', { code: 'Digit1', ctrlKey: true, shiftKey: true }))).toBe('zoom-fit');
  });

  test('go by the sign before the place: - is where 6 is on a French keyboard', () => {
    expect(action(press('-', { code: 'Digit6', ctrlKey: true }))).toBe('zoom-out');
  });

  test('go by the letter, not the place, where the layout is Latin', () => {
    expect(action(press('z', { code: 'KeyY', ctrlKey: true }))).toBe('undo');
    expect(action(press('w', { code: 'KeyZ', ctrlKey: true }))).toBe('close-window');
  });

  test('go by the place where the layout has no Latin letters', () => {
    expect(action(press('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo');
    expect(action(press('ψ', { code: 'KeyC' }))).toBe('add-claim');
    expect(action(press('Я', { code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toBe('redo');
  });

  test.each([
    ['’ where Q is, on Dvorak', press("'", { code: 'KeyQ' })],
    ['’ where Q is, with Ctrl, on Dvorak', press("'", { code: 'KeyQ', ctrlKey: true })],
    ['a semicolon where Z is, with Ctrl, on Dvorak', press(';', { code: 'KeyW', ctrlKey: true })],
    ['a comma where M is, on a French keyboard', press(',', { code: 'KeyM' })],
    ['a Latin letter that no action has, where E is, on a Turkish keyboard', press('ğ', { code: 'KeyE' })],
    ['an accent that waits for its letter', press('Dead', { code: 'KeyQ' })],
  ])('do not go by the place: %s', (_, key) => {
    expect(action(key)).toBeUndefined();
    expect(action(key, 'mac')).toBeUndefined();
  });

  test('go by the place of a sign, too, where the layout has no Latin letters', () => {
    const close = press("'", { code: 'KeyW', ctrlKey: true });
    expect(actionForKey(close, 'linux', { typing: false, isLatin: false })).toBe('close-window');
  });

  test('are found with Option, which gives other signs on macOS', () => {
    expect(action(press('¡', { code: 'Digit1', metaKey: true, altKey: true }), 'mac')).toBe('toggle-navigator');
  });

  test('without a modifier are text while somebody is typing', () => {
    expect(action(press('c'), 'linux', true)).toBeUndefined();
    expect(action(press('Delete'), 'linux', true)).toBeUndefined();
    expect(action(press('Enter'), 'linux', true)).toBeUndefined();
  });

  test('that a text field has of its own are its while somebody is typing', () => {
    expect(action(press('a', { ctrlKey: true }), 'linux', true)).toBeUndefined();
    expect(action(press('c', { ctrlKey: true }), 'linux', true)).toBeUndefined();
    expect(action(press('v', { ctrlKey: true }), 'linux', true)).toBeUndefined();
  });

  test('undo, find and help also while somebody is typing', () => {
    expect(action(press('z', { ctrlKey: true }), 'linux', true)).toBe('undo');
    expect(action(press('k', { ctrlKey: true }), 'linux', true)).toBe('quick-open');
    expect(action(press('F1'), 'linux', true)).toBe('keyboard-shortcuts');
    expect(action(press('F3', { shiftKey: true }), 'linux', true)).toBe('find-previous');
  });

  test('the list of keys is asked for by F1, and by the sign on any layout', () => {
    const signs = [press('?', { shiftKey: true, code: 'Slash' }), press('?', { shiftKey: true, code: 'Minus' })];
    expect([press('F1'), ...signs].map((key) => action(key))).toEqual(Array(3).fill('keyboard-shortcuts'));
    expect(action(press('?', { shiftKey: true }), 'linux', true)).toBeUndefined();
  });

  test('are nothing with a modifier that no action has', () => {
    expect(action(press('c', { altKey: true }))).toBeUndefined();
    expect(action(press('€', { code: 'KeyE', ctrlKey: true, altKey: true }))).toBeUndefined();
  });
});

describe('shown keys', () => {
  test('are words on Windows and Linux', () => {
    expect(shownKey('CmdOrCtrl+Shift+Z', 'windows')).toBe('Ctrl+Shift+Z');
    expect(shownKey('CmdOrCtrl+PageUp', 'linux')).toBe('Ctrl+Page Up');
    expect(shownKey('CmdOrCtrl+Plus', 'linux')).toBe('Ctrl++');
  });

  test('are signs on macOS, in the order in which macOS writes them', () => {
    expect(shownKey('CmdOrCtrl+Shift+Z', 'mac')).toBe('⇧⌘Z');
    expect(shownKey('CmdOrCtrl+Alt+1', 'mac')).toBe('⌥⌘1');
    expect(shownKey('CmdOrCtrl+E', 'mac')).toBe('⌘E');
  });
});

describe('keys that were changed', () => {
  const changed = { 'tidy-map': ['CmdOrCtrl+Shift+Y'], 'add-claim': [], find: ['F9'] } as const;
  const changedAction = (key: KeyPress, typing = false) => actionForKey(key, 'linux', { typing, keys: changed });

  test('are heard, and those that they took the place of are not', () => {
    expect(changedAction(press('Y', { ctrlKey: true, shiftKey: true, code: 'KeyY' }))).toBe('tidy-map');
    expect(changedAction(press('L', { ctrlKey: true, shiftKey: true, code: 'KeyL' }))).toBeUndefined();
    expect(changedAction(press('c', { code: 'KeyC' }))).toBeUndefined();
    expect(changedAction(press('F9'), true)).toBe('find');
  });

  test.each(['a', 'Backspace', 'Delete', 'Home', 'End'])('stay those of a text field: Ctrl and %s', (key) => {
    const keys = { 'tidy-map': [`CmdOrCtrl+${key.length === 1 ? key.toUpperCase() : key}`], 'select-all': [] };
    const heard = (typing: boolean) => actionForKey(press(key, { ctrlKey: true }), 'linux', { typing, keys });
    expect([heard(false), heard(true)]).toEqual(['tidy-map', undefined]);
  });

  test.each<[string, KeyPress, Platform?]>([
    ['CmdOrCtrl+Shift+J', press('J', { ctrlKey: true, shiftKey: true, code: 'KeyJ' })],
    ['CmdOrCtrl+J', press('j', { metaKey: true, code: 'KeyJ' }), 'mac'],
    ['Alt+A', press('å', { altKey: true, code: 'KeyA' }), 'mac'],
    ['CmdOrCtrl+Z', press('я', { ctrlKey: true, code: 'KeyZ' })],
    ['A', press('a', { code: 'KeyQ' })],
    ['Shift+2', press('"', { shiftKey: true, code: 'Digit2' })],
    ['1', press('&', { code: 'Digit1' })],
    ['?', press('?', { shiftKey: true, code: 'Minus' })],
    ['Plus', press('+', { shiftKey: true, code: 'Equal' })],
    ['Space', press(' ', { code: 'Space' })],
    ['Alt+Left', press('ArrowLeft', { altKey: true })],
    ['F12', press('F12')],
  ])('are written as %s when they are pressed', (written, key, platform = 'linux') => {
    expect(keyOfPress(key, platform)).toBe(written);
    const heard = actionForKey(key, platform, { typing: false, keys: { about: [written], 'add-attacking-claim': [] } });
    expect(heard === 'about' || actionForKey(key, platform, { typing: false }) !== undefined).toBe(true);
  });

  test('are none while only Shift or Ctrl is down', () => {
    expect(keyOfPress(press('Shift', { shiftKey: true }), 'linux')).toBe(null);
    expect(keyOfPress(press('Control', { ctrlKey: true }), 'linux')).toBe(null);
  });
});
