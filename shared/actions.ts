/**
 * Every action of the user, listed once: the application menu, the window's menus, context menus, keys and buttons all
 * read this list. What an action does, and when it is possible, is decided in the window: each room of
 * `renderer/features` answers for its own actions.
 */
export const ACTION_IDS = [
  'new-debate',
  'open-debate',
  'open-sample',
  'import-debate',
  'recover-debate',
  'save-copy',
  'save-copy-with-history',
  'versions',
  'add-source',
  'paste-source',
  'import-references',
  'compare-readings',
  'export-map',
  'export-branch',
  'export-report',
  'export-sources',
  'copy-picture',
  'copy-outline',
  'export-outline',
  'close-window',
  'quit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'duplicate',
  'select-all',
  'edit-text',
  'delete',
  'take-off-map',
  'find',
  'find-next',
  'find-previous',
  'replace',
  'quick-open',
  'all-actions',
  'debate-properties',
  'add-claim',
  'add-question',
  'add-supporting-claim',
  'add-attacking-claim',
  'add-undercut',
  'add-position',
  'add-premise',
  'link-selected',
  'reverse-relation',
  'next-kind',
  'select-relation',
  'open-passage',
  'add-speaker',
  'edit-speaker',
  'reply',
  'merge-statements',
  'split-statement',
  'switch-off',
  'note-what-if',
  'end-what-if',
  'toggle-implicit',
  'toggle-collapsed',
  'toggle-pinned',
  'new-map',
  'rename-map',
  'delete-map',
  'tidy-map',
  'tidy-branch',
  'tidy-selected',
  'tidy-otherwise',
  'tidy-compactly',
  'tidy-as-tree',
  'tidy-in-layers',
  'place-unplaced',
  'toggle-order',
  'align-left',
  'align-centre',
  'align-right',
  'align-top',
  'align-middle',
  'align-bottom',
  'distribute-across',
  'distribute-down',
  'select-path',
  'select-branch',
  'only-branch',
  'filter-fidelity',
  'move-branch',
  'grow-down',
  'grow-up',
  'grow-left',
  'grow-right',
  'previous-map',
  'next-map',
  'zoom-in',
  'zoom-out',
  'zoom-actual',
  'zoom-fit',
  'zoom-selection',
  'go-back',
  'go-forward',
  'toggle-navigator',
  'toggle-inspector',
  'toggle-legend',
  'toggle-standing',
  'toggle-strength',
  'toggle-divisiveness',
  'show-map',
  'show-exchange',
  'show-text-order',
  'show-outline',
  'show-table',
  'close-reader',
  'theme-system',
  'theme-light',
  'theme-dark',
  'keyboard-shortcuts',
  'show-log',
  'about',
] as const;
export type ActionId = (typeof ACTION_IDS)[number];

export const MENUS = ['File', 'Edit', 'Argument', 'Map', 'View', 'Go', 'Help'] as const;
export type MenuName = (typeof MENUS)[number];

/** The place where a context menu is opened. */
export type ContextMenu = 'canvas' | 'statement' | 'relation' | 'map' | 'move' | 'speaker';

export interface Action {
  readonly id: ActionId;
  readonly menu: MenuName;
  /** Groups are separated by a line in the menu. */
  readonly group: number;
  /** The label when the window has nothing more specific to say. */
  readonly label: string;
  /**
   * Keys in Electron's notation, such as `CmdOrCtrl+Z`. Only the canvas hears a key without a modifier, and not while
   * somebody types.
   */
  readonly keys: readonly string[];
  readonly contextMenus: readonly ContextMenu[];
}

interface Options {
  readonly keys?: readonly string[];
  readonly in?: readonly ContextMenu[];
}

function action(
  menu: MenuName,
  group: number,
  id: ActionId,
  label: string,
  { keys = [], in: contextMenus = [] }: Options = {},
): Action {
  return { id, menu, group, label, keys, contextMenus };
}

/** All actions, in the order of the menus. */
export const ACTIONS: readonly Action[] = [
  action('File', 0, 'new-debate', 'New debate…', { keys: ['CmdOrCtrl+N'] }),
  action('File', 0, 'open-debate', 'Open…', { keys: ['CmdOrCtrl+O'] }),
  action('File', 0, 'open-sample', 'Open the sample debate'),
  action('File', 1, 'import-debate', 'Import…'),
  action('File', 1, 'recover-debate', 'Recover…'),
  action('File', 1, 'add-source', 'Add source…', { keys: ['CmdOrCtrl+Shift+O'] }),
  action('File', 1, 'paste-source', 'Add a text as source…'),
  action('File', 1, 'import-references', 'Import references…'),
  action('File', 1, 'compare-readings', 'Compare readings…'),
  action('File', 2, 'save-copy', 'Save a copy…', { keys: ['CmdOrCtrl+Shift+S'] }),
  action('File', 2, 'save-copy-with-history', 'Save a copy with history and versions…'),
  action('File', 2, 'versions', 'Versions…'),
  action('File', 2, 'export-map', 'Export map…', { keys: ['CmdOrCtrl+E'], in: ['canvas', 'map'] }),
  action('File', 2, 'export-branch', 'Export branch…', { in: ['statement'] }),
  action('File', 2, 'copy-picture', 'Copy map as picture', { keys: ['CmdOrCtrl+Shift+C'], in: ['canvas', 'map'] }),
  action('File', 2, 'export-outline', 'Export outline…', { in: ['canvas', 'map'] }),
  action('File', 2, 'copy-outline', 'Copy as outline', { in: ['canvas', 'statement', 'map'] }),
  action('File', 2, 'export-report', 'Export report…', { keys: ['CmdOrCtrl+Shift+E'] }),
  action('File', 2, 'export-sources', 'Export sources and quotations…'),
  action('File', 3, 'debate-properties', 'Debate properties…'),
  action('File', 4, 'close-window', 'Close window', { keys: ['CmdOrCtrl+W'] }),
  action('File', 4, 'quit', 'Quit Counterclaim', { keys: ['CmdOrCtrl+Q'] }),

  action('Edit', 0, 'undo', 'Undo', { keys: ['CmdOrCtrl+Z'], in: ['canvas'] }),
  action('Edit', 0, 'redo', 'Redo', { keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], in: ['canvas'] }),
  action('Edit', 1, 'cut', 'Cut', { keys: ['CmdOrCtrl+X'], in: ['statement'] }),
  action('Edit', 1, 'copy', 'Copy', { keys: ['CmdOrCtrl+C'], in: ['statement'] }),
  action('Edit', 1, 'paste', 'Paste', { keys: ['CmdOrCtrl+V'], in: ['canvas'] }),
  action('Edit', 1, 'duplicate', 'Duplicate', { keys: ['CmdOrCtrl+D'], in: ['statement'] }),
  action('Edit', 1, 'select-all', 'Select all', { keys: ['CmdOrCtrl+A'], in: ['canvas'] }),
  action('Edit', 2, 'edit-text', 'Edit text', { keys: ['Enter', 'F2'], in: ['statement', 'move'] }),
  action('Edit', 2, 'take-off-map', 'Take off this map', {
    keys: ['Shift+Delete', 'Shift+Backspace'],
    in: ['statement'],
  }),
  action('Edit', 2, 'delete', 'Delete', {
    keys: ['Delete', 'Backspace'],
    in: ['statement', 'relation', 'move', 'speaker'],
  }),
  action('Edit', 3, 'find', 'Find…', { keys: ['CmdOrCtrl+F'] }),
  action('Edit', 3, 'find-next', 'Find next', { keys: ['F3'] }),
  action('Edit', 3, 'find-previous', 'Find previous', { keys: ['Shift+F3'] }),
  action('Edit', 3, 'replace', 'Replace…', { keys: ['CmdOrCtrl+H', 'CmdOrCtrl+Alt+F'] }),

  action('Argument', 0, 'add-claim', 'Add claim', { keys: ['C'], in: ['canvas'] }),
  action('Argument', 0, 'add-question', 'Add question', { keys: ['Q'], in: ['canvas'] }),
  action('Argument', 1, 'add-supporting-claim', 'Add supporting claim', { keys: ['S'], in: ['statement', 'relation'] }),
  action('Argument', 1, 'add-attacking-claim', 'Add attacking claim', { keys: ['A'], in: ['statement'] }),
  action('Argument', 1, 'add-undercut', 'Add undercutting claim', { keys: ['U'], in: ['relation'] }),
  action('Argument', 1, 'add-position', 'Add position', { keys: ['N'], in: ['statement'] }),
  action('Argument', 1, 'add-premise', 'Add linked premise', { keys: ['L'], in: ['relation'] }),
  action('Argument', 2, 'link-selected', 'Link selected statements…', { keys: ['K'], in: ['statement'] }),
  action('Argument', 2, 'next-kind', 'Change the kind of relation', { keys: ['T'], in: ['relation'] }),
  action('Argument', 2, 'reverse-relation', 'Reverse relation', { keys: ['X'], in: ['relation'] }),
  action('Argument', 2, 'select-relation', 'Select next relation of the card', { keys: ['R'] }),
  action('Argument', 2, 'open-passage', 'Open the next passage it cites', { keys: ['O'], in: ['statement'] }),
  action('Argument', 3, 'add-speaker', 'Add speaker…'),
  action('Argument', 3, 'edit-speaker', 'Rename or edit speaker…', { in: ['speaker'] }),
  action('Argument', 3, 'reply', 'Reply to this move…', { in: ['move'] }),
  action('Argument', 4, 'merge-statements', 'Merge…', { keys: ['M'], in: ['statement'] }),
  action('Argument', 4, 'split-statement', 'Split…', { keys: ['CmdOrCtrl+Shift+Enter'], in: ['statement'] }),
  action('Argument', 5, 'switch-off', 'What if this did not count', { keys: ['H'], in: ['statement', 'relation'] }),
  action('Argument', 5, 'note-what-if', 'Keep the what-if as a note'),
  action('Argument', 5, 'end-what-if', 'Leave what if'),
  action('Argument', 6, 'toggle-implicit', 'Implicit', { keys: ['I'], in: ['statement'] }),

  action('Map', 0, 'new-map', 'New map', { keys: ['CmdOrCtrl+Shift+N'] }),
  action('Map', 0, 'rename-map', 'Rename map…', { in: ['map'] }),
  action('Map', 0, 'delete-map', 'Delete map…', { in: ['map'] }),
  action('Map', 1, 'tidy-map', 'Tidy', { keys: ['CmdOrCtrl+Shift+T'], in: ['canvas', 'map'] }),
  action('Map', 1, 'tidy-branch', 'Tidy what leads here', { in: ['statement'] }),
  action('Map', 1, 'tidy-selected', 'Tidy selected cards', { in: ['statement'] }),
  action('Map', 1, 'tidy-otherwise', 'Tidy in another style…', { in: ['statement'] }),
  action('Map', 1, 'place-unplaced', 'Place all statements that are on no map'),
  action('Map', 1, 'toggle-order', 'Make room for new cards'),
  action('Map', 1, 'toggle-pinned', 'Keep in place', { keys: ['P'], in: ['statement'] }),
  action('Map', 1, 'toggle-collapsed', 'Fold what leads here', { keys: ['Space'], in: ['statement', 'relation'] }),
  action('Map', 2, 'select-path', 'Path to the root', { keys: ['W'], in: ['statement'] }),
  action('Map', 2, 'select-branch', 'Select the branch', { keys: ['B'], in: ['statement'] }),
  action('Map', 2, 'only-branch', 'Only this branch', { keys: ['F'], in: ['statement'] }),
  action('Map', 2, 'filter-fidelity', 'Filter by fidelity', { keys: ['Shift+F'] }),
  action('Map', 2, 'move-branch', 'Move branch', { keys: ['G'], in: ['statement'] }),
  action('Map', 3, 'tidy-compactly', 'Tidy compactly', { in: ['map'] }),
  action('Map', 3, 'tidy-as-tree', 'Tidy in rows, as a tree', { in: ['map'] }),
  action('Map', 3, 'tidy-in-layers', 'Tidy in layers', { in: ['map'] }),
  action('Map', 4, 'grow-down', 'Conclusions on top'),
  action('Map', 4, 'grow-up', 'Conclusions at the bottom'),
  action('Map', 4, 'grow-right', 'Conclusions at the left'),
  action('Map', 4, 'grow-left', 'Conclusions at the right'),
  action('Map', 5, 'align-left', 'Align left edges'),
  action('Map', 5, 'align-centre', 'Align centres'),
  action('Map', 5, 'align-right', 'Align right edges'),
  action('Map', 5, 'align-top', 'Align top edges'),
  action('Map', 5, 'align-middle', 'Align middles'),
  action('Map', 5, 'align-bottom', 'Align bottom edges'),
  action('Map', 5, 'distribute-across', 'Distribute from left to right'),
  action('Map', 5, 'distribute-down', 'Distribute from top to bottom'),
  action('Map', 6, 'previous-map', 'Previous map', { keys: ['CmdOrCtrl+PageUp'] }),
  action('Map', 6, 'next-map', 'Next map', { keys: ['CmdOrCtrl+PageDown'] }),

  action('View', 0, 'zoom-in', 'Zoom in', { keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='] }),
  action('View', 0, 'zoom-out', 'Zoom out', { keys: ['CmdOrCtrl+-'] }),
  action('View', 0, 'zoom-actual', 'Actual size', { keys: ['CmdOrCtrl+0', 'Shift+0'] }),
  action('View', 0, 'zoom-fit', 'Whole map', { keys: ['CmdOrCtrl+1', 'Shift+1'], in: ['canvas'] }),
  action('View', 0, 'zoom-selection', 'Zoom to selection', { keys: ['Shift+2'], in: ['statement', 'relation'] }),
  action('View', 1, 'toggle-navigator', 'Navigator', { keys: ['CmdOrCtrl+Alt+1'] }),
  action('View', 1, 'toggle-inspector', 'Inspector', { keys: ['CmdOrCtrl+Alt+2'] }),
  action('View', 1, 'toggle-legend', 'Legend'),
  action('View', 2, 'toggle-standing', 'Standing', { keys: ['Shift+S'] }),
  action('View', 2, 'toggle-strength', 'Strength', { keys: ['Shift+T'] }),
  action('View', 2, 'toggle-divisiveness', 'Divisiveness', { keys: ['Shift+D'] }),
  action('View', 3, 'show-map', 'Map', { keys: ['CmdOrCtrl+Alt+3'] }),
  action('View', 3, 'show-exchange', 'Exchange', { keys: ['CmdOrCtrl+Alt+4'] }),
  action('View', 3, 'show-text-order', 'Text order', { keys: ['CmdOrCtrl+Alt+5'] }),
  action('View', 3, 'show-outline', 'Outline', { keys: ['CmdOrCtrl+Alt+6'] }),
  action('View', 3, 'show-table', 'Table', { keys: ['CmdOrCtrl+Alt+7'] }),
  action('View', 3, 'close-reader', 'Close the source', { keys: ['CmdOrCtrl+Alt+W'] }),
  action('View', 4, 'theme-system', 'Light or dark, like the system'),
  action('View', 4, 'theme-light', 'Light'),
  action('View', 4, 'theme-dark', 'Dark'),

  action('Go', 0, 'go-back', 'Back', { keys: ['Alt+Left', 'CmdOrCtrl+['] }),
  action('Go', 0, 'go-forward', 'Forward', { keys: ['Alt+Right', 'CmdOrCtrl+]'] }),
  action('Go', 1, 'quick-open', 'Go to…', { keys: ['CmdOrCtrl+K'] }),

  action('Help', 0, 'all-actions', 'All actions…', { keys: ['CmdOrCtrl+Shift+P'] }),
  action('Help', 0, 'keyboard-shortcuts', 'Keyboard shortcuts', { keys: ['F1'] }),
  action('Help', 0, 'show-log', 'Show log'),
  action('Help', 0, 'about', 'About Counterclaim'),
];

const BY_ID = new Map(ACTIONS.map((each) => [each.id, each]));

/** Returns the action with this id. */
export function actionNamed(id: ActionId): Action {
  const found = BY_ID.get(id);
  if (found === undefined) throw new TypeError(`There is no action "${id}".`);
  return found;
}
