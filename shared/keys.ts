/** The keys of actions, as somebody changed them. */
import { ACTION_IDS, ACTIONS, type ActionId, actionNamed, menuOfLetter } from './actions.ts';
import { t } from './language/translate.ts';

/** The keys of the actions whose keys were changed, in the place of those they come with; an empty list is none. */
export type ChangedKeys = Readonly<Partial<Record<ActionId, readonly string[]>>>;

/** The most keys of one action. */
export const MOST_KEYS = 4;

const NAMES =
  'F(?:[1-9]|1\\d|2[0-4])|Enter|Space|Delete|Backspace|Insert|Home|End|PageUp|PageDown|Left|Right|Up|Down|Tab|Plus';
const FORM = new RegExp(`^(CmdOrCtrl\\+)?(Alt\\+)?(Shift\\+)?(${NAMES}|[\\p{Lu}\\p{Lo}\\d\\p{P}\\p{S}])$`, 'u');

/** Actions that the system’s own copying and pasting does. */
const FIXED: ReadonlySet<ActionId> = new Set(['cut', 'copy', 'paste']);

/** Returns the keys of an action, in Electron's notation, such as `CmdOrCtrl+Z`. */
export function keysOf(id: ActionId, changed: ChangedKeys): readonly string[] {
  return changed[id] ?? actionNamed(id).keys;
}

/** Returns the actions that have a key. */
export function actionsOfKey(key: string, changed: ChangedKeys): readonly ActionId[] {
  return ACTIONS.flatMap(({ id }) => (keysOf(id, changed).includes(key) ? [id] : []));
}

/** Returns every key that several actions have, and which. */
export function sharedKeys(changed: ChangedKeys): ReadonlyMap<string, readonly ActionId[]> {
  const all = new Set(ACTIONS.flatMap(({ id }) => keysOf(id, changed)));
  return new Map(
    [...all].flatMap((key) => {
      const ids = actionsOfKey(key, changed);
      return ids.length > 1 ? [[key, ids] as const] : [];
    }),
  );
}

/** True if the keys of an action can be changed. */
export function hasOwnKeys(id: ActionId): boolean {
  return !FIXED.has(id);
}

/** Returns a sentence that says why a key cannot be that of an action; null when it can. */
export function whyNoKey(key: string): string | null {
  const [, mod, alt, , name = ''] = FORM.exec(key) ?? [];
  if (name === '')
    return t(
      'This key cannot be used: press a letter, a digit, a sign or a function key, with Ctrl, Alt or Shift if you like.',
    );
  if (/^(Left|Right|Up|Down)$/.test(name) && (alt === undefined || mod !== undefined))
    return t('The arrow keys go from card to card, and through every list: they can be used with Alt.');
  if (name === 'Tab' && mod === undefined)
    return t('Tab goes from one part of the window to the next: it can be used with Ctrl.');
  if (alt !== undefined && mod === undefined && menuOfLetter(name) !== undefined)
    return t('Alt and this letter open a menu.');
  if (name === 'F10' && mod === undefined) return t('F10 opens a menu.');
  const fixed = [...FIXED].find((id) => actionNamed(id).keys.includes(key));
  return fixed === undefined
    ? null
    : t('This key belongs to “{label}”, in texts too, and stays there.', { label: t(actionNamed(fixed).label) });
}

/** Returns the keys after an action got another one; the actions that had it lose it. */
export function withKey(changed: ChangedKeys, id: ActionId, key: string): ChangedKeys {
  const left = actionsOfKey(key, changed).filter((other) => other !== id);
  const taken = left.reduce((keys, other) => withoutKey(keys, other, key), changed);
  const own = keysOf(id, taken);
  return own.includes(key) ? taken : tidied({ ...taken, [id]: [...own, key].slice(-MOST_KEYS) });
}

/** Returns the keys after an action lost one. */
export function withoutKey(changed: ChangedKeys, id: ActionId, key: string): ChangedKeys {
  return tidied({ ...changed, [id]: keysOf(id, changed).filter((each) => each !== key) });
}

/** Returns the keys after an action got those back that it comes with; the actions that have one of them now lose it. */
export function withOwnKeys(changed: ChangedKeys, id: ActionId): ChangedKeys {
  const { [id]: _, ...others } = changed;
  return actionNamed(id).keys.reduce<ChangedKeys>((keys, key) => {
    const takers = actionsOfKey(key, keys).filter((other) => other !== id);
    return takers.reduce((left, other) => withoutKey(left, other, key), keys);
  }, others);
}

/** Returns what can be understood of keys from a file: known actions, and keys that can be theirs. */
export function knownKeys(read: Readonly<Record<string, readonly string[]>>): ChangedKeys {
  const known = ACTION_IDS.flatMap((id) => {
    const keys = Object.hasOwn(read, id) ? read[id] : undefined;
    if (keys === undefined || FIXED.has(id)) return [];
    return [[id, [...new Set(keys)].filter((key) => whyNoKey(key) === null).slice(0, MOST_KEYS)] as const];
  });
  return tidied(Object.fromEntries(known));
}

/** Returns the keys without those actions that have what they come with. */
function tidied(changed: ChangedKeys): ChangedKeys {
  const differing = Object.entries(changed).filter(([id, keys]) => {
    const own = actionNamed(id as ActionId).keys;
    return own.length !== keys.length || own.some((key, at) => key !== keys[at]);
  });
  return Object.fromEntries(differing);
}
