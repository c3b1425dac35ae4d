/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { svgAssets } from '../../../electron/export/export-assets.ts';
import { GERMAN } from '../../../shared/language/german/german.ts';
import { speak } from '../../../shared/language/translate.ts';
import { Debate } from '../../../shared/model/debate.ts';
import { readingPage } from '../../../shared/reading-page/reading-page.ts';
import type { ReaderChoices } from '../../../shared/report/report-choices.ts';
import { HOSTILE, hostileDebate } from '../../fixtures/hostile-debate.ts';
import { htmlFaults } from '../../fixtures/html-faults.ts';
import { sourcedDebate, textOf } from '../../fixtures/sourced-debates.ts';
import { typesetter } from '../../fixtures/typesetter.ts';

const ALL: ReaderChoices = { form: 'reader', map: null, branch: null, style: 'apa', date: '2025-02-01' };

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function pageOf(debate: Debate, choices: Partial<ReaderChoices> = {}, isTooLarge = false): string {
  return readingPage(
    debate,
    { ...ALL, ...choices },
    {
      typesetter,
      assets: svgAssets,
      digest,
      textOf: ({ source }) => textOf(debate.get('source', source).text),
      isTooLarge: () => isTooLarge,
      tell: () => {},
    },
  );
}

/** Reads a page as a browser does, without running its script. */
function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function textsOf(page: ParentNode, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
}

describe('a page to explore', () => {
  const html = pageOf(sourcedDebate());
  const page = read(html);

  test('has every statement in a tree whose lines are named in whole sentences, those too that are on no map', () => {
    const [first, second] = [...page.querySelectorAll('[role=tree]')];
    for (const shown of page.querySelectorAll('[role=tree] [aria-hidden]')) shown.remove();
    const names = textsOf(first as Element, '[role=treeitem]');
    expect(names[1]).toBe('A local one. Claim, answers “Which inquiry?”, attacked by 1.');
    expect(textsOf(page, 'option')).toEqual([expect.any(String), 'All statements']);
    expect(second?.textContent).toContain('On no map.');
    expect(second?.hasAttribute('hidden')).toBe(true);
  });

  test('draws each card in colours that the style sheet says, light, dark or for paper', () => {
    expect(page.querySelectorAll('svg g[data-s]')).toHaveLength(4);
    expect(html).toContain('fill="var(--ink)"');
    expect(html.slice(html.indexOf('<main'))).not.toMatch(/="#[0-9a-f]{6}"/u);
    const sheet = page.querySelector('style')?.textContent ?? '';
    expect(['--paper: #f7f6f3', '--paper: #141619', '--paper: #ffffff'].every((each) => sheet.includes(each))).toBe(
      true,
    );
  });

  test('tells of a statement what bears on it, who said it, and its passages with what stands around them', () => {
    const article = page.querySelector('article:nth-of-type(2)') as Element;
    expect(textsOf(article, 'h3, h4')).toEqual([
      'A local one.',
      'What it does',
      'Attacked by',
      'Who said it',
      'Passages',
    ]);
    expect(textsOf(article, 'blockquote')[0]).toBe(
      'The minister 🏛️ said: “Inquiries should be local.” 国家调查 was refused. Nobody answered.',
    );
    expect(textsOf(article, 'mark')[0]).toBe('Inquiries should be local.');
    expect(article.textContent).toContain('Hansard. (2025, January 16). Statement');
    expect(article.querySelector('a[href="https://example.org/hansard"]')?.getAttribute('rel')).toBe('noreferrer');
  });

  test('lets nothing but its own style and script do anything, by their digests', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${digest(page.querySelector('script')?.textContent ?? '')}'`);
    expect(policy).toContain(`style-src 'sha256-${digest(page.querySelector('style')?.textContent ?? '')}'`);
    expect(page.querySelectorAll('script, style')).toHaveLength(2);
    expect(html).not.toMatch(/ (?:style|on\w+)="/u);
  });

  test('is valid', async () => {
    expect(await htmlFaults(html)).toEqual([]);
  });

  test('is of one map or branch alone where that is asked for', () => {
    const branch = read(pageOf(sourcedDebate(), { map: 'map', branch: 'local' }));
    expect(textsOf(branch, 'article h3')).toEqual(['A local one.', 'A national one.', 'Only it can compel witnesses.']);
    expect(branch.querySelector('select')).toBeNull();
  });

  test('has the tree of a map that is too large for a picture', () => {
    const large = read(pageOf(sourcedDebate(), {}, true));
    expect(textsOf(large, '.picture .words')[0]).toBe('This map is too large for a picture.');
    expect(large.querySelectorAll('[role=treeitem]').length).toBeGreaterThan(4);
  });

  test('says of a debate without statements that there are none', () => {
    const { debate } = sourcedDebate().toData();
    const empty = { statements: [], relations: [], speakers: [], sources: [], excerpts: [], citations: [], moves: [] };
    const nothing = read(pageOf(new Debate({ ...sourcedDebate().toData(), ...empty, debate, placements: [] })));
    expect(textsOf(nothing, '.picture .words')).toEqual(['There are no statements yet.']);
  });
});

test('a page to explore speaks the language of the window, its script too', () => {
  speak('de', GERMAN);
  const page = read(pageOf(sourcedDebate()));
  speak('en');
  const article = page.querySelector('article:nth-of-type(2)') as Element;
  expect(textsOf(article, 'h4')).toEqual(['Was sie bewirkt', 'Angegriffen von', 'Wer es gesagt hat', 'Textstellen']);
  expect(article.querySelector('h4 + ul')?.textContent.trim()).toBe('Beantwortet „Which inquiry?“');
  expect({ ...(page.querySelector('#told') as HTMLElement).dataset }).toEqual({
    none: 'Nichts gefunden',
    one: '1 Aussage',
    many: '{count} Aussagen',
    place: '{number} von {count}',
  });
});

test('a page to explore shows hostile texts as they are, and nothing of them acts', async () => {
  const html = pageOf(hostileDebate());
  const page = read(html);
  expect(page.querySelectorAll('script, style')).toHaveLength(2);
  expect(page.querySelectorAll('img, [onerror], a[href^="javascript:"]')).toHaveLength(0);
  expect(page.querySelector('article h3')?.textContent).toBe(HOSTILE);
  expect(page.querySelector('mark')?.textContent).toContain('<script>alert(1)</script>');
  expect((await htmlFaults(html)).filter((fault) => !fault.includes('lang'))).toEqual([]);
});
