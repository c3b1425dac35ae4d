/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import { Dialogs } from '../../../../renderer/shell/dialogs/dialogs.tsx';
import { CounterclaimError } from '../../../../shared/errors.ts';
import { debateMarking, type Marked, TEXT } from '../../../shared/readings/two-readings.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { Answers } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const LOCAL = 'The inquiry should be local.';
const HEARD = 'Victims were not heard for years.';
const COSTS = 'Costs would rise by a third.';
const OTHER_TEXT = `A preface.\n\n${TEXT}`;
const [bytes, otherBytes] = [TEXT, OTHER_TEXT].map((text) => new TextEncoder().encode(text));
const sha = sha256(bytes ?? new Uint8Array());
const QUOTED = { fidelity: 'quotation' } as const;

/** Opens the dialog over a debate with these passages. */
async function dialog(marked: readonly Marked[], answers: Answers = {}) {
  const data = debateMarking(marked, { sha }).toData();
  const shown = await showInApp(<Dialogs />, { data, contents: [bytes ?? new Uint8Array()], answers });
  act(() => shown.app.openDialog({ kind: 'compare-readings', source: null }));
  return shown;
}

/** Compares with another debate with these passages. */
async function comparedWith(here: readonly Marked[], there: readonly Marked[]) {
  const data = debateMarking(there, { sha }).toData();
  const shown = await dialog(here, { 'readings.open': () => ({ name: 'Hers', data }) });
  await shown.user.click(screen.getByRole('button', { name: 'Choose a debate…' }));
  await screen.findByRole('region', { name: 'Text with both readings' });
  return shown;
}

const rows = () => within(screen.getByRole('list', { name: 'Differences' })).queryAllByRole('listitem');
const row = (index: number) => within(rows()[index] as HTMLElement);
const whats = () => rows().map((each) => within(each).getAllByRole('button')[0]?.textContent);

describe('comparing with another debate', () => {
  test('shows both markings in the text, in words too, the figures, and what differs', async () => {
    await comparedWith([[LOCAL], [HEARD]], [[LOCAL], [COSTS]]);
    const text = screen.getByRole('region', { name: 'Text with both readings' });
    expect([...text.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      `[both: ${LOCAL}] `,
      `[only this debate: ${HEARD}] `,
      `[only “Hers”: ${COSTS}] `,
    ]);
    expect(
      screen.getByText(/^1 passage marked in both, 0 of them with other borders; 1 only in this debate/),
    ).toBeTruthy();
    expect(screen.getByText(/^Krippendorff’s alpha for unitizing: /)).toBeTruthy();
    expect(whats()).toEqual([`Marked only in this debate ${HEARD}`, `Marked only in “Hers” ${COSTS}`]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('settles a difference in one step that can be undone, says how many are left, and goes on to the next', async () => {
    const { user, debate, onDisk } = await comparedWith(
      [[LOCAL]],
      [[LOCAL], [HEARD, [['Nobody heard them', QUOTED]]], [COSTS]],
    );
    await user.click(row(0).getByRole('button', { name: 'As in “Hers”' }));
    expect([...(await onDisk()).excerpts.values()].map(({ exact }) => exact)).toEqual([LOCAL, HEARD]);
    expect([...debate().citations.values()]).toMatchObject([QUOTED]);
    expect(whats()).toEqual([`Marked only in “Hers” ${COSTS}`]);
    expect(screen.getByText('Settled. 1 difference left.').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(debate().excerpts.size).toBe(1);
    expect(rows()).toHaveLength(2);
  });

  test('keeps this one’s without a change, or leaves a difference as it is', async () => {
    const { user, debate } = await comparedWith([[LOCAL]], [[LOCAL], [HEARD], [COSTS]]);
    await user.click(row(0).getByRole('button', { name: 'Leave as it is' }));
    expect(rows()[0]?.textContent).toContain('Left as it is.');
    await user.click(row(1).getByRole('button', { name: 'As in this debate' }));
    expect(rows()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Show 1 settled one' }));
    expect(rows()).toHaveLength(2);
    expect(debate().excerpts.size).toBe(1);
  });

  test('shows the place of a difference in the text', async () => {
    const { user } = await comparedWith([[LOCAL]], [[LOCAL], [COSTS]]);
    await user.click(row(0).getByRole('button', { name: new RegExp(COSTS) }));
    expect(document.querySelector('mark.shown')?.textContent).toContain(COSTS);
  });

  test('finds the passages of another text of the same source', async () => {
    const other = debateMarking([[HEARD], [COSTS]], { text: OTHER_TEXT, sha: sha256(otherBytes ?? new Uint8Array()) });
    const { user, asked } = await dialog([[HEARD]], {
      'readings.open': () => ({ name: 'Hers', data: other.toData() }),
      'readings.text': () => OTHER_TEXT,
    });
    await user.click(screen.getByRole('button', { name: 'Choose a debate…' }));
    await screen.findByRole('region', { name: 'Text with both readings' });
    expect(asked.map(({ name }) => name)).toEqual(['readings.open', 'readings.text']);
    expect(whats()).toEqual([`Marked only in “Hers” ${COSTS}`]);
  });

  test('says when the two have no source in common', async () => {
    const data = { ...debateMarking([]).toData(), sources: [] };
    const { user } = await dialog([[LOCAL]], { 'readings.open': () => ({ name: 'Hers', data }) });
    await user.click(screen.getByRole('button', { name: 'Choose a debate…' }));
    expect(await screen.findByText(/^The two debates have no source in common/)).toBeTruthy();
  });

  test('stays as it is when no debate was chosen, and says why one cannot be read', async () => {
    let answer: () => null = () => null;
    const { user } = await dialog([[LOCAL]], { 'readings.open': () => answer() });
    await user.click(screen.getByRole('button', { name: 'Choose a debate…' }));
    expect(screen.getByRole('heading', { name: 'Another debate' })).toBeTruthy();
    answer = () => {
      throw new CounterclaimError('DamagedFile', 'The file is damaged.');
    };
    await user.click(screen.getByRole('button', { name: 'Choose a debate…' }));
    expect(await screen.findByText('The file is damaged.')).toBeTruthy();
  });
});

describe('comparing two readers of one debate', () => {
  test('tells them apart by tags that are chosen, and lets what holds be both’s', async () => {
    const { user, debate } = await dialog([
      [LOCAL, [], ['ann', 'ben']],
      [HEARD, [], ['ann']],
    ]);
    expect(screen.getByRole('combobox', { name: 'One reader' })).toHaveProperty('value', 'ann');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await screen.findByRole('region', { name: 'Text with both readings' });
    expect(whats()).toEqual([`Marked only in “ann” ${HEARD}`]);
    await user.click(row(0).getByRole('button', { name: 'As in “ann”' }));
    expect(debate().excerpts.get('e2')?.tags).toEqual(['ann', 'ben']);
    expect(screen.getByText('The two readings are the same.')).toBeTruthy();
  });

  test('asks for tags where passages have none', async () => {
    await dialog([[LOCAL]]);
    expect(screen.getByText(/^Give each passage a tag that says whose it is/)).toBeTruthy();
  });
});
