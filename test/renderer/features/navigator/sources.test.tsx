/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import { openReader } from '../../../../renderer/core/slices/reading.ts';
import { Navigator } from '../../../../renderer/features/navigator/navigator.tsx';
import { LOST } from '../../../../shared/model/lost-excerpt.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const { data: sample } = sampleDebate({ sha256 });
const section = () => within(screen.getByRole('region', { name: 'Sources' }));
const row = (name: RegExp) => section().getByRole('button', { name });

describe('the sources in the navigator', () => {
  test('are listed with how many passages are marked in each', async () => {
    await showInApp(<Navigator />);
    expect(row(/announcement of 6 January/).textContent).toMatch(/28 passages$/);
    expect(row(/statement of 16 January/).textContent).toMatch(/25 passages$/);
  });

  test('say which give the speakers’ own words', async () => {
    const sources = sample.sources.map((source, index) => ({ ...source, verbatim: index === 0 }));
    await showInApp(<Navigator />, { data: { ...sample, sources } });
    expect(row(/announcement/).textContent).toContain('verbatim');
    expect(row(/statement of/).textContent).not.toContain('verbatim');
  });

  test('are selected and opened by a click', async () => {
    const { user, state } = await showInApp(<Navigator />);
    await user.click(row(/announcement/));
    expect(state().selection).toEqual({ kind: 'source', id: 'note-announcement' });
    expect(state().reader).toEqual({ source: 'note-announcement', goTo: null, placing: null });
    expect(row(/announcement/).getAttribute('aria-current')).toBe('true');
  });

  test('stay where they are being read when they are clicked again', async () => {
    const reader = { source: 'note-announcement', goTo: { start: 100, end: 110 }, placing: null };
    const { user, state } = await showInApp(<Navigator />, { prepare: (app) => openReader(app, reader) });
    await user.click(row(/announcement/));
    expect(state().reader).toBe(reader);
  });

  test('become more with the button', async () => {
    const { user, asked } = await showInApp(<Navigator />, { answers: { 'sources.read': () => null } });
    await user.click(section().getByRole('button', { name: 'Add source' }));
    expect(asked.map(({ name }) => name)).toContain('sources.read');
  });
});

describe('the passages that nothing cites', () => {
  const excerpts = sample.excerpts.map(({ id }) => id);
  const citations = sample.citations.filter(({ excerpt }) => excerpt !== 'passage-duty');

  test('are listed, and lead to their place in the source', async () => {
    const { user, state } = await showInApp(<Navigator />, { data: { ...sample, citations } });
    await user.click(row(/^Uncited passages/));
    expect(row(/^Uncited passages/).textContent).toMatch(/1 passage$/);
    const passage = row(/^People whose work/);
    await user.hover(passage);
    expect(state().highlight.excerpts).toEqual(['passage-duty']);
    await user.click(passage);
    expect(state().reader).toEqual({ source: 'note-announcement', goTo: { excerpt: 'passage-duty' }, placing: null });
  });

  test('stand source by source, in the order of the texts', async () => {
    const { user, debate } = await showInApp(<Navigator />, { data: { ...sample, citations: [] } });
    await user.click(row(/^Uncited passages/));
    const [first] = debate().sources.keys();
    const starts = debate()
      .excerptsBySource.get(first ?? '')
      .toSorted((a, b) => a.start - b.start)
      .map(({ exact }) => exact);
    const shown = [...document.querySelectorAll('.navigator-group-body .navigator-name')].map(
      (name) => name.textContent,
    );
    expect(shown.length).toBe(excerpts.length);
    expect(shown.slice(0, starts.length)).toEqual(starts);
  });

  test('are said to be none where every one is cited', async () => {
    const { user } = await showInApp(<Navigator />);
    await user.click(row(/^Uncited passages/));
    expect(section().getByText('Every passage is cited by a statement.')).toBeTruthy();
  });

  test('accessibility checkers find nothing', async () => {
    const { user } = await showInApp(<Navigator />, { data: { ...sample, citations: [] } });
    await user.click(row(/^Uncited passages/));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('the passages that are lost', () => {
  const excerpts = sample.excerpts.map((each) => (each.id === 'passage-duty' ? { ...each, ...LOST } : each));

  test('are listed, and placed by hand from there', async () => {
    const { user, state } = await showInApp(<Navigator />, { data: { ...sample, excerpts } });
    await user.click(row(/^Lost passages/));
    expect(row(/^Lost passages/).textContent).toMatch(/1 passage$/);
    await user.click(row(/^People whose work/));
    const placing = { excerpt: 'passage-duty' };
    expect(state().reader).toEqual({ source: 'note-announcement', goTo: null, placing });
  });

  test('are only shown where the debate can only be read', async () => {
    const data = { ...sample, excerpts };
    const debate = { path: '/sample.debate', name: 'Sample', data, labels: { undo: null, redo: null }, readOnly: true };
    const { user, state } = await showInApp(<Navigator />, { data: null, content: { debate } });
    await user.click(row(/^Lost passages/));
    await user.click(row(/^People whose work/));
    expect(state().reader).toMatchObject({ source: 'note-announcement', placing: null });
  });

  test('are no list where there are none', async () => {
    await showInApp(<Navigator />);
    expect(section().queryByRole('button', { name: /^Lost passages/ })).toBeNull();
  });
});
