const MODIFIERS = ['ctrl', 'alt', 'shift', 'meta'] as const;
type Modifier = (typeof MODIFIERS)[number];

const MODIFIER_NAMES: Readonly<Record<string, Modifier>> = {
  ctrl: 'ctrl',
  control: 'ctrl',
  alt: 'alt',
  option: 'alt',
  shift: 'shift',
  cmd: 'meta',
  command: 'meta',
  super: 'meta',
  meta: 'meta',
};

/** Electron's names of keys that differ from the page's `KeyboardEvent.key`, in lower case. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/**
 * Returns an accelerator in the form in which the page names a key press: modifiers in one order, then the key, as in
 * `ctrl+shift+s`.
 */
export function chordOf(accelerator: string, platform: string = process.platform): string {
  const held = new Set<Modifier>();
  let key = '';
  for (const part of accelerator.toLowerCase().split('+')) {
    const modifier = /^(cmdorctrl|commandorcontrol)$/.test(part)
      ? platform === 'darwin'
        ? 'meta'
        : 'ctrl'
      : MODIFIER_NAMES[part === 'altgr' ? 'alt' : part];
    if (modifier !== undefined) held.add(modifier);
    // Splitting at "+" leaves nothing of a key that is "+" itself.
    else key = KEY_NAMES[part] ?? (part || '+');
  }
  if (key === '') throw new Error(`The accelerator "${accelerator}" names no key.`);
  return [...MODIFIERS.filter((name) => held.has(name)), key].join('+');
}
