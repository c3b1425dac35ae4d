import { msg, t } from './language/translate.ts';

/**
 * Every action of the user, listed once: the application menu, the window's menus, context menus, keys and buttons all
 * read this list. What an action does, and when it is possible, is decided in the window: each room of
 * `renderer/features` answers for its own actions.
 */
export const ACTION_IDS = [
  'new-debate',
  'open-debate',
  'open-sample',
  'fresh-sample',
  'reopen-debate',
  'import-debate',
  'import-report',
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
  'export-page',
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
  'paste-copies',
  'duplicate',
  'select-all',
  'edit-text',
  'delete',
  'take-off-map',
  'find',
  'find-next',
  'find-previous',
  'replace',
  'filter',
  'clear-filter',
  'open-settings',
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
  'proposals',
  'schemes',
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
  'neighbourhood',
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
  'next-panel',
  'previous-panel',
  'next-window',
  'previous-window',
  'toggle-navigator',
  'toggle-inspector',
  'toggle-legend',
  'toggle-standing',
  'toggle-strength',
  'toggle-divisiveness',
  'toggle-speaker-colours',
  'evaluation-method',
  'labellings',
  'over-time',
  'compare-times',
  'show-map',
  'show-exchange',
  'show-text-order',
  'show-outline',
  'show-table',
  'show-divisions',
  'walks',
  'add-stop',
  'play-walk',
  'export-walk',
  'close-reader',
  'theme-system',
  'theme-light',
  'theme-dark',
  'keyboard-shortcuts',
  'show-log',
  'about',
] as const;
export type ActionId = (typeof ACTION_IDS)[number];

/** The menus, by their English names, which name them in the code too. */
export const MENUS = [
  msg('File'),
  msg('Edit'),
  msg('Argument'),
  msg('Map'),
  msg('View'),
  msg('Go'),
  msg('Help'),
] as const;
export type MenuName = (typeof MENUS)[number];

/** Returns the letter of each menu, with which, and Alt, it opens: the first of its name in the language that is spoken that no earlier menu has. */
export function menuLetters(): ReadonlyMap<string, MenuName> {
  const letters = new Map<string, MenuName>();
  for (const menu of MENUS) {
    const letter = [...t(menu).toLowerCase()].find((each) => /^[a-z]$/.test(each) && !letters.has(each));
    if (letter !== undefined) letters.set(letter, menu);
  }
  return letters;
}

/** Returns the menu that a letter opens; undefined if there is none. */
export function menuOfLetter(letter: string): MenuName | undefined {
  return menuLetters().get(letter.toLowerCase());
}

/** The place where a context menu is opened. */
export type ContextMenu = 'canvas' | 'statement' | 'relation' | 'map' | 'move' | 'speaker';

export interface Action {
  readonly id: ActionId;
  readonly menu: MenuName;
  /** Groups are separated by a line in the menu. */
  readonly group: number;
  /** The label when the window has nothing more specific to say: English, to be translated where it is shown. */
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
  action('File', 0, 'new-debate', msg('New debate…'), { keys: ['CmdOrCtrl+N'] }),
  action('File', 0, 'open-debate', msg('Open…'), { keys: ['CmdOrCtrl+O'] }),
  action('File', 0, 'reopen-debate', msg('Open the last closed debate'), { keys: ['CmdOrCtrl+Shift+T'] }),
  action('File', 0, 'open-sample', msg('Open the sample debate')),
  action('File', 0, 'fresh-sample', msg('Start the sample afresh…')),
  action('File', 1, 'import-debate', msg('Import…')),
  action('File', 1, 'import-report', msg('Import report…')),
  action('File', 1, 'recover-debate', msg('Recover…')),
  action('File', 1, 'add-source', msg('Add source…'), { keys: ['CmdOrCtrl+Shift+O'] }),
  action('File', 1, 'paste-source', msg('Add a text as source…')),
  action('File', 1, 'import-references', msg('Import references…')),
  action('File', 1, 'compare-readings', msg('Compare readings…')),
  action('File', 2, 'save-copy', msg('Save a copy…'), { keys: ['CmdOrCtrl+Shift+S'] }),
  action('File', 2, 'save-copy-with-history', msg('Save a copy with history and versions…')),
  action('File', 2, 'versions', msg('Versions…')),
  action('File', 2, 'export-map', msg('Export map…'), { keys: ['CmdOrCtrl+E'], in: ['canvas', 'map'] }),
  action('File', 2, 'export-branch', msg('Export branch…'), { in: ['statement'] }),
  action('File', 2, 'copy-picture', msg('Copy map as picture'), { keys: ['CmdOrCtrl+Shift+C'], in: ['canvas', 'map'] }),
  action('File', 2, 'export-outline', msg('Export outline…'), { in: ['canvas', 'map'] }),
  action('File', 2, 'copy-outline', msg('Copy as outline'), { in: ['canvas', 'statement', 'map'] }),
  action('File', 2, 'export-report', msg('Export report…'), { keys: ['CmdOrCtrl+Shift+E'] }),
  action('File', 2, 'export-page', msg('Export page to explore…'), { in: ['map'] }),
  action('File', 2, 'export-sources', msg('Export data…')),
  action('File', 3, 'debate-properties', msg('Debate properties…')),
  action('File', 4, 'close-window', msg('Close window'), { keys: ['CmdOrCtrl+W'] }),
  action('File', 4, 'quit', msg('Quit Counterclaim'), { keys: ['CmdOrCtrl+Q'] }),

  action('Edit', 0, 'undo', msg('Undo'), { keys: ['CmdOrCtrl+Z'], in: ['canvas'] }),
  action('Edit', 0, 'redo', msg('Redo'), { keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], in: ['canvas'] }),
  action('Edit', 1, 'cut', msg('Cut'), { keys: ['CmdOrCtrl+X'], in: ['statement'] }),
  action('Edit', 1, 'copy', msg('Copy'), { keys: ['CmdOrCtrl+C'], in: ['statement'] }),
  action('Edit', 1, 'paste', msg('Paste'), { keys: ['CmdOrCtrl+V'], in: ['canvas'] }),
  action('Edit', 1, 'paste-copies', msg('Paste as copies'), { keys: ['CmdOrCtrl+Shift+V'], in: ['canvas'] }),
  action('Edit', 1, 'duplicate', msg('Duplicate'), { keys: ['CmdOrCtrl+D'], in: ['statement'] }),
  action('Edit', 1, 'select-all', msg('Select all'), { keys: ['CmdOrCtrl+A'], in: ['canvas'] }),
  action('Edit', 2, 'edit-text', msg('Edit text'), { keys: ['Enter', 'F2'], in: ['statement', 'move'] }),
  action('Edit', 2, 'take-off-map', msg('Take off this map'), {
    keys: ['Shift+Delete', 'Shift+Backspace'],
    in: ['statement'],
  }),
  action('Edit', 2, 'delete', msg('Delete'), {
    keys: ['Delete', 'Backspace'],
    in: ['statement', 'relation', 'move', 'speaker'],
  }),
  action('Edit', 3, 'find', msg('Find…'), { keys: ['CmdOrCtrl+F'] }),
  action('Edit', 3, 'find-next', msg('Find next'), { keys: ['F3'] }),
  action('Edit', 3, 'find-previous', msg('Find previous'), { keys: ['Shift+F3'] }),
  action('Edit', 3, 'replace', msg('Replace…'), { keys: ['CmdOrCtrl+H', 'CmdOrCtrl+Alt+F'] }),
  action('Edit', 4, 'filter', msg('Filter…'), { keys: ['CmdOrCtrl+Shift+F'], in: ['canvas'] }),
  action('Edit', 4, 'clear-filter', msg('Show everything again'), { keys: ['CmdOrCtrl+Shift+X'] }),
  action('Edit', 5, 'open-settings', msg('Settings…'), { keys: ['CmdOrCtrl+,'] }),

  action('Argument', 0, 'add-claim', msg('Add claim'), { keys: ['C'], in: ['canvas'] }),
  action('Argument', 0, 'add-question', msg('Add question'), { keys: ['Q'], in: ['canvas'] }),
  action('Argument', 1, 'add-supporting-claim', msg('Add supporting claim'), {
    keys: ['S'],
    in: ['statement', 'relation'],
  }),
  action('Argument', 1, 'add-attacking-claim', msg('Add attacking claim'), { keys: ['A'], in: ['statement'] }),
  action('Argument', 1, 'add-undercut', msg('Add undercutting claim'), { keys: ['U'], in: ['relation'] }),
  action('Argument', 1, 'add-position', msg('Add position'), { keys: ['N'], in: ['statement'] }),
  action('Argument', 1, 'add-premise', msg('Add linked premise'), { keys: ['L'], in: ['relation'] }),
  action('Argument', 2, 'link-selected', msg('Link selected statements…'), { keys: ['K'], in: ['statement'] }),
  action('Argument', 2, 'next-kind', msg('Change the kind of relation'), { keys: ['T'], in: ['relation'] }),
  action('Argument', 2, 'reverse-relation', msg('Reverse relation'), { keys: ['X'], in: ['relation'] }),
  action('Argument', 2, 'select-relation', msg('Select next relation of the card'), { keys: ['R'] }),
  action('Argument', 2, 'open-passage', msg('Open the next passage it cites'), { keys: ['O'], in: ['statement'] }),
  action('Argument', 3, 'add-speaker', msg('Add speaker…')),
  action('Argument', 3, 'edit-speaker', msg('Rename or edit speaker…'), { in: ['speaker'] }),
  action('Argument', 3, 'reply', msg('Reply to this move…'), { in: ['move'] }),
  action('Argument', 3, 'proposals', msg('Proposed…'), { keys: ['CmdOrCtrl+J'] }),
  action('Argument', 3, 'schemes', msg('Schemes…'), { in: ['relation'] }),
  action('Argument', 4, 'merge-statements', msg('Merge…'), { keys: ['M'], in: ['statement'] }),
  action('Argument', 4, 'split-statement', msg('Split…'), { keys: ['CmdOrCtrl+Shift+Enter'], in: ['statement'] }),
  action('Argument', 5, 'switch-off', msg('What if this did not count'), {
    keys: ['H'],
    in: ['statement', 'relation'],
  }),
  action('Argument', 5, 'note-what-if', msg('Keep the what-if as a note')),
  action('Argument', 5, 'end-what-if', msg('Leave what if')),
  action('Argument', 6, 'toggle-implicit', msg('Implicit'), { keys: ['I'], in: ['statement'] }),

  action('Map', 0, 'new-map', msg('New map'), { keys: ['CmdOrCtrl+Shift+N'] }),
  action('Map', 0, 'rename-map', msg('Rename map…'), { in: ['map'] }),
  action('Map', 0, 'delete-map', msg('Delete map…'), { in: ['map'] }),
  action('Map', 1, 'tidy-map', msg('Tidy'), { keys: ['CmdOrCtrl+Shift+L'], in: ['canvas', 'map'] }),
  action('Map', 1, 'tidy-branch', msg('Tidy what leads here'), { in: ['statement'] }),
  action('Map', 1, 'tidy-selected', msg('Tidy selected cards'), { in: ['statement'] }),
  action('Map', 1, 'tidy-otherwise', msg('Tidy in another style…'), { in: ['statement'] }),
  action('Map', 1, 'place-unplaced', msg('Place all statements that are on no map')),
  action('Map', 1, 'toggle-order', msg('Make room for new cards')),
  action('Map', 1, 'toggle-pinned', msg('Keep in place'), { keys: ['P'], in: ['statement'] }),
  action('Map', 1, 'toggle-collapsed', msg('Fold what leads here'), { keys: ['Space'], in: ['statement', 'relation'] }),
  action('Map', 2, 'select-path', msg('Path to the root'), { keys: ['W'], in: ['statement'] }),
  action('Map', 2, 'select-branch', msg('Select the branch'), { keys: ['B'], in: ['statement'] }),
  action('Map', 2, 'only-branch', msg('Only this branch'), { keys: ['F'], in: ['statement'] }),
  action('Map', 2, 'filter-fidelity', msg('Filter by fidelity'), { keys: ['Shift+F'] }),
  action('Map', 2, 'neighbourhood', msg('Only its neighbourhood'), { keys: ['J'], in: ['statement'] }),
  action('Map', 2, 'move-branch', msg('Move branch'), { keys: ['G'], in: ['statement'] }),
  action('Map', 3, 'tidy-compactly', msg('Tidy compactly'), { in: ['map'] }),
  action('Map', 3, 'tidy-as-tree', msg('Tidy in rows, as a tree'), { in: ['map'] }),
  action('Map', 3, 'tidy-in-layers', msg('Tidy in layers'), { in: ['map'] }),
  action('Map', 4, 'grow-down', msg('Conclusions on top')),
  action('Map', 4, 'grow-up', msg('Conclusions at the bottom')),
  action('Map', 4, 'grow-right', msg('Conclusions at the left')),
  action('Map', 4, 'grow-left', msg('Conclusions at the right')),
  action('Map', 5, 'align-left', msg('Align left edges')),
  action('Map', 5, 'align-centre', msg('Align centres')),
  action('Map', 5, 'align-right', msg('Align right edges')),
  action('Map', 5, 'align-top', msg('Align top edges')),
  action('Map', 5, 'align-middle', msg('Align middles')),
  action('Map', 5, 'align-bottom', msg('Align bottom edges')),
  action('Map', 5, 'distribute-across', msg('Distribute from left to right')),
  action('Map', 5, 'distribute-down', msg('Distribute from top to bottom')),
  action('Map', 6, 'previous-map', msg('Previous map'), { keys: ['CmdOrCtrl+PageUp'] }),
  action('Map', 6, 'next-map', msg('Next map'), { keys: ['CmdOrCtrl+PageDown'] }),

  action('View', 0, 'zoom-in', msg('Zoom in'), { keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='] }),
  action('View', 0, 'zoom-out', msg('Zoom out'), { keys: ['CmdOrCtrl+-'] }),
  action('View', 0, 'zoom-actual', msg('Actual size'), { keys: ['CmdOrCtrl+0', 'Shift+0'] }),
  action('View', 0, 'zoom-fit', msg('Whole map'), { keys: ['CmdOrCtrl+1', 'Shift+1'], in: ['canvas'] }),
  action('View', 0, 'zoom-selection', msg('Zoom to selection'), { keys: ['Shift+2'], in: ['statement', 'relation'] }),
  action('View', 1, 'toggle-navigator', msg('Navigator'), { keys: ['CmdOrCtrl+Alt+1'] }),
  action('View', 1, 'toggle-inspector', msg('Inspector'), { keys: ['CmdOrCtrl+Alt+2'] }),
  action('View', 1, 'toggle-legend', msg('Legend')),
  action('View', 2, 'toggle-standing', msg('Standing'), { keys: ['Shift+S'] }),
  action('View', 2, 'toggle-strength', msg('Strength'), { keys: ['Shift+T'] }),
  action('View', 2, 'toggle-divisiveness', msg('Divisiveness'), { keys: ['Shift+D'] }),
  action('View', 2, 'toggle-speaker-colours', msg('Speaker colours')),
  action('View', 2, 'evaluation-method', msg('How standing and strength are found…')),
  action('View', 2, 'labellings', msg('Labellings by other semantics'), { keys: ['Shift+L'] }),
  action('View', 2, 'over-time', msg('Over time'), { keys: ['D'], in: ['canvas'] }),
  action('View', 2, 'compare-times', msg('Compare two dates'), { keys: ['Shift+C'] }),
  action('View', 3, 'show-map', msg('Map'), { keys: ['CmdOrCtrl+Alt+3'] }),
  action('View', 3, 'show-exchange', msg('Exchange'), { keys: ['CmdOrCtrl+Alt+4'] }),
  action('View', 3, 'show-text-order', msg('Text order'), { keys: ['CmdOrCtrl+Alt+5'] }),
  action('View', 3, 'show-outline', msg('Outline'), { keys: ['CmdOrCtrl+Alt+6'] }),
  action('View', 3, 'show-table', msg('Table'), { keys: ['CmdOrCtrl+Alt+7'] }),
  action('View', 3, 'show-divisions', msg('Divisions'), { keys: ['CmdOrCtrl+Alt+8'] }),
  action('View', 3, 'close-reader', msg('Close the source'), { keys: ['CmdOrCtrl+Alt+W'] }),
  action('View', 4, 'theme-system', msg('Light or dark, like the system')),
  action('View', 4, 'theme-light', msg('Light')),
  action('View', 4, 'theme-dark', msg('Dark')),

  action('Go', 0, 'go-back', msg('Back'), { keys: ['Alt+Left', 'CmdOrCtrl+['] }),
  action('Go', 0, 'go-forward', msg('Forward'), { keys: ['Alt+Right', 'CmdOrCtrl+]'] }),
  action('Go', 1, 'quick-open', msg('Go to…'), { keys: ['CmdOrCtrl+K'] }),
  action('Go', 2, 'walks', msg('Walks'), { keys: ['CmdOrCtrl+Alt+P'] }),
  action('Go', 2, 'add-stop', msg('Add to the walk'), { keys: ['Shift+W'], in: ['statement', 'map'] }),
  action('Go', 2, 'play-walk', msg('Present the walk'), { keys: ['F5'] }),
  action('Go', 2, 'export-walk', msg('Export the walk…')),
  action('Go', 3, 'next-panel', msg('Next panel'), { keys: ['F6'] }),
  action('Go', 3, 'previous-panel', msg('Previous panel'), { keys: ['Shift+F6'] }),
  action('Go', 4, 'next-window', msg('Next window'), { keys: ['CmdOrCtrl+Tab', 'CmdOrCtrl+F6'] }),
  action('Go', 4, 'previous-window', msg('Previous window'), { keys: ['CmdOrCtrl+Shift+Tab', 'CmdOrCtrl+Shift+F6'] }),

  action('Help', 0, 'all-actions', msg('All actions…'), { keys: ['CmdOrCtrl+Shift+P'] }),
  action('Help', 0, 'keyboard-shortcuts', msg('Keyboard shortcuts'), { keys: ['F1', '?'] }),
  action('Help', 0, 'show-log', msg('Show log')),
  action('Help', 0, 'about', msg('About Counterclaim')),
];

const BY_ID = new Map(ACTIONS.map((each) => [each.id, each]));

/** Returns the action with this id. */
export function actionNamed(id: ActionId): Action {
  const found = BY_ID.get(id);
  if (found === undefined) throw new TypeError(`There is no action "${id}".`);
  return found;
}
