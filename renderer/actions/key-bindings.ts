import { ACTIONS, type ActionId } from '../../shared/actions.ts';
import type { Platform } from '../../shared/contract.ts';

/** What of a `KeyboardEvent` decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = { ' ': 'Space', '+': 'Plus' };

/**
 * The action for a key, or undefined. Where a person is typing, only keys with Ctrl, Cmd or F1 and the like count; and of those
 * not what text fields do themselves.
 */
export function actionForKey(
  press: KeyPress,
  platform: Platform,
  { typing }: { typing: boolean },
): ActionId | undefined {
  const chord = chordOf(press, platform);
  const found = ACTIONS.find((action) => action.keys.some((key) => normal(key) === chord));
  if (found === undefined) return undefined;
  return typing && !worksWhileTyping(found.id, chord) ? undefined : found.id;
}

/** Text fields have these of their own. */
const OF_TEXT: ReadonlySet<ActionId> = new Set(['cut', 'copy', 'paste', 'select-all', 'delete', 'take-off-map']);

function worksWhileTyping(id: ActionId, chord: string): boolean {
  return !OF_TEXT.has(id) && (chord.startsWith('mod+') || /^f\d+$/.test(chord));
}

function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress, platform: Platform): string {
  const mod = platform === 'mac' ? metaKey : ctrlKey;
  const name = (NAMES[key] ?? key).toLowerCase();
  // The sign itself says that Shift is down: `+` is Shift and = on many keyboards, a key of its own on others.
  const shift = shiftKey && !/^(plus|[^\p{L}\p{N}])$/u.test(name);
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

const MAC_SIGNS: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Alt: '⌥', Shift: '⇧' };
const SHOWN: Readonly<Record<string, string>> = { Plus: '+', PageUp: 'Page Up', PageDown: 'Page Down' };

/** A key as people read it: `Ctrl+Shift+Z`, on macOS `⇧⌘Z`. */
export function shownKey(key: string, platform: Platform): string {
  const parts = key.split('+').map((part) => SHOWN[part] ?? part);
  if (platform !== 'mac') return parts.map((part) => (part === 'CmdOrCtrl' ? 'Ctrl' : part)).join('+');
  return parts.map((part) => MAC_SIGNS[part] ?? part).join('');
}
