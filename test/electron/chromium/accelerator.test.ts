import { describe, expect, test } from '@jest/globals';
import { chordOf } from '../../../electron/chromium/accelerator.ts';

describe('an accelerator', () => {
  test.each([
    ['CmdOrCtrl+S', 'ctrl+s'],
    ['CommandOrControl+Shift+S', 'ctrl+shift+s'],
    ['Shift+Control+Alt+Super+A', 'ctrl+alt+shift+meta+a'],
    ['AltGr+E', 'alt+e'],
    ['CmdOrCtrl+Plus', 'ctrl++'],
    ['CmdOrCtrl++', 'ctrl++'],
    ['CmdOrCtrl+=', 'ctrl+='],
    ['Alt+Left', 'alt+arrowleft'],
    ['Space', ' '],
    ['Return', 'enter'],
    ['Esc', 'escape'],
    ['F2', 'f2'],
    ['Delete', 'delete'],
  ])('%s is the key press %s', (accelerator, chord) => {
    expect(chordOf(accelerator, 'linux')).toBe(chord);
  });

  test('means the Command key on macOS where it says Command or Control', () => {
    expect(chordOf('CmdOrCtrl+Z', 'darwin')).toBe('meta+z');
    expect(chordOf('Ctrl+Z', 'darwin')).toBe('ctrl+z');
  });

  test('without a key is refused', () => {
    expect(() => chordOf('Ctrl+Shift', 'linux')).toThrow('names no key');
  });
});
