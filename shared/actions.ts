import type { Direction } from './model/entities.ts';

/**
 * Every action of the user once: the application menu, the menus in the window, context menus, keys and buttons all read this
 * list. What an action does is the window's matter (`renderer/`).
 */
export const ACTION_IDS = [
  'new-debate',
  'open-debate',
  'open-sample',
  'import-debate',
  'save-copy',
  'save-copy-with-history',
  'add-source',
  'paste-source',
  'export-map',
  'export-sources',
  'copy-picture',
  'close-window',
  'quit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'select-all',
  'edit-text',
  'delete',
  'take-off-map',
  'find',
  'debate-properties',
  'add-claim',
  'add-question',
  'add-supporting-claim',
  'add-attacking-claim',
  'add-undercut',
  'add-position',
  'add-premise',
  'link-selected',
  'select-relation',
  'open-passage',
  'add-speaker',
  'reply',
  'merge-statements',
  'split-statement',
  'toggle-implicit',
  'toggle-collapsed',
  'toggle-pinned',
  'new-map',
  'rename-map',
  'delete-map',
  'tidy-map',
  'place-unplaced',
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
  'toggle-navigator',
  'toggle-inspector',
  'toggle-legend',
  'show-map',
  'show-exchange',
  'close-reader',
  'theme-system',
  'theme-light',
  'theme-dark',
  'keyboard-shortcuts',
  'about',
] as const;
export type ActionId = (typeof ACTION_IDS)[number];

export const MENUS = ['File', 'Edit', 'Argument', 'Map', 'View', 'Help'] as const;
export type MenuName = (typeof MENUS)[number];

/** What is selected, as far as actions care. `several`: two or more statements. */
export type SelectionKind = 'nothing' | 'claim' | 'question' | 'several' | 'relation' | 'speaker' | 'source' | 'move';

/** What the window's state means for actions. */
export interface ActionContext {
  readonly hasDebate: boolean;
  readonly readOnly: boolean;
  /** The labels of the edits to undo and redo next. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly selection: SelectionKind;
  /** How many statements are selected, and whether they are all of one kind, and have some text. */
  readonly statements: number;
  readonly oneKind: boolean;
  readonly hasText: boolean;
  /** Whether what is selected stands on the map that is shown. */
  readonly onMap: boolean;
  /** Of the selected statements. */
  readonly implicit: boolean;
  readonly collapsed: boolean;
  readonly pinned: boolean;
  readonly maps: number;
  /** The way the shown map grows; null when there is no map. */
  readonly direction: Direction | null;
  readonly sources: number;
  /** Whether the map is shown, or the exchange of moves. */
  readonly view: 'map' | 'exchange';
  /** Whether a source is open beside it. */
  readonly reading: boolean;
  /** Cards on the map that is shown. */
  readonly cards: number;
  /** Those that the selected statement cites. */
  readonly passages: number;
  /** In the whole debate. */
  readonly moves: number;
  readonly theme: 'system' | 'light' | 'dark';
  readonly navigator: boolean;
  readonly inspector: boolean;
  readonly legend: boolean;
}

/** Where a context menu is opened. */
export type ContextMenu = 'canvas' | 'statement' | 'relation' | 'map' | 'move';

export interface Action {
  readonly id: ActionId;
  readonly menu: MenuName;
  /** Items of a menu with different groups have a line between them. */
  readonly group: number;
  readonly label: (context: ActionContext) => string;
  /** In Electron's notation, such as `CmdOrCtrl+Z`. A key without a modifier is heard by the canvas alone, not while typing. */
  readonly keys: readonly string[];
  /** Why it cannot be done now, as a sentence; null when it can. */
  readonly unavailable: (context: ActionContext) => string | null;
  /** For what is on or off; null for everything else. */
  readonly checked: ((context: ActionContext) => boolean) | null;
  readonly contextMenus: readonly ContextMenu[];
}

type Rule = Action['unavailable'];

const always: Rule = () => null;
const withDebate: Rule = (c) => (c.hasDebate ? null : 'Open a debate first.');
const withMap: Rule = (c) => withDebate(c) ?? (c.direction === null ? 'Make a map first.' : null);
const withCards: Rule = (c) => withMap(c) ?? (c.cards === 0 ? 'The map has no cards yet.' : null);
/** Why a debate cannot be changed. */
export const READ_ONLY = 'This debate can be read, but not changed: its file is write-protected.';

const writable: Rule = (c) => withDebate(c) ?? (c.readOnly ? READ_ONLY : null);
const writableMap: Rule = (c) => writable(c) ?? withMap(c);
/** Of what is made and pointed at on the map itself. */
const seenMap =
  (rule: Rule): Rule =>
  (c) =>
    rule(c) ?? (c.view === 'map' ? null : 'Show the map first: “Map” at the top.');
/** The map, or an exchange that has something to show. */
const withSurface: Rule = (c) => (c.view === 'map' ? withMap(c) : withPicture(c));
const withPicture: Rule = (c) => {
  if (c.view === 'map') return withCards(c);
  return withDebate(c) ?? (c.moves === 0 ? 'The exchange has no moves yet.' : null);
};
const isStatement = ({ selection }: ActionContext) =>
  selection === 'claim' || selection === 'question' || selection === 'several';

const passageThere: Rule = ({ selection, passages }) => {
  if (selection !== 'claim' && selection !== 'question')
    return 'Select a statement to open the passages that it cites.';
  return passages === 0 ? 'The statement cites no passage yet.' : null;
};

function whenSelectedOnMap(kinds: readonly ActionContext['selection'][], otherwise: string): Rule {
  return seenMap(whenSelected(kinds, otherwise));
}

function whenSelected(kinds: readonly ActionContext['selection'][], otherwise: string): Rule {
  return (c) => writable(c) ?? (kinds.includes(c.selection) ? null : otherwise);
}

const onMap: Rule = (c) =>
  writable(c) ??
  (isStatement(c) ? null : 'Select a statement first.') ??
  (c.onMap ? null : 'The statement is not on this map.');

const textSeen: Rule = (c) =>
  seenMap(always)(c) ?? (c.onMap ? null : 'The statement is not on this map: edit its text in the inspector.');

const mergeable: Rule = (c) =>
  writable(c) ??
  (c.statements === 2 ? null : 'Select just two statements to merge, the one that stays first.') ??
  (c.oneKind ? null : 'A claim and a question cannot be merged: change the kind of one first.');

const splittable: Rule = (c) =>
  whenSelected(['claim', 'question'], 'Select one statement to split in two.')(c) ??
  (c.hasText ? null : 'The statement has no text to split yet.');

interface Options {
  readonly keys?: readonly string[];
  readonly when?: Rule;
  readonly checked?: Action['checked'];
  readonly in?: readonly ContextMenu[];
}

function action(
  menu: MenuName,
  group: number,
  id: ActionId,
  label: string | Action['label'],
  { keys = [], when = always, checked = null, in: contextMenus = [] }: Options = {},
): Action {
  const named = typeof label === 'string' ? () => label : label;
  return { id, menu, group, label: named, keys, unavailable: when, checked, contextMenus };
}

/** In the order of the menus. */
export const ACTIONS: readonly Action[] = [
  action('File', 0, 'new-debate', 'New debate…', { keys: ['CmdOrCtrl+N'] }),
  action('File', 0, 'open-debate', 'Open…', { keys: ['CmdOrCtrl+O'] }),
  action('File', 0, 'open-sample', 'Open the sample debate'),
  action('File', 1, 'import-debate', 'Import…'),
  action('File', 1, 'add-source', 'Add source…', { keys: ['CmdOrCtrl+Shift+O'], when: writable }),
  action('File', 1, 'paste-source', 'Add a text as source…', { when: writable }),
  action('File', 2, 'save-copy', 'Save a copy…', { keys: ['CmdOrCtrl+Shift+S'], when: withDebate }),
  action('File', 2, 'save-copy-with-history', 'Save a copy with history…', { when: withDebate }),
  action('File', 2, 'export-map', (c) => `Export ${c.view}…`, {
    keys: ['CmdOrCtrl+E'],
    when: withPicture,
    in: ['canvas', 'map'],
  }),
  action('File', 2, 'copy-picture', (c) => `Copy ${c.view} as picture`, {
    keys: ['CmdOrCtrl+Shift+C'],
    when: withPicture,
    in: ['canvas', 'map'],
  }),
  action('File', 2, 'export-sources', 'Export sources and quotations…', {
    when: (c) => withDebate(c) ?? (c.sources === 0 ? 'The debate has no sources yet.' : null),
  }),
  action('File', 3, 'debate-properties', 'Debate properties…', { when: withDebate }),
  action('File', 4, 'close-window', 'Close window', { keys: ['CmdOrCtrl+W'] }),
  action('File', 4, 'quit', 'Quit Counterclaim', { keys: ['CmdOrCtrl+Q'] }),

  action('Edit', 0, 'undo', (c) => (c.undo === null ? 'Undo' : `Undo: ${c.undo}`), {
    keys: ['CmdOrCtrl+Z'],
    when: (c) => writable(c) ?? (c.undo === null ? 'There is nothing to undo.' : null),
    in: ['canvas'],
  }),
  action('Edit', 0, 'redo', (c) => (c.redo === null ? 'Redo' : `Redo: ${c.redo}`), {
    keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'],
    when: (c) => writable(c) ?? (c.redo === null ? 'There is nothing to redo.' : null),
    in: ['canvas'],
  }),
  action('Edit', 1, 'cut', 'Cut', {
    keys: ['CmdOrCtrl+X'],
    when: whenSelected(['claim', 'question', 'several'], 'Select the statements to cut first.'),
    in: ['statement'],
  }),
  action('Edit', 1, 'copy', 'Copy', {
    keys: ['CmdOrCtrl+C'],
    when: (c) => withDebate(c) ?? (isStatement(c) ? null : 'Select the statements to copy first.'),
    in: ['statement'],
  }),
  action('Edit', 1, 'paste', 'Paste', { keys: ['CmdOrCtrl+V'], when: seenMap(writableMap), in: ['canvas'] }),
  action('Edit', 1, 'select-all', 'Select all', { keys: ['CmdOrCtrl+A'], when: seenMap(withCards), in: ['canvas'] }),
  action('Edit', 2, 'edit-text', (c) => (c.selection === 'move' ? 'Edit words' : 'Edit text'), {
    keys: ['Enter', 'F2'],
    when: (c) =>
      whenSelected(['claim', 'question', 'move'], 'Select one statement to edit its text.')(c) ??
      (c.selection === 'move' ? null : textSeen(c)),
    in: ['statement', 'move'],
  }),
  action('Edit', 2, 'take-off-map', 'Take off this map', {
    keys: ['Shift+Delete', 'Shift+Backspace'],
    when: onMap,
    in: ['statement'],
  }),
  action('Edit', 2, 'delete', 'Delete', {
    keys: ['Delete', 'Backspace'],
    when: whenSelected(
      ['claim', 'question', 'several', 'relation', 'speaker', 'source', 'move'],
      'Select what to delete first.',
    ),
    in: ['statement', 'relation', 'move'],
  }),
  action('Edit', 3, 'find', 'Find…', { keys: ['CmdOrCtrl+F', 'CmdOrCtrl+K'], when: withDebate }),

  action('Argument', 0, 'add-claim', 'Add claim', { keys: ['C'], when: seenMap(writableMap), in: ['canvas'] }),
  action('Argument', 0, 'add-question', 'Add question', { keys: ['Q'], when: seenMap(writableMap), in: ['canvas'] }),
  action('Argument', 1, 'add-supporting-claim', 'Add supporting claim', {
    keys: ['S'],
    when: whenSelectedOnMap(['claim', 'relation'], 'Only a claim or a relation can be supported: select one first.'),
    in: ['statement', 'relation'],
  }),
  action('Argument', 1, 'add-attacking-claim', 'Add attacking claim', {
    keys: ['A'],
    when: whenSelectedOnMap(
      ['claim'],
      'Only a claim can be attacked so: select one first. A relation is undercut with U.',
    ),
    in: ['statement'],
  }),
  action('Argument', 1, 'add-undercut', 'Add undercutting claim', {
    keys: ['U'],
    when: whenSelectedOnMap(['relation'], 'Only a relation can be undercut: select the line between two cards first.'),
    in: ['relation'],
  }),
  action('Argument', 1, 'add-position', 'Add position', {
    keys: ['N'],
    when: whenSelectedOnMap(['question'], 'A position answers a question: select a question first.'),
    in: ['statement'],
  }),
  action('Argument', 1, 'add-premise', 'Add linked premise', {
    keys: ['L'],
    when: whenSelectedOnMap(
      ['relation'],
      'A linked premise joins a relation: select the line between two cards first.',
    ),
    in: ['relation'],
  }),
  action('Argument', 2, 'link-selected', 'Link the first selected to the last…', {
    keys: ['K'],
    when: whenSelectedOnMap(
      ['several'],
      'Select two statements, first the premise and then what it bears on (Shift and an arrow key).',
    ),
    in: ['statement'],
  }),
  action('Argument', 2, 'select-relation', 'Select next relation of the card', {
    keys: ['R'],
    when: seenMap(
      (c) => withMap(c) ?? (['claim', 'question', 'relation'].includes(c.selection) ? null : 'Select a card first.'),
    ),
  }),
  action('Argument', 2, 'open-passage', 'Open its next passage', {
    keys: ['O'],
    when: (c) => withDebate(c) ?? passageThere(c),
    in: ['statement'],
  }),
  action('Argument', 3, 'add-speaker', 'Add speaker…', { when: writable }),
  action('Argument', 3, 'reply', 'Reply to the move…', {
    when: (c) => whenSelected(['move'], 'Select a move of the exchange to reply to first.')(c),
    in: ['move'],
  }),
  action('Argument', 4, 'merge-statements', 'Merge…', { keys: ['M'], when: mergeable, in: ['statement'] }),
  action('Argument', 4, 'split-statement', 'Split…', {
    keys: ['CmdOrCtrl+Shift+Enter'],
    when: splittable,
    in: ['statement'],
  }),
  action('Argument', 5, 'toggle-implicit', 'Implicit', {
    keys: ['I'],
    when: whenSelected(['claim', 'several'], 'Only a claim can be implicit: select one first.'),
    checked: (c) => c.implicit,
    in: ['statement'],
  }),

  action('Map', 0, 'new-map', 'New map', { keys: ['CmdOrCtrl+Shift+N'], when: writable }),
  action('Map', 0, 'rename-map', 'Rename map…', { when: writableMap, in: ['map'] }),
  action('Map', 0, 'delete-map', 'Delete map…', { when: writableMap, in: ['map'] }),
  action('Map', 1, 'tidy-map', 'Tidy', {
    keys: ['CmdOrCtrl+Shift+T'],
    when: seenMap((c) => writable(c) ?? withCards(c)),
    in: ['canvas', 'map'],
  }),
  action('Map', 1, 'place-unplaced', 'Place all that are on no map', { when: seenMap(writableMap) }),
  action('Map', 1, 'toggle-pinned', 'Keep in place', {
    keys: ['P'],
    when: onMap,
    checked: (c) => c.pinned,
    in: ['statement'],
  }),
  action('Map', 1, 'toggle-collapsed', 'Fold what leads here', {
    keys: ['Space'],
    when: onMap,
    checked: (c) => c.collapsed,
    in: ['statement'],
  }),
  ...growing('grow-down', 'down', 'Conclusions on top'),
  ...growing('grow-up', 'up', 'Conclusions at the bottom'),
  ...growing('grow-right', 'right', 'Conclusions at the left'),
  ...growing('grow-left', 'left', 'Conclusions at the right'),
  action('Map', 3, 'previous-map', 'Previous map', { keys: ['CmdOrCtrl+PageUp'], when: withMap }),
  action('Map', 3, 'next-map', 'Next map', { keys: ['CmdOrCtrl+PageDown'], when: withMap }),

  action('View', 0, 'zoom-in', 'Zoom in', { keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='], when: withSurface }),
  action('View', 0, 'zoom-out', 'Zoom out', { keys: ['CmdOrCtrl+-'], when: withSurface }),
  action('View', 0, 'zoom-actual', 'Actual size', { keys: ['CmdOrCtrl+0'], when: withSurface }),
  action('View', 0, 'zoom-fit', (c) => (c.view === 'map' ? 'Whole map' : 'All speakers'), {
    keys: ['CmdOrCtrl+1'],
    when: withPicture,
    in: ['canvas'],
  }),
  action('View', 1, 'toggle-navigator', 'Navigator', {
    keys: ['CmdOrCtrl+Alt+1'],
    when: withDebate,
    checked: (c) => c.navigator,
  }),
  action('View', 1, 'toggle-inspector', 'Inspector', {
    keys: ['CmdOrCtrl+Alt+2'],
    when: withDebate,
    checked: (c) => c.inspector,
  }),
  action('View', 1, 'toggle-legend', 'Legend', { when: withDebate, checked: (c) => c.legend }),
  action('View', 2, 'show-map', 'Map', {
    keys: ['CmdOrCtrl+Alt+3'],
    when: withDebate,
    checked: (c) => c.hasDebate && c.view === 'map',
  }),
  action('View', 2, 'show-exchange', 'Exchange', {
    keys: ['CmdOrCtrl+Alt+4'],
    when: withDebate,
    checked: (c) => c.view === 'exchange',
  }),
  action('View', 2, 'close-reader', 'Close the source', {
    keys: ['CmdOrCtrl+Alt+W'],
    when: (c) => (c.reading ? null : 'No source is open.'),
  }),
  action('View', 3, 'theme-system', 'Light or dark as the system', { checked: (c) => c.theme === 'system' }),
  action('View', 3, 'theme-light', 'Light', { checked: (c) => c.theme === 'light' }),
  action('View', 3, 'theme-dark', 'Dark', { checked: (c) => c.theme === 'dark' }),

  action('Help', 0, 'keyboard-shortcuts', 'Keyboard shortcuts', { keys: ['F1'] }),
  action('Help', 0, 'about', 'About Counterclaim'),
];

function growing(id: ActionId, direction: Direction, label: string): Action[] {
  return [action('Map', 2, id, label, { when: seenMap(writableMap), checked: (c) => c.direction === direction })];
}

const BY_ID = new Map(ACTIONS.map((each) => [each.id, each]));

/** The action with this id. */
export function actionNamed(id: ActionId): Action {
  const found = BY_ID.get(id);
  if (found === undefined) throw new TypeError(`There is no action "${id}".`);
  return found;
}
