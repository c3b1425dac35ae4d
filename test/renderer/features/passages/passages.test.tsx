/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import type { App } from '../../../../renderer/core/app.ts';
import { selectStatements } from '../../../../renderer/core/selection.ts';
import { highlight, openReader } from '../../../../renderer/core/slices/reading.ts';
import { Inspector } from '../../../../renderer/features/inspector/inspector.tsx';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { dataOf } from '../../../fixtures/debates.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { OpenOptions } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const { data: sample } = sampleDebate({ sha256 });
const CLAIM = 'claim-national';

function inspect(options: OpenOptions = {}, claim = CLAIM) {
  return showInApp(<Inspector />, { ...options, prepare: (app: App) => app.select(selectStatements([claim])) });
}

const figures = () => screen.getAllByRole('figure');
const first = () => within(figures()[0] as HTMLElement);

describe('the passages of a statement', () => {
  test('lead to their place in the source, and light there', async () => {
    const { user, state, debate } = await inspect();
    const [citation] = debate().citationsByStatement.get(CLAIM);
    await user.hover(first().getByRole('link'));
    expect(state().highlight).toEqual({ excerpts: [citation?.excerpt], statements: [CLAIM] });
    await user.click(first().getByRole('link'));
    expect(state().reader?.goTo).toEqual({ excerpt: citation?.excerpt });
  });

  test('are highlighted while they are highlighted elsewhere', async () => {
    const { app, debate } = await inspect();
    const [citation] = debate().citationsByStatement.get(CLAIM);
    act(() => highlight(app, { excerpts: [citation?.excerpt ?? ''] }));
    expect(figures()[0]?.querySelector('.passage-quote')?.className).toContain('highlighted');
  });

  test('are let go of one by one, and stay in their source', async () => {
    const { user, debate, undo } = await inspect();
    const [citation] = debate().citationsByStatement.get(CLAIM);
    const count = figures().length;
    await user.click(first().getByRole('button', { name: /^Remove the citation of/ }));
    expect(figures().length).toBe(count - 1);
    expect(debate().excerpts.has(citation?.excerpt ?? '')).toBe(true);
    await act(undo);
    expect(figures().length).toBe(count);
  });

  test('are copied as quotations', async () => {
    const { user, asked } = await inspect({ answers: { 'clipboard.writeText': () => null } });
    await user.click(first().getByRole('button', { name: /as quotation$/ }));
    const [copied] = asked.filter(({ name }) => name === 'clipboard.writeText');
    const { text, html } = (copied?.args ?? {}) as Record<string, string>;
    expect(text).toMatch(/^kept up his call for a national inquiry\nReported in: Counterclaim\./);
    expect(html).toMatch(/^<blockquote><p>kept up his call.*<i>Briefing note/);
  });

  test('become more from the source that is open, with E', async () => {
    const reader = { source: 'note-statement', goTo: null, placing: null };
    const { app, user, state } = await inspect();
    act(() => openReader(app, reader));
    await user.click(screen.getByRole('button', { name: 'Attach a passage…' }));
    expect(state().reader).toBe(reader);
    expect(state().notice?.text).toMatch(/press E to attach them to this statement\.$/);
  });

  test('become more from the source that was added last, where none is open', async () => {
    const { user, state } = await inspect();
    await user.click(screen.getByRole('button', { name: 'Attach a passage…' }));
    expect(state().reader).toEqual({ source: 'note-statement', goTo: null, placing: null });
    expect(state().selection).toEqual({ kind: 'statements', ids: [CLAIM] });
  });

  test('need a source first', async () => {
    const data = dataOf({ claims: { a: 'A' }, placed: { a: [0, 0] } });
    const { user, asked } = await inspect({ data, answers: { 'sources.read': () => null } }, 'a');
    await user.click(screen.getByRole('button', { name: 'Attach a passage…' }));
    expect(asked.map(({ name }) => name)).toContain('sources.read');
  });

  test('say so when they are no longer in the text', async () => {
    const lost = { start: 0, end: 0, page: null };
    await inspect({ data: { ...sample, excerpts: sample.excerpts.map((excerpt) => ({ ...excerpt, ...lost })) } });
    expect(first().getByText(/It is no longer in the text of the source\.$/)).toBeTruthy();
  });

  test('accessibility checkers find nothing', async () => {
    await inspect();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
