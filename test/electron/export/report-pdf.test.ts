import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { reportBytes } from '../../../electron/export/report-bytes.ts';
import { testWith, textOfPdf } from '../../fixtures/programs.ts';
import { reportOf, WHOLE } from '../../fixtures/reports.ts';
import { sourcedDebate, textOf } from '../../fixtures/sourced-debates.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const path = join(temporaryFolder(), 'report.pdf');
const debate = sourcedDebate();
const choices = { ...WHOLE, withTexts: true };
const contents = new Map([...debate.sources.values()].map(({ text }) => [text, Buffer.from(textOf(text))] as const));
let written: Awaited<ReturnType<typeof reportBytes>>;
let pdf: Awaited<ReturnType<typeof getDocument>['promise']>;

beforeAll(async () => {
  written = await reportBytes({ data: debate.toData(), choices, format: 'pdf', contents });
  writeFileSync(path, written.bytes);
  pdf = await getDocument({ data: new Uint8Array(written.bytes), verbosity: 0 }).promise;
});

interface Link {
  readonly page: number;
  readonly dest?: string;
  readonly url?: string;
}

async function links(): Promise<Link[]> {
  const all: Link[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const annotations = await (await pdf.getPage(page)).getAnnotations();
    all.push(...annotations.map(({ dest, url }) => ({ page, dest, url })));
  }
  return all;
}

async function textOfPages(): Promise<string[]> {
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}

async function pageOfDestination(name: string): Promise<number> {
  const [reference] = (await pdf.getDestination(name)) ?? [];
  return (await pdf.getPageIndex(reference as Parameters<typeof pdf.getPageIndex>[0])) + 1;
}

describe('a report as PDF', () => {
  testWith('pdftotext', 'has every statement and every passage as text, in the order of reading', () => {
    const text = textOfPdf(path).replace(/\s+/gu, ' ');
    let from = 0;
    for (const { blocks } of reportOf(debate, { withTexts: true }).chapters) {
      for (const block of blocks) {
        if (block.kind !== 'statement' && block.kind !== 'quotation') continue;
        const words = (block.kind === 'statement' ? block.text : block.words).replace(/\s+/gu, ' ').trim();
        from = text.indexOf(words, from);
        expect([words, from]).not.toEqual([words, -1]);
      }
    }
  });

  test('has the notes at the foot of the page of their marks', async () => {
    const pages = await textOfPages();
    const page = pages.find((each) => each.includes('¹')) ?? '';
    expect(page.slice(page.indexOf('¹'))).toContain('Reported in: ');
  });

  test('has its chapters and statements as an outline, one under the other', async () => {
    const outline = await pdf.getOutline();
    const chapter = outline.find(({ title }) => title === 'A map');
    expect(outline.map(({ title }) => title)).toContain('References');
    expect(chapter?.items.map(({ title }) => title)).toContain('Which inquiry?');
    expect(chapter?.items[0]?.items.length).toBeGreaterThan(0);
  });

  test('leads from marks to notes and back, from numbers to statements, and from the contents to pages', async () => {
    const all = await links();
    const names = new Set(all.flatMap(({ dest }) => dest ?? []));
    for (const name of ['note-1', 'mark-1', 'statement-1', 'references']) expect([...names]).toContain(name);
    const pages = await Promise.all([...names].map(pageOfDestination));
    expect(pages.every((page) => page >= 1 && page <= pdf.numPages)).toBe(true);
    const mark = all.find(({ dest }) => dest === 'note-1');
    expect(await pageOfDestination('note-1')).toBe(mark?.page);
  });

  test('numbers its pages, and its contents name them', async () => {
    const pages = await textOfPages();
    const at = await pageOfDestination('references');
    expect(pages[1]).toMatch(new RegExp(`References\\s+${at}\\b`, 'u'));
    expect(pages[at - 1]).toMatch(new RegExp(`\\b${at}\\b`, 'u'));
  });

  test('is tagged: headings, quotations, lists and tables are told apart', async () => {
    const roles = new Set<string>();
    const walk = (node: { role?: string; children?: unknown[] } | null) => {
      if (node?.role !== undefined) roles.add(node.role);
      for (const child of node?.children ?? []) walk(child as { role?: string });
    };
    for (let page = 1; page <= pdf.numPages; page++) walk(await (await pdf.getPage(page)).getStructTree());
    for (const role of ['H1', 'H2', 'BlockQuote', 'L', 'LI', 'Table', 'TH', 'TD', 'Note', 'Link', 'TOC'])
      expect([...roles]).toContain(role);
  });

  test('is the same file every time, on the paper that is chosen', async () => {
    const again = await reportBytes({ data: debate.toData(), choices, format: 'pdf', contents });
    expect(Buffer.from(again.bytes).equals(Buffer.from(written.bytes))).toBe(true);
    const letter = await reportBytes({
      data: debate.toData(),
      choices: { ...choices, paper: 'Letter' },
      format: 'pdf',
      contents,
    });
    expect(Buffer.from(letter.bytes).toString('latin1')).toContain('/MediaBox [0 0 612 792]');
  });

  test('tells which characters no bundled font has', async () => {
    const data = debate.toData();
    const statements = data.statements.map((each, index) => (index === 0 ? { ...each, text: 'ไทย?' } : each));
    const { unsupported } = await reportBytes({
      data: { ...data, statements },
      choices: WHOLE,
      format: 'pdf',
      contents,
    });
    expect(unsupported).toMatchObject([{ script: 'Thai', characters: expect.arrayContaining(['ไ']) }]);
  });
});

describe('an outline as PDF', () => {
  test('is lists whose numbers lead to their entries, also where an entry goes on over the notes of a page', async () => {
    const data = debate.toData();
    const statements = data.statements.map((each) => ({
      ...each,
      text: `${each.text} ${'So it is said. '.repeat(150)}`,
    }));
    const outline = {
      form: 'outline',
      map: null,
      branch: null,
      details: ['speakers', 'references'],
      style: 'apa',
      paper: 'A4',
      date: '2025-02-01',
    } as const;
    const { bytes } = await reportBytes({ data: { ...data, statements }, choices: outline, format: 'pdf', contents });
    const opened = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    expect(opened.numPages).toBeGreaterThan(3);
    const texts: string[] = [];
    for (let page = 1; page <= opened.numPages; page++) {
      const { items } = await (await opened.getPage(page)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    }
    const text = texts.join(' ').replace(/\s+/gu, ' ');
    expect(text).toContain('Outline');
    for (const { text: words } of data.statements) expect(text).toContain(words);
    expect(await opened.getDestination('statement-2')).not.toBeNull();
  });
});
