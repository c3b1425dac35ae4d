/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import { sha256 } from '../../../../db/content.ts';
import { runAction } from '../../../../renderer/core/actions/run-action.ts';
import type { App } from '../../../../renderer/core/app.ts';
import { Inspector } from '../../../../renderer/features/inspector/inspector.tsx';
import type { DebateData } from '../../../../shared/model/debate.ts';
import type { Excerpt } from '../../../../shared/model/entities.ts';
import { sampleDebate } from '../../../../shared/sample/sample-debate.ts';
import { type Notice, noticesIn, withNotices } from '../../../../shared/sources/notices.ts';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { likeABrowser } from '../../fixtures/browser.ts';
import type { OpenOptions } from '../../fixtures/open-app.ts';
import { showInApp } from '../../fixtures/show-in-app.tsx';

likeABrowser();

const NOTE = 'note-announcement';
const { data: sample } = sampleDebate({ sha256 });

async function inspect(options: OpenOptions = {}) {
  const prepare = (app: App) => app.select({ kind: 'source', id: NOTE });
  const shown = await showInApp(<Inspector />, { ...options, prepare });
  await screen.findByText(/^Plain text, \d+ kB$/);
  return shown;
}

const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const section = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const passages = () => document.querySelectorAll<HTMLElement>('.source-excerpt');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the record of a source', () => {
  test('is shown in words', async () => {
    await inspect();
    expect(field('Title').value).toMatch(/^Briefing note: the announcement/);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Type' }).selectedOptions[0]?.text).toBe('Report');
    expect(field('Authors').value).toBe('Counterclaim');
    expect(field('Date').value).toBe('January 2025');
    expect(field('Language').value).toBe('en-GB');
  });

  test('is edited, and keeps what it has no field for', async () => {
    const { user, onDisk, debate } = await inspect();
    const { abstract } = debate().get('source', NOTE).csl;
    await user.clear(field('Authors'));
    await user.type(field('Authors'), 'Cooper, Yvette{Enter}Home Office');
    await user.clear(field('Date'));
    await user.type(field('Date'), '2025-01-06');
    await user.type(field('Address'), 'https://example.org/note');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Web page');
    expect((await onDisk()).get('source', NOTE).csl).toMatchObject({
      type: 'webpage',
      author: [{ family: 'Cooper', given: 'Yvette' }, { literal: 'Home Office' }],
      issued: { 'date-parts': [[2025, 1, 6]] },
      URL: 'https://example.org/note',
      abstract,
    });
  });

  test('says what looks wrong in a DOI and an ISBN, and keeps them', async () => {
    const { user, onDisk } = await inspect();
    await user.type(field('DOI'), 'doi 10');
    expect(screen.getByText(/does not look like a DOI/u)).toBeTruthy();
    await user.clear(field('DOI'));
    await user.type(field('DOI'), '10.1000/182');
    await user.type(field('ISBN'), '978-0-306-40615-8');
    expect(screen.queryByText(/does not look like a DOI/u)).toBeNull();
    expect(field('ISBN').getAttribute('aria-describedby')).toBe(screen.getByText(/^The check digit/u).id);
    expect((await onDisk()).get('source', NOTE).csl).toMatchObject({ DOI: '10.1000/182', ISBN: '978-0-306-40615-8' });
  });

  test('leads to its item in Zotero by a button, and to nothing else', async () => {
    const zotero = 'zotero://select/library/items/ABCD2345';
    const withCustom = (custom: object) => ({
      ...sample,
      sources: sample.sources.map((source) =>
        source.id === NOTE ? { ...source, csl: { ...source.csl, custom } } : source,
      ),
    });
    const { user, asked } = await inspect({
      data: withCustom({ zotero }),
      answers: { 'sources.showInZotero': () => null },
    });
    await user.click(button('Show in Zotero'));
    expect(asked.at(-1)).toEqual({ name: 'sources.showInZotero', args: { address: zotero } });
    cleanup();
    await inspect({ data: withCustom({ zotero: 'javascript:alert(1)' }) });
    expect(screen.queryByRole('button', { name: 'Show in Zotero' })).toBeNull();
  });

  test('is one step to undo for one visit to a field', async () => {
    const { user, debate, undo } = await inspect();
    await user.clear(field('Title'));
    await user.type(field('Title'), 'Another title');
    await user.tab();
    await act(undo);
    expect(debate().get('source', NOTE).csl.title).toMatch(/^Briefing note/);
  });

  test('shows the address as text, which leads nowhere', async () => {
    const { user } = await inspect();
    await user.type(field('Address'), 'https://example.org/note');
    expect(screen.queryByRole('link', { name: /example\.org/ })).toBeNull();
  });

  test('says what verbatim means, and keeps it', async () => {
    const { user, onDisk, state } = await inspect();
    const box = screen.getByRole('checkbox', { name: 'Verbatim' });
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('The words in it are the speakers’ own: quotations may be set as such.');
    await user.click(box);
    expect((await onDisk()).get('source', NOTE).verbatim).toBe(true);
    expect(state().labels.undo).toBe('Mark as verbatim');
    expect(document.querySelector('.passage-quote')?.className).toContain('inspector-verbatim');
  });
});

describe('the passages of a source', () => {
  test('stand in the order of its text, with the statements that cite them', async () => {
    const { debate } = await inspect();
    const starts = [...passages()].map((passage) => {
      const exact = passage.querySelector('blockquote')?.textContent;
      return [...debate().excerpts.values()].find((excerpt) => excerpt.exact === exact)?.start;
    });
    expect(starts.length).toBe(28);
    expect(starts).toEqual(starts.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(passages()[0]?.querySelector('.source-citing')?.textContent).toMatch(/^“The Crime and Policing Bill/);
  });

  test('lead to their place in the source', async () => {
    const { user, state } = await inspect();
    await user.click(within(passages()[0] as HTMLElement).getByRole('link', { name: /^People whose work/ }));
    expect(state().reader).toEqual({ source: NOTE, goTo: { excerpt: 'passage-duty' }, placing: null });
  });

  test('light themselves and what cites them while they are pointed at', async () => {
    const { user, state } = await inspect();
    const [quote] = section(/^Passages/).getAllByRole('link', { name: /^People whose work/ });
    await user.hover(quote as HTMLElement);
    expect(state().highlight).toEqual({ excerpts: ['passage-duty'], statements: ['claim-duty-to-report'] });
    expect(quote?.closest('blockquote')?.className).toContain('highlighted');
    await user.unhover(quote as HTMLElement);
    expect(state().highlight).toEqual({ excerpts: [], statements: [] });
  });

  test('take a note and tags', async () => {
    const { user, onDisk } = await inspect();
    await user.click(within(passages()[0] as HTMLElement).getByRole('button', { name: /^Note and tags of/ }));
    await user.type(field('Note on the passage'), 'The crux');
    await user.type(field('Tags of the passage'), 'duty{Enter}');
    await user.tab();
    expect((await onDisk()).get('excerpt', 'passage-duty')).toMatchObject({ note: 'The crux', tags: ['duty'] });
  });

  test('go with what cites them, which is said, and come back', async () => {
    const { user, state, debate, undo } = await inspect();
    await user.click(within(passages()[0] as HTMLElement).getByRole('button', { name: /^Delete the passage/ }));
    expect(state().notice?.text).toMatch(/^Deleted the passage “People whose work.*”, cited by 1 statement\.$/);
    expect(debate().excerpts.has('passage-duty')).toBe(false);
    await act(undo);
    expect(debate().citationsByExcerpt.count('passage-duty')).toBe(1);
  });

  test('are marked where nothing cites them', async () => {
    await inspect({ data: { ...sample, citations: [] } });
    expect(passages()[0]?.className).toContain('uncited');
    expect(passages()[0]?.textContent).toContain('Not cited');
    expect(section('Cited by').getByText('No statement yet.')).toBeTruthy();
  });

  test('are drawn by fifty where there are a thousand', async () => {
    const { user } = await inspect({ data: withThousand(sample) });
    expect(passages().length).toBe(50);
    await user.click(button('… 950 more'));
    expect(passages().length).toBe(100);
  });

  test('say how to mark some where there are none', async () => {
    await inspect({ data: { ...sample, excerpts: [], citations: [], moves: [] } });
    expect(section('Passages').getByText(/^None yet\. Open the source/)).toBeTruthy();
  });
});

describe('the notices about a text', () => {
  const noticed = withNotice(sample, [
    { kind: 'missing', text: '2 equations could not be read.', place: 'page 3', start: 20 },
    { kind: 'guessed', text: 'The encoding was guessed.', place: null },
  ]);

  test('are a list, whose items lead to their places where these are known', async () => {
    const { user, state } = await inspect({ data: noticed });
    const items = section('Notices (2)').getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '2 equations could not be read. Missing, page 3',
      'The encoding was guessed. Guessed',
    ]);
    expect(section('Notices (2)').getAllByRole('link')).toHaveLength(1);
    await user.click(section('Notices (2)').getByRole('link', { name: '2 equations could not be read.' }));
    expect(state().reader).toEqual({ source: NOTE, goTo: { start: 20, end: 20 }, placing: null });
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('stay when the record is edited', async () => {
    const { user, onDisk } = await inspect({ data: noticed });
    await user.type(field('Publisher'), 'A press');
    await user.tab();
    expect(noticesIn((await onDisk()).get('source', NOTE).csl)).toHaveLength(2);
  });

  test('have no heading where there are none', async () => {
    await inspect();
    expect(screen.queryByRole('group', { name: /^Notices/ })).toBeNull();
  });
});

describe('what can be done with a source', () => {
  test('it is opened', async () => {
    const { user, state } = await inspect();
    await user.click(button('Open'));
    expect(state().reader).toEqual({ source: NOTE, goTo: null, placing: null });
  });

  test('its reference is copied, plain and with its italics', async () => {
    const { user, asked } = await inspect({ answers: { 'clipboard.writeText': () => null } });
    await user.click(button('Copy reference'));
    const [copied] = asked.filter(({ name }) => name === 'clipboard.writeText');
    const { text, html } = (copied?.args ?? {}) as Record<string, string>;
    expect(text).toMatch(/^Counterclaim\. \(2025, January\)\. Briefing note: the announcement/);
    expect(html).toMatch(/^<p>Counterclaim\. \(2025, January\)\. <i>Briefing note/);
  });

  test('a passage is copied as a quotation, in quotation marks only where it is the speaker’s own words', async () => {
    const { user, asked } = await inspect({ answers: { 'clipboard.writeText': () => null } });
    const copy = () => within(passages()[0] as HTMLElement).getByRole('button', { name: /as quotation$/ });
    await user.click(copy());
    await user.click(screen.getByRole('checkbox', { name: 'Verbatim' }));
    await user.click(copy());
    const texts = asked
      .filter(({ name }) => name === 'clipboard.writeText')
      .map(({ args }) => (args as { text: string }).text);
    expect(texts[0]).toMatch(/^People whose work[^“]*\nReported in: Counterclaim\./);
    expect(texts[1]).toMatch(/^“People whose work.*”\n— Counterclaim\./s);
  });

  test('it is deleted, which says what goes with it', async () => {
    const { user, state, debate } = await inspect();
    const citing = new Set(
      debate()
        .excerptsBySource.get(NOTE)
        .flatMap(({ id }) => debate().citationsByExcerpt.get(id))
        .map(({ statement }) => statement),
    ).size;
    await user.click(button('Delete source'));
    expect(state().notice?.text).toBe(`Deleted the source, and with it 28 passages, cited by ${citing} statements.`);
    expect(state().selection).toEqual({ kind: 'nothing' });
  });

  test('in a debate that can only be read, it is opened and copied, and not edited', async () => {
    const { user, state, app } = await inspect();
    const { session } = state();
    act(() =>
      app.show({
        path: '',
        name: '',
        data: session?.debate.toData() ?? sample,
        labels: { undo: null, redo: null },
        readOnly: true,
      }),
    );
    act(() => app.select({ kind: 'source', id: NOTE }));
    expect(field('Title').matches(':disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Delete source' })).toBeNull();
    await user.click(button('Open'));
    expect(state().reader?.source).toBe(NOTE);
  });

  test('accessibility checkers find nothing', async () => {
    const { user } = await inspect();
    await user.click(within(passages()[0] as HTMLElement).getByRole('button', { name: /^Note and tags of/ }));
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('the key for passages', () => {
  test('opens what the selected statement cites, one after the other', async () => {
    const { app, state, debate } = await inspect();
    const cited = debate()
      .citationsByStatement.get('claim-national')
      .map(({ excerpt }) => excerpt);
    act(() => app.select({ kind: 'statements', ids: ['claim-national'] }));
    const shown = [...cited, cited[0]].map(() => {
      act(() => runAction(app, 'open-passage'));
      const goTo = state().reader?.goTo;
      return goTo && 'excerpt' in goTo ? goTo.excerpt : null;
    });
    expect(cited.length).toBeGreaterThan(1);
    expect(shown).toEqual([...cited, cited[0]]);
  });

  test('says so where there is none', async () => {
    const { app, state } = await inspect({ data: { ...sample, citations: [] } });
    act(() => app.select({ kind: 'statements', ids: ['claim-national'] }));
    act(() => runAction(app, 'open-passage'));
    expect(state().notice?.text).toBe('The statement cites no passage yet.');
  });
});

/** Returns the sample with notices about the text of one source. */
function withNotice(data: DebateData, notices: readonly Notice[]): DebateData {
  const sources = data.sources.map((source) =>
    source.id === NOTE ? { ...source, csl: withNotices(source.csl, notices) } : source,
  );
  return { ...data, sources };
}

/** Returns the sample with a thousand passages in one source, none of them cited. */
function withThousand(data: DebateData): DebateData {
  const [first] = data.excerpts;
  const excerpts = Array.from({ length: 1000 }, (_, index): Excerpt => ({ ...(first as Excerpt), id: `e${index}` }));
  return { ...data, excerpts, citations: [], moves: data.moves.map((move) => ({ ...move, excerpt: null })) };
}

describe('the coverage of a source', () => {
  test('tells how much of it is used, and leads through what has no claim', async () => {
    const { user, state } = await inspect();
    await user.click(button('Coverage'));
    expect(await screen.findByText(/^295 of 608 \(49 %\) of the words stand in 28 passages/)).not.toBeNull();
    await user.click(button('Open the next'));
    expect(state().reader).toMatchObject({ source: NOTE, goTo: { start: 0 } });
    const list = within(screen.getByRole('list', { name: 'Without a claim' }));
    expect(list.getAllByRole('listitem').map((each) => each.textContent)).toEqual(['Paragraph 1 54 words']);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
