import { ACTIONS, type ActionId } from '../../../shared/actions.ts';
import type { Platform } from '../../../shared/contract/window.ts';
import { type ChangedKeys, keysOf } from '../../../shared/keys.ts';
import { t } from '../../../shared/language/translate.ts';

/** The members of a `KeyboardEvent` that matter. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key on the keyboard, such as `KeyZ` and `Digit1`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};

export interface KeyContext {
  readonly typing: boolean;
  /** True if the layout has Latin letters, as far as is known. */
  readonly isLatin?: boolean;
  /** The keys that the user changed. */
  readonly keys?: ChangedKeys;
}

/**
 * Returns the action for a key; undefined when there is none. While somebody types, only keys with Ctrl, Cmd or F1 and
 * the like count, except those that text fields handle themselves.
 */
export function actionForKey(
  press: KeyPress,
  platform: Platform,
  { typing, isLatin = true, keys = {} }: KeyContext,
): ActionId | undefined {
  const chords = [chordOf(press, platform), chordOfPlace(press, platform, isLatin)];
  for (const chord of chords) {
    const found = ACTIONS.find(({ id }) => keysOf(id, keys).some((key) => normal(key) === chord));
    if (found !== undefined) return typing && !worksWhileTyping(found.id, chord) ? undefined : found.id;
  }
  return undefined;
}

/** Actions that text fields have of their own. */
const OF_TEXT: ReadonlySet<ActionId> = new Set([
  'cut',
  'copy',
  'paste',
  'paste-copies',
  'select-all',
  'delete',
  'take-off-map',
]);

/** Keys with Ctrl that text fields have, whichever action they were given to. */
const KEYS_OF_TEXT: ReadonlySet<string> = new Set([
  'mod+a',
  'mod+backspace',
  'mod+delete',
  'mod+home',
  'mod+end',
  'mod+shift+home',
  'mod+shift+end',
]);

function worksWhileTyping(id: ActionId, chord: string): boolean {
  return !OF_TEXT.has(id) && !KEYS_OF_TEXT.has(chord) && (chord.startsWith('mod+') || /^(shift\+)?f\d+$/.test(chord));
}

const MODIFIERS: ReadonlySet<string> = new Set([
  'Control',
  'Meta',
  'Alt',
  'Shift',
  'AltGraph',
  'CapsLock',
  'Fn',
  'Dead',
]);

/** Returns the key that was pressed, as an action’s key is written; null while only modifiers are down. */
export function keyOfPress(press: KeyPress, platform: Platform): string | null {
  if (MODIFIERS.has(press.key)) return null;
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(press.code) ?? [];
  const isByPlace = letter !== undefined && (scriptOf(press.key) === 'other' || (platform === 'mac' && press.altKey));
  const plain = NAMES[press.key] ?? press.key;
  const name = digit ?? (isByPlace ? letter : plain.length === 1 ? plain.toUpperCase() : plain);
  const isSign = digit === undefined && !/^[\p{L}\d]$/u.test(name) && (name.length === 1 || name === 'Plus');
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey;
  const held = [mod && 'CmdOrCtrl', press.altKey && 'Alt', press.shiftKey && !isSign && 'Shift'];
  return [...held, name].filter(Boolean).join('+');
}

function chordOf(press: KeyPress, platform: Platform): string {
  const name = (NAMES[press.key] ?? press.key).toLowerCase();
  // The sign itself shows that Shift is down: `+` is Shift and = on many keyboards, a key of its own on others; and
  // digits need Shift on French ones.
  const shift = press.shiftKey && !/^(plus|[^\p{L}])$/u.test(name);
  return written(name, shift, press, platform);
}

/**
 * Returns the key as it would be on a British keyboard: Cyrillic and Greek ones have no Z for “Undo”, French ones no
 * digits without Shift, and with Option macOS gives other signs. A Latin layout has its letters elsewhere, and signs
 * where the British one has letters: there the place of a letter says nothing.
 */
function chordOfPlace(press: KeyPress, platform: Platform, isLatin: boolean): string {
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(press.code) ?? [];
  const withOption = platform === 'mac' && press.altKey;
  const script = scriptOf(press.key);
  const isByPlace =
    digit === undefined
      ? withOption || (script ?? (isLatin ? 'latin' : 'other')) === 'other'
      : !/^[a-z]$/i.test(press.key);
  const name = isByPlace ? (digit ?? letter?.toLowerCase()) : undefined;
  return name === undefined ? '' : written(name, press.shiftKey, press, platform);
}

/** Returns the kind of script of a key that gives a letter; undefined for all other keys. */
export function scriptOf(key: string): 'latin' | 'other' | undefined {
  if (!/^\p{L}$/u.test(key)) return undefined;
  return /\p{Script=Latin}/u.test(key) ? 'latin' : 'other';
}

function written(name: string, shift: boolean, press: KeyPress, platform: Platform): string {
  const { ctrlKey, metaKey, altKey } = press;
  const mod = platform === 'mac' ? metaKey : ctrlKey;
  return [mod && 'mod', altKey && 'alt', shift && 'shift', name].filter(Boolean).join('+');
}

function normal(key: string): string {
  const parts = key.split('+').map((part) => part.toLowerCase());
  const name = parts.at(-1) ?? '';
  return [
    parts.includes('cmdorctrl') && 'mod',
    parts.includes('alt') && 'alt',
    parts.includes('shift') && 'shift',
    name,
  ]
    .filter(Boolean)
    .join('+');
}

/** Signs in the order in which macOS writes them. */
const MAC_SIGNS = [
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['CmdOrCtrl', '⌘'],
] as const;
/** The names of keys, as keyboards of the language that is spoken have them. */
const SHOWN: Readonly<Record<string, () => string>> = {
  Plus: () => '+',
  PageUp: () => t('Page Up', {}, 'key'),
  PageDown: () => t('Page Down', {}, 'key'),
  Shift: () => t('Shift', {}, 'key'),
  Alt: () => t('Alt', {}, 'key'),
  CmdOrCtrl: () => t('Ctrl', {}, 'key'),
  Enter: () => t('Enter', {}, 'key'),
  Space: () => t('Space', {}, 'key'),
  Delete: () => t('Delete', {}, 'key'),
  Backspace: () => t('Backspace', {}, 'key'),
  Insert: () => t('Insert', {}, 'key'),
  Home: () => t('Home', {}, 'key'),
  End: () => t('End', {}, 'key'),
  Left: () => t('Left', {}, 'key'),
  Right: () => t('Right', {}, 'key'),
  Up: () => t('Up', {}, 'key'),
  Down: () => t('Down', {}, 'key'),
  Tab: () => t('Tab', {}, 'key'),
};

/** Formats a key for reading: `Ctrl+Shift+Z`, on macOS `⇧⌘Z`. */
export function shownKey(key: string, platform: Platform): string {
  const parts = key.split('+');
  const shown = parts.map((part) => nameOfKey(part));
  if (platform !== 'mac') return shown.join('+');
  const signs = MAC_SIGNS.flatMap(([name, sign]) => (parts.slice(0, -1).includes(name) ? [sign] : []));
  return [...signs, shown.at(-1)].join('');
}

function nameOfKey(part: string): string {
  return SHOWN[part]?.() ?? part;
}
