import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../../db/content.ts';
import {
  copySelected,
  cutSelected,
  duplicateSelected,
  pasteClip,
  pasteCopies,
} from '../../../../renderer/features/editing/clipboard-actions.ts';
import type { RequestArgs } from '../../../../shared/contract/requests.ts';
import { addMap } from '../../../../shared/model/commands/maps.ts';
import { deleteStatements } from '../../../../shared/model/commands/statements.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { giveCanvas } from '../../fixtures/canvas-of.ts';
import type { Answers } from '../../fixtures/open-app.ts';
import { newRelations, openSmall } from '../../fixtures/small-debate.ts';

interface Clipboard {
  readonly answers: Answers;
  readonly written: readonly RequestArgs<'clipboard.write'>[];
  /** The content of the system's clipboard. */
  text: string;
}

/** Returns a clipboard as the main process keeps it, and as another program may write to it. */
function clipboard(): Clipboard {
  const written: RequestArgs<'clipboard.write'>[] = [];
  const board: Clipboard = {
    text: '',
    written,
    answers: {
      'clipboard.write': (copied) => {
        written.push(copied);
        board.text = copied.text;
        return null;
      },
      'clipboard.read': () => {
        const clip = written.at(-1);
        return { text: board.text, clip: clip !== undefined && clip.text === board.text ? clip.clip : null };
      },
      'clipboard.bringContents': () => null,
    },
  };
  return board;
}

describe('copying', () => {
  test('gives other programs the texts, a line each', async () => {
    const board = clipboard();
    const { app, pick } = await openSmall({ answers: board.answers });
    pick('yes', 'cheap');
    await copySelected(app);
    expect(board.text).toBe('Yes\nIt is cheap');
    expect(board.written).toHaveLength(1);
  });

  test('and pasting as copies makes the statements anew, with the relations between them, where they do not lie on the old', async () => {
    const board = clipboard();
    const { app, debate, state, pick, onDisk } = await openSmall({ answers: board.answers });
    pick('yes', 'cheap');
    await copySelected(app);
    await pasteCopies(app);
    expect([...debate().statements.values()].map(({ text }) => text).filter((text) => text === 'Yes')).toHaveLength(2);
    expect(newRelations(app)).toMatchObject([{ kind: 'supports' }]);
    expect(state().selection).toMatchObject({ kind: 'statements', ids: [expect.any(String), expect.any(String)] });
    expect((await onDisk()).statements.size).toBe(7);
  });
});

describe('what is pasted or duplicated', () => {
  test('covers no card, however often it is done, and is one step to undo', async () => {
    const board = clipboard();
    const { app, view, debate, pick, undone } = await openSmall({ answers: board.answers });
    pick('yes', 'cheap', 'q');
    await copySelected(app);
    await pasteCopies(app, { x: 300, y: 250 });
    await pasteCopies(app, { x: 300, y: 250 });
    pick('no', 'alone');
    duplicateSelected(app);
    const boxes = [...view.geometry.cards.values()].map(({ box }) => box);
    expect(boxes).toHaveLength(5 + 3 + 3 + 2);
    for (const box of boxes) expect(view.geometry.placed.grid.overlapping(box)).toEqual([box]);
    await undone();
    expect(debate().statements.size).toBe(11);
  });

  test('stands where it was asked for, if that is free', async () => {
    const board = clipboard();
    const { app, view, state, pick } = await openSmall({ answers: board.answers });
    pick('yes');
    await copySelected(app);
    await pasteCopies(app, { x: 3000, y: 2000 });
    const { selection } = state();
    const [pasted] = selection.kind === 'statements' ? selection.ids : [];
    expect(view.geometry.cards.get(pasted ?? '')?.box).toMatchObject({ x: 3000 - 124, y: 2000 });
  });

  test('keeps the relations among what is duplicated, in the same argument anew', async () => {
    const { app, pick } = await openSmall();
    pick('yes', 'cheap');
    duplicateSelected(app);
    expect(newRelations(app)).toMatchObject([{ kind: 'supports' }]);
  });
});

describe('pasting statements of the same debate', () => {
  const elsewhere = async () => {
    const board = clipboard();
    const opened = await openSmall({ answers: board.answers });
    opened.pick('yes', 'cheap');
    await copySelected(opened.app);
    opened.app.change('New map', (debate) => addMap(debate, { newId: () => 'other', title: 'Other' }));
    opened.app.showMap('other');
    giveCanvas(opened.app);
    return opened;
  };

  test('places them on another map as the same claims, as one step to undo', async () => {
    const { app, debate, state, undone } = await elsewhere();
    await pasteClip(app);
    expect(debate().statements.size).toBe(5);
    expect(debate().relations.size).toBe(3);
    const placed = () =>
      debate()
        .placementsByMap.get('other')
        .map(({ statement }) => statement);
    expect(placed()).toEqual(['yes', 'cheap']);
    expect(state().selection).toMatchObject({ ids: ['yes', 'cheap'] });
    expect(state().notice?.text).toMatch(/^Placed on this map: 2 statements\./);
    await undone();
    expect(placed()).toEqual([]);
  });

  test('says that all stand there already, and how to add them anew', async () => {
    const { app, debate, state } = await elsewhere();
    await pasteClip(app);
    await pasteClip(app);
    expect(debate().placementsByMap.get('other')).toHaveLength(2);
    expect(state().notice?.text).toBe('All of them are on this map already. “Paste as copies” adds them anew.');
  });

  test('adds anew what was deleted since, with what relates it to the others', async () => {
    const { app, debate } = await elsewhere();
    app.change('Delete', (open) => deleteStatements(open, { statements: ['cheap'] }));
    await pasteClip(app);
    const added = [...debate().statements.values()].find(({ id, text }) => text === 'It is cheap' && id !== 'cheap');
    expect(newRelations(app)).toMatchObject([
      { kind: 'supports', premises: [added?.id], target: { statement: 'yes' } },
    ]);
    expect(debate().placementsByMap.get('other')).toHaveLength(2);
  });
});

describe('cutting', () => {
  test('takes the statements out of the debate, to be pasted again', async () => {
    const board = clipboard();
    const { app, debate, state, pick } = await openSmall({ answers: board.answers });
    pick('alone');
    await cutSelected(app);
    expect(debate().statements.has('alone')).toBe(false);
    expect(state().labels.undo).toBe('Cut');
    await pasteClip(app);
    expect([...debate().statements.values()].map(({ text }) => text)).toContain('Taste is no matter');
  });
});

describe('pasting', () => {
  test('makes a claim of a text from another program', async () => {
    const board = clipboard();
    const { app, debate, state } = await openSmall({ answers: board.answers });
    board.text = '  A claim from elsewhere.\n';
    await pasteClip(app);
    const made = state().editing?.statement ?? '';
    expect(debate().get('statement', made)).toMatchObject({ kind: 'claim', text: 'A claim from elsewhere.' });
  });

  test('puts what is pasted at a point, when it was chosen for one', async () => {
    const board = clipboard();
    const { app, state, view } = await openSmall({ answers: board.answers });
    board.text = 'Here.';
    await pasteClip(app, { x: 900, y: 600 });
    const box = view.picture.cards.get(state().editing?.statement ?? '')?.box;
    expect(box?.x).toBe(900 - (box?.width ?? 0) / 2);
  });

  test('takes lines that end as on Windows for the same text, and another text for what was put there since', async () => {
    const board = clipboard();
    const { app, debate, pick, state } = await openSmall({ answers: board.answers });
    pick('yes', 'cheap');
    await copySelected(app);
    await pasteClip(app, undefined, { text: 'Yes\r\nIt is cheap', html: '' });
    expect(debate().statements.size).toBe(5);
    await pasteClip(app, undefined, { text: 'Since then.', html: '' });
    expect(debate().get('statement', state().editing?.statement ?? '').text).toBe('Since then.');
  });

  test('of nothing says so', async () => {
    const { app, state } = await openSmall({ answers: clipboard().answers });
    await pasteClip(app);
    expect(state().notice?.text).toBe('There is nothing on the clipboard that can be pasted here.');
  });

  test('brings along what the sources say, before their citations are pasted', async () => {
    const board = clipboard();
    const sample = sampleDebate({ sha256 }).data;
    const cited = sample.citations[0]?.statement ?? '';
    const { app, pick, asked } = await openSmall({ answers: board.answers, data: sample });
    pick(cited);
    await copySelected(app);
    await pasteClip(app);
    expect(asked).toContainEqual({ name: 'clipboard.bringContents', args: {} });
  });
});
