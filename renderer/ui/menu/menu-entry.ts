export interface MenuItem {
  readonly kind: 'item';
  readonly id: string;
  readonly label: string;
  /** Text after the label, less prominent. */
  readonly note?: string;
  readonly key?: string;
  /** The reason why it cannot be chosen now; null when it can. */
  readonly reason: string | null;
  readonly checked: boolean | null;
  /** True for one of several of which one is on. */
  readonly radio?: boolean;
  readonly run: () => void;
}

export interface Submenu {
  readonly kind: 'submenu';
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry = MenuItem | Submenu | { readonly kind: 'line'; readonly id: string };

/** Returns the entry for one of several options, such as a map from a list. */
export function choice(id: string, label: string, checked: boolean, run: () => void): MenuItem {
  return { kind: 'item', id, label, reason: null, checked, radio: true, run };
}

export function plain(id: string, label: string, reason: string | null, run: () => void): MenuItem {
  return { kind: 'item', id, label, reason, checked: null, run };
}
