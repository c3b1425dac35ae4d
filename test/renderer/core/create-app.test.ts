import { describe, expect, test } from '@jest/globals';
import { READ_ONLY } from '../../../renderer/core/actions/rules.ts';
import { runAction } from '../../../renderer/core/actions/run-action.ts';
import { selectStatements } from '../../../renderer/core/selection.ts';
import { shownWork, tellReading } from '../../../renderer/core/slices/messages.ts';
import { addMove } from '../../../shared/model/commands/moves.ts';
import { movePlacements } from '../../../shared/model/commands/placements.ts';
import { deleteStatements, editStatement } from '../../../shared/model/commands/statements.ts';
import { dataOf } from '../../fixtures/debates.ts';
import { openSmall } from '../fixtures/small-debate.ts';

describe('a new card', () => {
  test('that gets no text goes again, leaves nothing to undo, and gives back what was selected', async () => {
    const { app, state, debate, pick, onDisk } = await openSmall();
    pick('yes');
    runAction(app, 'add-supporting-claim');
    expect(debate().statements.size).toBe(6);
    app.editText(null);
    expect(debate().statements.size).toBe(5);
    expect(state().selection).toEqual(selectStatements(['yes']));
    expect((await onDisk()).statements.size).toBe(5);
    expect(state().labels).toEqual({ undo: null, redo: null });
  });

  test('is one step to undo together with its relation and its text', async () => {
    const { app, state, debate, pick, undone } = await openSmall();
    pick('yes');
    runAction(app, 'add-supporting-claim');
    const { editing } = state();
    if (editing === null) throw new TypeError('No text is being edited.');
    for (const text of ['T', 'Th', 'The']) {
      app.type(editing.label, (at) => editStatement(at, { statement: editing.statement, text }), editing.step);
    }
    app.editText(null);
    expect(debate().get('statement', editing.statement).text).toBe('The');
    expect(state().labels.undo).toBe('Add supporting claim');
    const before = await undone();
    expect([before.statements.size, before.relations.size]).toEqual([5, 3]);
    expect(state().labels).toEqual({ undo: null, redo: 'Add supporting claim' });
  });

  test('takes its place among those that bear on the same; what makes room goes back with it', async () => {
    const data = dataOf({
      claims: { thesis: 'Build it', cheap: 'It is cheap', ugly: 'It is ugly' },
      relations: [
        ['s', 'supports', ['cheap'], 'thesis'],
        ['a', 'attacks', ['ugly'], 'thesis'],
      ],
      placed: { thesis: [0, 0], cheap: [62, 80], ugly: [62, 158] },
    });
    const { app, debate, pick, state, onDisk } = await openSmall({ data });
    const place = (id: string) => debate().placementsByStatement.get(id)[0];
    const before = place('ugly');
    pick('thesis');
    runAction(app, 'add-supporting-claim');
    const made = place(state().editing?.statement ?? '');
    expect(made).toMatchObject({ x: 62, y: 158 });
    expect(place('ugly')?.y).toBeGreaterThan((made?.y ?? 0) + 40);
    app.editText(null);
    expect(place('ugly')).toEqual(before);
    expect((await onDisk()).statements.size).toBe(3);
    expect(state().labels).toEqual({ undo: null, redo: null });
  });

  test('a longer text, or a denial, moves aside what stands below, and is undone with it', async () => {
    const data = dataOf({
      claims: { thesis: 'Build it', cheap: 'It is cheap', ugly: 'It is ugly' },
      relations: [
        ['s', 'supports', ['cheap'], 'thesis'],
        ['a', 'attacks', ['ugly'], 'thesis'],
      ],
      placed: { thesis: [0, 0], cheap: [62, 80], ugly: [62, 158] },
    });
    const { app, debate, undone } = await openSmall({ data });
    const low = () => debate().placementsByStatement.get('ugly')[0]?.y ?? 0;
    app.change('Edit text', (at) =>
      editStatement(at, { statement: 'cheap', text: 'It is very cheap indeed. '.repeat(9) }),
    );
    expect(low()).toBeGreaterThan(200);
    const typed = low();
    app.change('Deny', (at) =>
      addMove(at, { newId: () => 'm', speaker: { name: 'Somebody' }, act: 'denies', target: { statement: 'cheap' } }),
    );
    expect(low()).toBeGreaterThan(typed);
    await undone();
    expect(low()).toBe(typed);
    await undone();
    expect(low()).toBe(158);
  });

  test('goes also when another is made, and does not take the selection from that', async () => {
    const { app, state, debate } = await openSmall();
    runAction(app, 'add-claim');
    const first = state().editing?.statement ?? '';
    runAction(app, 'add-claim');
    const second = state().editing?.statement ?? '';
    expect(debate().statements.has(first)).toBe(false);
    expect(state().selection).toEqual(selectStatements([second]));
  });

  test('that was there before stays, though its text was taken away', async () => {
    const { app, debate, pick } = await openSmall();
    pick('alone');
    runAction(app, 'edit-text');
    app.type('Edit text', (at) => editStatement(at, { statement: 'alone', text: '' }), 'visit');
    app.editText(null);
    expect(debate().get('statement', 'alone').text).toBe('');
  });
});

describe('showing another debate', () => {
  test('closes the dialogs of the one before, and leaves those of none', async () => {
    const { app, state } = await openSmall();
    app.openDialog({ kind: 'properties' });
    app.openDialog({ kind: 'about' });
    const { session } = state();
    if (session === null) throw new TypeError('No debate is open.');
    app.show({
      path: '/other.debate',
      name: 'Other',
      data: session.debate.toData(),
      labels: session.labels,
      readOnly: false,
    });
    expect(state().dialogs).toEqual([{ kind: 'about' }]);
  });
});

describe('selecting something else', () => {
  test('ends the edit of a text, and writes it', async () => {
    const { app, state, pick, onDisk } = await openSmall();
    pick('alone');
    runAction(app, 'edit-text');
    app.type('Edit text', (at) => editStatement(at, { statement: 'alone', text: 'Other' }), 'visit');
    app.select(selectStatements(['yes']));
    expect(state().editing).toBeNull();
    expect((await onDisk()).get('statement', 'alone').text).toBe('Other');
  });

  test('the same card goes on editing it', async () => {
    const { app, state, pick } = await openSmall();
    pick('alone');
    runAction(app, 'edit-text');
    app.select(selectStatements(['alone']));
    expect(state().editing?.statement).toBe('alone');
  });
});

describe('what is gone', () => {
  test('is no longer selected or edited', async () => {
    const { app, state } = await openSmall();
    app.select(selectStatements(['alone', 'yes']));
    app.change('Delete', (at) => deleteStatements(at, { statements: ['alone'] }));
    expect(state().selection).toEqual(selectStatements(['yes']));
    runAction(app, 'edit-text');
    app.change('Delete', (at) => deleteStatements(at, { statements: ['yes'] }));
    expect(state().editing).toBeNull();
    expect(state().selection).toEqual({ kind: 'nothing' });
  });

  test('as a map makes room for the next one', async () => {
    const { app, state, debate, undone } = await openSmall();
    runAction(app, 'new-map');
    const added = state().map;
    expect(added).not.toBe('map');
    await undone();
    expect(debate().maps.has(added ?? '')).toBe(false);
    expect(state().map).toBe('map');
  });
});

describe('a command that refuses', () => {
  test('changes nothing, and its sentence is told', async () => {
    const { app, state, debate } = await openSmall();
    const before = debate().toData();
    expect(app.change('Edit text', (at) => editStatement(at, { statement: 'yes', text: 'x'.repeat(20_001) }))).toBe(
      false,
    );
    expect(debate().toData()).toEqual(before);
    expect(state().notice?.text).toMatch(/20,000/);
  });

  test('while typing tells the field, not the window', async () => {
    const { app, state } = await openSmall();
    const tooLong = 'x'.repeat(20_001);
    const refusal = app.type('Edit text', (at) => editStatement(at, { statement: 'yes', text: tooLong }), 'visit');
    expect(refusal).toMatch(/20,000/);
    expect(state().notice).toBeNull();
  });
});

describe('what another program deletes', () => {
  test('takes the dialog about it along, and that is said; other dialogs stay', async () => {
    const { app, state, file } = await openSmall();
    app.openDialog({ kind: 'properties' });
    app.openDialog({ kind: 'merge', keep: 'yes', absorb: 'cheap' });
    if (file === null) throw new TypeError('No debate is open.');
    await file.commit('Delete', deleteStatements(await file.load(), { statements: ['cheap'] }));
    const written = await file.load();
    state().session?.replace(written.toData(), await file.history());
    expect(state().dialogs).toEqual([{ kind: 'properties' }]);
    expect(state().notice?.text).toMatch(/^The dialog was closed/);
  });
});

describe('a debate that can only be read', () => {
  test('stays as it is, whatever gesture would change it, and says why', async () => {
    const { app, state, debate, onDisk } = await openSmall();
    Object.assign(state().session ?? {}, { readOnly: true });
    const [placement] = debate().placementsByStatement.get('alone');
    const move = { placement: placement?.id ?? '', x: 7, y: 7 };
    expect(app.change('Move card', (at) => movePlacements(at, { moves: [move] }))).toBe(false);
    expect(state().notice?.text).toBe(READ_ONLY);
    app.editText({ statement: 'alone', label: 'Edit text', step: 'step', madeFrom: null });
    expect(state().editing).toBeNull();
    expect(app.type('Edit', (at) => editStatement(at, { statement: 'alone', text: 'Other' }), 'step')).toBe(READ_ONLY);
    expect((await onDisk()).placementsByStatement.get('alone')).toEqual([placement]);
  });

  test('is gone through as any other, from card to line', async () => {
    const { app, state, pick } = await openSmall();
    Object.assign(state().session ?? {}, { readOnly: true });
    pick('yes');
    runAction(app, 'select-relation');
    expect(state().selection.kind).toBe('relation');
  });
});

describe('work that takes a while', () => {
  test('is spoken of until it ends, though other work began and ended meanwhile', async () => {
    const { app } = await openSmall();
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    const words = () => shownWork(app.store.getState())?.words ?? null;
    const one = app.during('Drawing…', () => first.promise);
    const other = app.during('Reading…', () => second.promise);
    expect(words()).toBe('Reading…');
    second.resolve();
    await other;
    expect(words()).toBe('Drawing…');
    first.resolve();
    await one;
    expect(words()).toBeNull();
  });

  test('is ended by its own button, not by that of what began before', async () => {
    const { app } = await openSmall();
    const asked: string[] = [];
    const never = new Promise<never>(() => {});
    void app.during('Laying out…', () => never, { cancel: () => asked.push('layout') });
    void app.during('Reading…', () => never, { cancel: () => asked.push('reading'), reads: 'sources' });
    shownWork(app.store.getState())?.cancel?.();
    expect(asked).toEqual(['reading']);
  });

  test('that reads sources is told how far it is, and no other', async () => {
    const { app, state } = await openSmall();
    const never = new Promise<never>(() => {});
    void app.during('Reading…', () => never, { reads: 'sources' });
    void app.during('Drawing…', () => never);
    tellReading(app, 'sources', 'Reading “A.pdf”: 40 %');
    expect(state().works.map(({ words }) => words)).toEqual(['Reading “A.pdf”: 40 %', 'Drawing…']);
  });
});
