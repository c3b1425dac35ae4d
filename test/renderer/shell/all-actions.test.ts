import { describe, expect, test } from '@jest/globals';
import type { ActionContext, SelectionKind } from '../../../renderer/core/actions/action-context.ts';
import { ALL_ACTIONS } from '../../../renderer/shell/all-actions.ts';
import { ACTION_IDS, type ActionId } from '../../../shared/actions.ts';

/** A debate with a map, an exchange and sources, in which much was done; nothing is selected. */
const BASE: ActionContext = {
  hasDebate: true,
  hasImported: true,
  readOnly: false,
  undo: 'Move card',
  redo: 'Add claim',
  selection: 'nothing',
  statements: 0,
  oneKind: false,
  hasText: false,
  onMap: false,
  implicit: false,
  collapsed: false,
  foldedPremises: 0,
  onlyBranch: false,
  filtersFidelity: false,
  filters: true,
  nearby: 0,
  marks: [],
  whatIf: true,
  whatIfAnswered: true,
  labellings: false,
  overTime: false,
  comparesTimes: false,
  selectionOff: false,
  pinned: false,
  maps: 2,
  direction: 'down',
  style: 'compact',
  sources: 1,
  view: 'map',
  reading: true,
  cards: 3,
  passages: 0,
  moves: 4,
  visited: 1,
  ahead: 1,
  theme: 'system',
  navigator: true,
  inspector: true,
  legend: true,
  keepsOrder: true,
};

const STATEMENT = { statements: 1, oneKind: true, hasText: true, onMap: true, passages: 1 };
const SELECTED: Readonly<Record<SelectionKind, Partial<ActionContext>>> = {
  nothing: {},
  claim: { selection: 'claim', ...STATEMENT },
  question: { selection: 'question', ...STATEMENT },
  several: { selection: 'several', ...STATEMENT, statements: 2, passages: 0 },
  relation: { selection: 'relation', onMap: true },
  speaker: { selection: 'speaker' },
  source: { selection: 'source' },
  move: { selection: 'move' },
};
const SELECTIONS = Object.keys(SELECTED) as SelectionKind[];

/** Variations of the state besides the selection. */
const SITUATIONS = {
  'no debate': { hasDebate: false, direction: null, cards: 0 },
  'write-protected': { readOnly: true },
  'no map': { maps: 0, direction: null, cards: 0 },
  'no cards': { cards: 0 },
  exchange: { view: 'exchange' },
  'exchange without moves': { view: 'exchange', moves: 0 },
  'exchange without a map': { view: 'exchange', direction: null, cards: 0 },
  'nothing to undo': { undo: null },
  'nothing to redo': { redo: null },
  'not on the map': { onMap: false },
  'without text': { hasText: false },
  'without passages': { passages: 0 },
  'three selected': { statements: 3 },
  'of two kinds': { oneKind: false },
  'without sources': { sources: 0 },
  'nothing read': { reading: false },
  'nothing off': { whatIf: false, whatIfAnswered: false },
  'not answered yet': { whatIfAnswered: false },
  'nothing imported': { hasImported: false },
  'nothing visited': { visited: 0, ahead: 0 },
  'nothing filtered': { filters: false },
} as const satisfies Record<string, Partial<ActionContext>>;
type Situation = keyof typeof SITUATIONS;

type Reasons = Readonly<Partial<Record<Situation, string>>>;

const DEBATE: Reasons = { 'no debate': 'Open a debate first.' };
const WRITABLE: Reasons = {
  ...DEBATE,
  'write-protected': 'This debate can be read, but not changed: its file is write-protected.',
};
const MAKE_A_MAP = 'Make a map first.';
const MAP: Reasons = { ...DEBATE, 'no map': MAKE_A_MAP, 'exchange without a map': MAKE_A_MAP };
const SHOW_THE_MAP = 'Show the map first: “Map” at the top.';
const SEEN: Reasons = {
  exchange: SHOW_THE_MAP,
  'exchange without moves': SHOW_THE_MAP,
  'exchange without a map': SHOW_THE_MAP,
};
/** Without a map, that is said first. */
const SEEN_MAP: Reasons = { ...SEEN, ...MAP };
const SURFACE: Reasons = {
  ...DEBATE,
  'no map': MAKE_A_MAP,
  'exchange without moves': 'The exchange has no moves yet.',
};
const PICTURE: Reasons = { ...SURFACE, 'no cards': 'The map has no cards yet.' };
const CARDS: Reasons = { 'no cards': 'The map has no cards yet.' };
const OFF_MAP: Reasons = { 'not on the map': 'The statement is not on this map.' };

const DATED: Reasons = { ...DEBATE, 'exchange without moves': 'Nobody has said anything in this debate yet.' };
const NOTHING_OFF = 'Switch a claim or a relation off first.';

interface Row {
  /** With each of these selected it can be done, and with nothing else, for `otherwise`; any, when left out. */
  readonly selected?: readonly SelectionKind[];
  readonly otherwise?: string;
  /** Why it cannot be done in a situation; in all others it can. */
  readonly reasons: Reasons;
}

const ALWAYS: Row = { reasons: {} };
const ARRANGES: Row = {
  selected: ['several'],
  otherwise: 'Select the cards to arrange first: two or more.',
  reasons: { ...WRITABLE, ...SEEN, ...OFF_MAP },
};
const CARD: Row = {
  selected: ['claim', 'question', 'several'],
  otherwise: 'Select a statement first.',
  reasons: { ...SEEN_MAP, ...OFF_MAP },
};
const ROWS: Readonly<Record<ActionId, Row>> = {
  'new-debate': ALWAYS,
  'open-debate': ALWAYS,
  'open-sample': ALWAYS,
  'fresh-sample': ALWAYS,
  'reopen-debate': ALWAYS,
  'open-settings': ALWAYS,
  'next-window': ALWAYS,
  'previous-window': ALWAYS,
  'import-debate': ALWAYS,
  'import-report': {
    reasons: { 'nothing imported': 'Nothing has been imported since the debate was opened.' },
  },
  'recover-debate': ALWAYS,
  'close-window': ALWAYS,
  quit: ALWAYS,
  'theme-system': ALWAYS,
  'theme-light': ALWAYS,
  'theme-dark': ALWAYS,
  'keyboard-shortcuts': ALWAYS,
  'show-log': ALWAYS,
  about: ALWAYS,
  'all-actions': ALWAYS,

  'save-copy': { reasons: DEBATE },
  'save-copy-with-history': { reasons: DEBATE },
  'debate-properties': { reasons: DEBATE },
  'quick-open': { reasons: DEBATE },
  find: { reasons: DEBATE },
  'find-next': { reasons: DEBATE },
  'find-previous': { reasons: DEBATE },
  replace: { reasons: WRITABLE },
  filter: { reasons: DEBATE },
  'clear-filter': { reasons: { ...DEBATE, 'nothing filtered': 'Nothing is filtered.' } },
  neighbourhood: {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: DEBATE,
  },
  'go-back': { reasons: { ...DEBATE, 'nothing visited': 'There is no place to go back to.' } },
  'go-forward': { reasons: { ...DEBATE, 'nothing visited': 'There is no place to go forward to.' } },
  'next-panel': { reasons: DEBATE },
  'previous-panel': { reasons: DEBATE },
  'toggle-navigator': { reasons: DEBATE },
  'toggle-inspector': { reasons: DEBATE },
  'toggle-legend': { reasons: DEBATE },
  'toggle-standing': { reasons: DEBATE },
  'toggle-strength': { reasons: DEBATE },
  labellings: { reasons: { ...DEBATE, ...SEEN } },
  'over-time': { reasons: DATED },
  'compare-times': { reasons: DATED },
  'toggle-divisiveness': { reasons: DEBATE },
  'toggle-speaker-colours': { reasons: DEBATE },
  'evaluation-method': { reasons: DEBATE },
  'switch-off': {
    selected: ['claim', 'question', 'several', 'relation'],
    otherwise: 'Select the claim or the relation first that is to be switched off.',
    reasons: { ...DEBATE, ...SEEN },
  },
  'end-what-if': { reasons: { ...DEBATE, 'nothing off': NOTHING_OFF } },
  'note-what-if': {
    reasons: {
      ...WRITABLE,
      'nothing off': NOTHING_OFF,
      'not answered yet': 'What would follow is not known yet: try again in a moment.',
    },
  },
  'toggle-order': { reasons: DEBATE },
  'show-map': { reasons: DEBATE },
  'show-exchange': { reasons: DEBATE },
  versions: { reasons: DEBATE },
  proposals: { reasons: DEBATE },
  schemes: { reasons: DEBATE },
  'compare-readings': { reasons: { ...DEBATE, 'without sources': 'The debate has no sources yet.' } },
  'show-text-order': { reasons: DEBATE },
  'show-outline': { reasons: DEBATE },
  'show-table': { reasons: DEBATE },
  'show-divisions': { reasons: DEBATE },
  'copy-outline': { reasons: DEBATE },
  'export-outline': { reasons: DEBATE },
  'export-report': { reasons: DEBATE },
  'export-page': { reasons: DEBATE },
  walks: { reasons: DEBATE },
  'add-stop': { reasons: { ...WRITABLE, ...MAP } },
  'play-walk': { reasons: DEBATE },
  'export-walk': { reasons: DEBATE },
  'export-sources': { reasons: DEBATE },
  'close-reader': { reasons: { 'nothing read': 'No source is open.' } },

  'export-map': { reasons: PICTURE },
  'export-branch': {
    selected: ['claim', 'question'],
    otherwise: 'Select the card whose branch to export.',
    reasons: { ...SEEN_MAP, ...OFF_MAP },
  },
  'copy-picture': { reasons: PICTURE },
  'zoom-selection': {
    selected: ['claim', 'question', 'several', 'relation'],
    otherwise: 'Select something on the map first.',
    reasons: { ...SEEN_MAP, 'not on the map': 'Select something on the map first.' },
  },
  'zoom-fit': { reasons: PICTURE },
  'zoom-in': { reasons: SURFACE },
  'zoom-out': { reasons: SURFACE },
  'zoom-actual': { reasons: SURFACE },

  'add-source': { reasons: WRITABLE },
  'paste-source': { reasons: WRITABLE },
  'import-references': { reasons: WRITABLE },
  'add-speaker': { reasons: WRITABLE },
  'new-map': { reasons: WRITABLE },
  undo: { reasons: { ...WRITABLE, 'nothing to undo': 'There is nothing to undo.' } },
  redo: { reasons: { ...WRITABLE, 'nothing to redo': 'There is nothing to redo.' } },

  'previous-map': { reasons: MAP },
  'next-map': { reasons: MAP },
  'rename-map': { reasons: { ...MAP, ...WRITABLE } },
  'delete-map': { reasons: { ...MAP, ...WRITABLE } },

  'select-all': { reasons: { ...SEEN_MAP, ...CARDS, 'exchange without a map': MAKE_A_MAP } },
  paste: { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'paste-copies': { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'add-claim': { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'add-question': { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'tidy-map': { reasons: { ...SEEN_MAP, ...WRITABLE, ...CARDS } },
  'tidy-branch': {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...OFF_MAP },
  },
  'tidy-selected': {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...OFF_MAP },
  },
  'tidy-otherwise': {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...SEEN, ...OFF_MAP },
  },
  'tidy-compactly': { reasons: { ...SEEN_MAP, ...WRITABLE, ...CARDS } },
  'tidy-in-layers': { reasons: { ...SEEN_MAP, ...WRITABLE, ...CARDS } },
  'tidy-as-tree': { reasons: { ...SEEN_MAP, ...WRITABLE, ...CARDS } },
  'place-unplaced': { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'grow-down': { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'grow-up': { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'grow-left': { reasons: { ...SEEN_MAP, ...WRITABLE } },
  'grow-right': { reasons: { ...SEEN_MAP, ...WRITABLE } },

  cut: {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select the statements to cut first.',
    reasons: WRITABLE,
  },
  copy: {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select the statements to copy first.',
    reasons: DEBATE,
  },
  delete: {
    selected: ['claim', 'question', 'several', 'relation', 'speaker', 'source', 'move'],
    otherwise: 'Select what to delete first.',
    reasons: WRITABLE,
  },
  'toggle-implicit': {
    selected: ['claim', 'several'],
    otherwise: 'Only a claim can be implicit: select one first.',
    reasons: WRITABLE,
  },
  reply: {
    selected: ['move'],
    otherwise: 'Select a move of the exchange to reply to first.',
    reasons: WRITABLE,
  },
  'edit-speaker': { selected: ['speaker'], otherwise: 'Select a speaker to edit first.', reasons: WRITABLE },
  'take-off-map': {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...OFF_MAP },
  },
  'select-path': CARD,
  'select-branch': CARD,
  'only-branch': CARD,
  'filter-fidelity': { reasons: { ...SEEN_MAP, ...CARDS } },
  'move-branch': {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...SEEN, ...OFF_MAP },
  },
  'toggle-pinned': {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...OFF_MAP },
  },
  'toggle-collapsed': {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...OFF_MAP },
  },
  'align-left': ARRANGES,
  'align-centre': ARRANGES,
  'align-right': ARRANGES,
  'align-top': ARRANGES,
  'align-middle': ARRANGES,
  'align-bottom': ARRANGES,
  'distribute-across': ARRANGES,
  'distribute-down': ARRANGES,
  duplicate: {
    selected: ['claim', 'question', 'several'],
    otherwise: 'Select a statement first.',
    reasons: { ...WRITABLE, ...SEEN, ...OFF_MAP },
  },
  'next-kind': {
    selected: ['relation'],
    otherwise: 'Select a relation to change its kind: the line between two cards.',
    reasons: { ...WRITABLE, ...SEEN },
  },
  'reverse-relation': {
    selected: ['relation'],
    otherwise: 'Select a relation to reverse it: the line between two cards.',
    reasons: { ...WRITABLE, ...SEEN },
  },
  'edit-text': {
    selected: ['claim', 'question'],
    otherwise: 'Select one statement to edit its text.',
    reasons: {
      ...WRITABLE,
      ...SEEN,
      'not on the map': 'The statement is not on this map: edit its text in the inspector.',
    },
  },
  'merge-statements': {
    selected: ['several'],
    otherwise: 'Select two or more statements to merge: first the one that stays, then the others.',
    reasons: {
      ...WRITABLE,
      'of two kinds': 'A claim and a question cannot be merged: change the kind of one first.',
    },
  },
  'split-statement': {
    selected: ['claim', 'question'],
    otherwise: 'Select one statement to split in two.',
    reasons: { ...WRITABLE, 'without text': 'The statement has no text to split yet.' },
  },
  'open-passage': {
    selected: ['claim', 'question'],
    otherwise: 'Select a statement to open the passages that it cites.',
    reasons: { ...DEBATE, 'without passages': 'The statement cites no passage yet.' },
  },
  'select-relation': {
    selected: ['claim', 'question', 'relation'],
    otherwise: 'Select a card first.',
    reasons: SEEN_MAP,
  },
  'add-supporting-claim': {
    selected: ['claim', 'relation'],
    otherwise: 'Only a claim or a relation can be supported: select one first.',
    reasons: { ...WRITABLE, ...SEEN },
  },
  'add-attacking-claim': {
    selected: ['claim'],
    otherwise: 'Select a claim to attack it. To attack a relation, select it and add an undercutting claim.',
    reasons: { ...WRITABLE, ...SEEN },
  },
  'add-undercut': {
    selected: ['relation'],
    otherwise: 'Only a relation can be undercut: select the line between two cards first.',
    reasons: { ...WRITABLE, ...SEEN },
  },
  'add-position': {
    selected: ['question'],
    otherwise: 'A position answers a question: select a question first.',
    reasons: { ...WRITABLE, ...SEEN },
  },
  'add-premise': {
    selected: ['relation'],
    otherwise: 'A linked premise joins a relation: select the line between two cards first.',
    reasons: { ...WRITABLE, ...SEEN },
  },
  'link-selected': {
    selected: ['several'],
    otherwise:
      'Select two statements: first the premise, then what it supports or attacks (hold Shift and press an arrow key).',
    reasons: { ...WRITABLE, ...SEEN },
  },
};

describe.each(ACTION_IDS)('the action %s', (id) => {
  const { selected = SELECTIONS, otherwise = null, reasons } = ROWS[id];

  test('can be done in every situation but those in which it says why not', () => {
    const said = selected.flatMap((kind) =>
      Object.entries(SITUATIONS).map(([situation, change]) => {
        const reason = ALL_ACTIONS[id].whyNot({ ...BASE, ...SELECTED[kind], ...change });
        return [kind, situation, reason] as const;
      }),
    );
    const expected = selected.flatMap((kind) =>
      Object.keys(SITUATIONS).map((situation) => [kind, situation, reasons[situation as Situation] ?? null] as const),
    );
    expect(said).toEqual(expected);
  });

  test('can be done with what it is for selected, and says what to select where something else is', () => {
    const said = SELECTIONS.map((kind) => [kind, ALL_ACTIONS[id].whyNot({ ...BASE, ...SELECTED[kind] })]);
    const isAlso = (kind: SelectionKind) => id === 'edit-text' && kind === 'move';
    expect(said).toEqual(SELECTIONS.map((kind) => [kind, selected.includes(kind) || isAlso(kind) ? null : otherwise]));
  });
});

test('the words of a move can be edited wherever they are seen', () => {
  const { whyNot } = ALL_ACTIONS['edit-text'];
  expect(whyNot({ ...BASE, ...SELECTED.move, view: 'exchange' })).toBeNull();
  expect(whyNot({ ...BASE, ...SELECTED.move, readOnly: true })).toMatch(/write-protected/);
});

describe('the name of an action', () => {
  test.each([
    ['undo', {}, 'Undo: Move card'],
    ['undo', { undo: null }, 'Undo'],
    ['redo', {}, 'Redo: Add claim'],
    ['redo', { redo: null }, 'Redo'],
    ['export-map', {}, 'Export map…'],
    ['export-map', { view: 'exchange' }, 'Export exchange…'],
    ['export-map', { view: 'text-order' }, 'Export text order…'],
    ['copy-picture', { view: 'exchange' }, 'Copy exchange as picture'],
    ['edit-text', { selection: 'claim' }, 'Edit text'],
    ['edit-text', { selection: 'move' }, 'Edit words'],
    ['zoom-fit', {}, 'Whole map'],
    ['zoom-fit', { view: 'exchange' }, 'All speakers'],
    ['zoom-fit', { view: 'text-order' }, 'All sources'],
    ['zoom-fit', { view: 'outline' }, 'Whole outline'],
    ['export-map', { view: 'outline' }, 'Export map…'],
    ['copy-outline', {}, 'Copy as outline'],
    ['copy-outline', { statements: 1 }, 'Copy branch as outline'],
  ] as [ActionId, Partial<ActionContext>, string][])('%s, %o: %s', (id, change, label) => {
    expect(ALL_ACTIONS[id].label?.({ ...BASE, ...change })).toBe(label);
  });
});

test.each([
  ['toggle-navigator', { navigator: false }],
  ['toggle-inspector', { inspector: false }],
  ['toggle-legend', { legend: false }],
  ['toggle-order', { keepsOrder: false }],
  ['show-map', { view: 'exchange' }],
  ['grow-down', { direction: 'up' }],
  ['tidy-compactly', { style: 'tree' }],
  ['theme-system', { theme: 'dark' }],
  ['filter', { filters: false }],
] as [ActionId, Partial<ActionContext>][])('%s is on, and not with %o', (id, change) => {
  expect(ALL_ACTIONS[id].isOn?.(BASE)).toBe(true);
  expect(ALL_ACTIONS[id].isOn?.({ ...BASE, ...change })).toBe(false);
});

test.each([
  ['show-exchange', { view: 'exchange' }],
  ['show-text-order', { view: 'text-order' }],
  ['show-outline', { view: 'outline' }],
  ['show-table', { view: 'table' }],
  ['show-divisions', { view: 'divisions' }],
  ['grow-up', { direction: 'up' }],
  ['tidy-as-tree', { style: 'tree' }],
  ['tidy-in-layers', { style: 'layered' }],
  ['grow-left', { direction: 'left' }],
  ['grow-right', { direction: 'right' }],
  ['theme-light', { theme: 'light' }],
  ['theme-dark', { theme: 'dark' }],
  ['toggle-implicit', { implicit: true }],
  ['only-branch', { onlyBranch: true }],
  ['neighbourhood', { nearby: 2 }],
  ['filter-fidelity', { filtersFidelity: true }],
  ['toggle-standing', { marks: ['standing'] }],
  ['toggle-strength', { marks: ['strength'] }],
  ['toggle-divisiveness', { marks: ['divisiveness'] }],
  ['toggle-speaker-colours', { marks: ['speakers'] }],
  ['switch-off', { selectionOff: true }],
  ['toggle-pinned', { pinned: true }],
  ['toggle-collapsed', { collapsed: true }],
] as [ActionId, Partial<ActionContext>][])('%s is off, and on with %o', (id, change) => {
  expect(ALL_ACTIONS[id].isOn?.(BASE)).toBe(false);
  expect(ALL_ACTIONS[id].isOn?.({ ...BASE, ...change })).toBe(true);
});
