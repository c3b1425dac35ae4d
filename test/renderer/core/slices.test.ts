import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PREFERENCES } from '../../../electron/settings/settings.ts';
import { type AppState, afterChange, firstState, forAnotherDebate } from '../../../renderer/core/app-state.ts';
import { NOTHING, selectStatements } from '../../../renderer/core/selection.ts';
import type { Change } from '../../../shared/model/change.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { dataOf, debateOf } from '../../fixtures/debates.ts';

const BEFORE = debateOf({ claims: { claim: 'A claim.', other: 'Another.' }, placed: { claim: [0, 0] } });
const EMPTY = new Debate({
  ...dataOf({}),
  maps: [{ id: 'new map', title: 'New', style: 'compact', direction: 'down', order: 'a0' }],
});

/** Returns a window in the middle of everything. */
function busyWindow(): AppState {
  const first = firstState({
    debate: null,
    recent: [],
    preferences: DEFAULT_PREFERENCES,
    folders: { debates: null, backups: null },
    settingsFault: null,
    canSpell: false,
    language: 'en',
    platform: 'linux',
    menuInWindow: true,
    version: '1.2.3',
    contents: 'app://contents/',
  });
  const place = { entity: 'statement', id: 'claim', field: 'text' } as const;
  return {
    ...first,
    revision: 5,
    view: 'exchange',
    exchangeOf: 'debate',
    palette: '',
    contextMenu: { menu: 'statement', at: { x: 1, y: 2 } },
    map: 'map',
    selection: selectStatements(['claim']),
    editing: { statement: 'claim', label: 'Edit text', step: 'step', madeFrom: null },
    linking: { premise: 'claim', target: { statement: 'other' }, kinds: ['supports'], at: { x: 0, y: 0 } },
    reader: { source: 'source', goTo: null, placing: null },
    highlight: { excerpts: ['excerpt'], statements: ['claim'] },
    askedFor: place,
    drafts: [{ place, text: 'Kept', problem: 'Refused.', left: true }],
    typedForms: 1,
    dialogs: [{ kind: 'about' }, { kind: 'split', statement: 'claim', at: null }],
    works: [{ id: 1, words: 'Reading…', cancel: null, reads: 'sources' }],
  };
}

describe('what the window shows, when it is given another debate', () => {
  const state = { ...busyWindow(), ...forAnotherDebate(busyWindow(), EMPTY) };

  test.each([
    ['the map, of which it shows the first', { view: 'map', map: 'new map' }],
    ['nothing that is selected', { selection: NOTHING }],
    ['no text that is being edited, and no cursor to be given', { editing: null, askedFor: null }],
    ['no link that waits for its kind', { linking: null }],
    ['no source', { reader: null }],
    ['nothing highlighted', { highlight: { excerpts: [], statements: [] } }],
    ['no menu, and no palette', { contextMenu: null, palette: null }],
    ['only dialogs that are about no debate', { dialogs: [{ kind: 'about' }] }],
    ['a new revision, all of it saved', { revision: 6, saved: true }],
  ] satisfies [string, Partial<AppState>][])('is %s', (_, expected) => {
    expect(state).toMatchObject(expected);
  });

  test('keeps words that are nowhere else, and what goes on', () => {
    const { drafts, typedForms, works } = busyWindow();
    expect(state).toMatchObject({ drafts, typedForms, works });
  });
});

describe('what the window shows, when something is deleted', () => {
  const gone = { ...busyWindow(), ...afterChange(busyWindow(), EMPTY, null) };

  test.each([
    ['the first map that there is', { map: 'new map' }],
    ['not selected', { selection: NOTHING }],
    ['not edited', { editing: null }],
    ['not linked', { linking: null }],
    ['not read', { reader: null }],
    ['looked at again', { revision: 6 }],
  ] satisfies [string, Partial<AppState>][])('is %s', (_, expected) => {
    expect(gone).toMatchObject(expected);
  });

  test('is as it was where all of it is still there', () => {
    const { map, selection, editing, linking } = busyWindow();
    expect(afterChange(busyWindow(), BEFORE, null)).toMatchObject({ map, selection, editing, linking });
  });

  test('is no longer a passage for which other words are being marked; its source stays open', () => {
    const sample = { ...dataOf({}), sources: [{ id: 'source' }] } as never;
    const reader = { source: 'source', goTo: null, placing: { excerpt: 'excerpt' } };
    const after = afterChange({ ...busyWindow(), reader }, new Debate(sample), null);
    expect(after.reader).toEqual({ ...reader, placing: null });
  });
});

describe('what rests on the structure of a debate', () => {
  const structureAfter = (changes: readonly Change[] | null) => {
    const before = { ...busyWindow(), structure: 3 };
    return { ...before, ...afterChange(before, BEFORE, changes) }.structure;
  };
  const edited = (before: object, after: object): Change => ({ entity: 'statement', id: 's', before, after }) as never;

  test('is not looked at again for the words of a statement and its note', () => {
    expect(structureAfter([edited({ text: 'A' }, { text: 'B' }), edited({ note: '' }, { note: 'N' })])).toBe(3);
  });

  test.each<[string, readonly Change[] | null]>([
    ['the kind of a statement', [edited({ kind: 'claim' }, { kind: 'question' })]],
    ['a statement that is new', [{ ...edited({}, { text: 'A' }), before: null }]],
    ['a statement that is gone', [{ ...edited({ text: 'A' }, {}), after: null }]],
    ['anything else', [{ entity: 'placement', id: 'p', before: { x: 0 }, after: { x: 1 } } as never]],
    ['all of it', null],
  ])('is looked at again for %s', (_, changes) => {
    expect(structureAfter(changes)).toBe(4);
  });
});
