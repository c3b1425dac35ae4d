/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { readPastedDebate } from '../../../../electron/debates/read-pasted-debate.ts';
import { showView } from '../../../../renderer/core/slices/window.ts';
import { takeText } from '../../../../renderer/features/editing/take-text.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import type { Debate } from '../../../../shared/model/debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { giveCanvas } from '../../fixtures/canvas-of.ts';
import type { Answers } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';
import { SKETCH } from '../../fixtures/small-debate.ts';

likeABrowser();

const NO_TEXT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

async function show(view: 'map' | 'outline' | 'table' = 'map') {
  const answers: Answers = {
    'clipboard.readPasted': ({ text, rows, way }) => readPastedDebate({ pasted: { text, rows }, way }).debate,
    'sources.readReferences': ({ from }) => {
      const bytes = from === null || typeof from === 'string' ? new Uint8Array() : from.bytes;
      const records = JSON.parse(new TextDecoder().decode(bytes));
      return { name: 'Pasted references', records, notices: [], text: NO_TEXT };
    },
    'sources.readText': () => ({
      csl: { type: 'document', title: 'A text' },
      mediaType: 'text/plain',
      text: NO_TEXT,
      original: null,
    }),
  };
  const shown = await showInApp(<Dialogs />, { data: dataOf(SKETCH), answers });
  await shown.file?.putContent(new Uint8Array());
  if (view === 'map') giveCanvas(shown.app);
  else act(() => showView(shown.app, view));
  const take = (text: string, html = '') =>
    act(() => takeText(shown.app, { text, html }, { label: 'Paste', at: { x: 2000, y: 0 } }));
  const texts = () =>
    [...shown.debate().statements.values()].map(({ text }) => text).filter((text) => !SKETCHED.has(text));
  return { ...shown, take, texts };
}
const SKETCHED = new Set([...Object.values(SKETCH.claims ?? {}), ...Object.values(SKETCH.questions ?? {})]);

describe('a text from another program, over the table or the outline', () => {
  const onMaps = (debate: Debate, words: string) => {
    const statement = [...debate.statements.values()].find(({ text }) => text === words);
    return debate.placementsByStatement.count(statement?.id ?? '');
  };

  test('becomes claims there, which have a card only where the outline is of a map', async () => {
    for (const [view, cards] of [
      ['table', 0],
      ['outline', 1],
    ] as const) {
      const { take, texts, debate, state } = await show(view);
      await take('One alone.');
      expect(state().selection).toMatchObject({ ids: [expect.any(String)] });
      await take('We sail\n+ It is cheap by sea');
      expect(texts()).toEqual(['One alone.', 'We sail', 'It is cheap by sea']);
      expect(texts().map((words) => onMaps(debate(), words))).toEqual([cards, cards, cards]);
      expect(state().selection).toMatchObject({ ids: [expect.any(String), expect.any(String)] });
      cleanup();
    }
  });

  test('becomes a source where it is an address', async () => {
    const { take, texts, debate } = await show('table');
    await take('https://doi.org/10.1000/182');
    expect(texts()).toEqual([]);
    expect([...debate().sources.values()].at(-1)?.csl).toMatchObject({ DOI: '10.1000/182' });
  });
});

describe('a text from another program', () => {
  test('of a few lines becomes a claim for each, related and selected, as one step', async () => {
    const { take, texts, debate, state } = await show();
    await take('We sail\n+ It is cheap by sea\n- It is slow');
    expect(texts()).toEqual(['We sail', 'It is cheap by sea', 'It is slow']);
    const kinds = [...debate().relations.values()].slice(3).map(({ kind }) => kind);
    expect(kinds).toEqual(['supports', 'attacks']);
    expect(state().notice?.text).toBe('Added: 3 statements, 2 relations.');
    expect(state().selection).toMatchObject({ ids: [expect.any(String), expect.any(String), expect.any(String)] });
    act(() => state().session?.undo());
    await waitFor(() => expect(texts()).toEqual([]));
  });

  test('of more than five is shown before, and can be divided otherwise', async () => {
    const { take, texts } = await show();
    await take('One\nOne more\n\nTwo\nTwo more\n\nThree\nThree more');
    await screen.findByRole('dialog', { name: 'Paste text' });
    expect(texts()).toEqual([]);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('•One more');
    fireEvent.click(screen.getByRole('radio', { name: 'A claim for each paragraph' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Paste 3 statements' }));
    await waitFor(() => expect(texts()).toEqual(['One One more', 'Two Two more', 'Three Three more']));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('that is the table of a page becomes claims with their speakers', async () => {
    const { take, texts, debate } = await show();
    const html = '<meta charset="utf-8"><table><tr><th>Claim<th>Speaker<tr><td>We<br>sail<td>Ann</table>';
    await take('Claim Speaker We sail Ann', html);
    expect(texts()).toEqual(['We\nsail']);
    expect([...debate().speakers.values()].map(({ name }) => name)).toEqual(['Ann']);
  });

  test('that is the table of a page keeps its columns where cells reach over several rows and columns', async () => {
    const { take, debate } = await show();
    const html =
      '<table><tr><td>Claim<td>Note<td>Speaker<tr><td colspan=2>We sail<td rowspan=2>Ann<tr><td>We fly<td>Soon</table>';
    await take('Claim Note Speaker', html);
    const said = [...debate().moves.values()].map(({ speaker }) => debate().speakers.get(speaker)?.name);
    expect(said).toEqual(['Ann', 'Ann']);
  });

  test('that is longer than a claim becomes a source, and one of which a part is left out is shown before', async () => {
    const { take, texts, state } = await show();
    await take(`We hold that\n${'the port is closed '.repeat(1200)}`);
    await waitFor(() => expect(state().notice?.text).toMatch(/too long for claims/));
    await take('Claim\tSpeaker\nWe sail\tAnn\n\tBo');
    await screen.findByRole('dialog', { name: 'Paste text' });
    expect(texts()).toEqual([]);
  });

  test('with a cell in its table that is longer than is read becomes a source', async () => {
    const { take, texts, state } = await show();
    await take('Claim Speaker', `<table><tr><td>a<td>b<tr><td>c<td>${'long '.repeat(50_000)}</table>`);
    await waitFor(() => expect(state().notice?.text).toMatch(/too long for claims/));
    expect(texts()).toEqual([]);
  });

  test('in one line is a claim whose text is edited', async () => {
    const { take, texts, state } = await show();
    await take('  We sail. ');
    expect(texts()).toEqual(['We sail.']);
    expect(state().editing).not.toBeNull();
  });
});

describe('an address, a DOI or an ISBN', () => {
  test('becomes the record of a source, under the title of its link, once', async () => {
    const { take, debate, state } = await show();
    await take('https://example.org/a', '<a href="https://example.org/a">On ships</a>');
    await waitFor(() => expect(debate().sources.size).toBe(1));
    const [source] = debate().sources.values();
    expect(source?.csl).toMatchObject({ type: 'webpage', title: 'On ships', URL: 'https://example.org/a' });
    expect(state().selection).toEqual({ kind: 'source', id: source?.id });
    await take('https://www.example.org/a/');
    expect(debate().sources.size).toBe(1);
    expect(state().notice?.text).toBe('The debate has this source already.');
  });

  test('among others is shown before', async () => {
    const { take, state } = await show();
    await take('10.1000/182\nISBN 978-0-306-40615-7');
    await waitFor(() => expect(state().dialogs).toMatchObject([{ kind: 'import-references' }]));
  });
});
