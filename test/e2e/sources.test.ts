import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { sha256 } from '../../db/content.ts';
import { DebateFile, DebateReader } from '../../db/debate-file.ts';
import { readDocument } from '../../electron/ingest/read-document.ts';
import { anchorAt } from '../../shared/anchors/anchor.ts';
import { unjudged } from '../../shared/model/citation.ts';
import type { Debate } from '../../shared/model/debate.ts';
import type { Excerpt } from '../../shared/model/entities.ts';
import { isLost } from '../../shared/model/lost-excerpt.ts';
import { dataOf } from '../fixtures/debates.ts';
import { makePdf } from '../fixtures/pdf-documents.ts';
import { faultsIn, readDebate } from './fixtures/debate-files.ts';
import { describeSharing, type TestedApp } from './fixtures/launch-app.ts';
import { openFrom, saveAs } from './fixtures/system-dialogs.ts';
import { card, choose, press, selectCard, whenSaved } from './fixtures/window.ts';

const FILE = 'Sources.debate';
const KEPT = 'The framework says how a local inquiry is to be led.';
const CHANGED = 'It is to be ready within three months of this day.';
const LOST = 'Nobody can be compelled to appear before it.';
const TEXT = `A statement was made in the House on Monday.

${KEPT} It was drawn up by councils and survivors together.

Members asked when it would come. ${CHANGED} Money has been set aside for five areas.

Others asked about its powers. ${LOST} For them, that is why a national inquiry is needed.
`;
const NEWER = `The report was corrected on Tuesday.\n\n${TEXT}`
  .replace('within three months of this day', 'within six months of this day')
  .replace(` ${LOST} For them, that is why`, ' Some held that this is why');

const SITTING = `Commons Chamber
Monday 6 January 2025

The Secretary of State for the Home Department (Ada Byron)
Local inquiries will come first.

Mary Somerville (Jedburgh) (Con)
A local inquiry cannot compel anybody.

Ada Byron
The framework will say how it can.
`;

/** A thousand paragraphs, of which no two have words in common. */
const MANY = Array.from({ length: 1000 }, (_, index) => {
  const letters = sha256(new TextEncoder().encode(`${index}`));
  return `${letters.match(/.{8}/g)?.join(' ')}.`;
}).join('\n\n');

const QUOTES = { kept: KEPT, changed: CHANGED, lost: LOST };

/** A debate with one source, in which passages are marked, each cited by a claim. */
async function makeSourced(path: string, quotes: Readonly<Record<string, string>> = QUOTES): Promise<void> {
  const bytes = new TextEncoder().encode(TEXT);
  const excerpts = Object.entries(quotes).map(([id, quote]) => excerptOf(id, TEXT, quote));
  const data = dataOf({
    claims: { kept: 'It is led well.', changed: 'It comes soon.', lost: 'It has no power.' },
    placed: { kept: [0, 0], changed: [300, 0], lost: [600, 0] },
    with: {
      sources: [sourceOf('statement', 'The statement', bytes)],
      excerpts,
      citations: excerpts.map(({ id }) => unjudged({ id: `cites-${id}`, statement: `${id}`, excerpt: id })),
    },
  });
  await (await DebateFile.create(path, data, [bytes])).close();
}

function sourceOf(id: string, title: string, bytes: Uint8Array) {
  return {
    id,
    csl: { type: 'document', title },
    verbatim: true,
    mediaType: 'text/plain',
    text: sha256(bytes),
    original: null,
  };
}

function excerptOf(id: string, text: string, quote: string): Excerpt {
  const start = text.indexOf(quote);
  return {
    id,
    source: 'statement',
    ...anchorAt(text, start, start + quote.length),
    page: null,
    area: null,
    note: '',
    tags: [],
  };
}

const options = {
  before: (folder: string) => makeSourced(join(folder, FILE)),
  files: (folder: string) => [join(folder, FILE)],
};

async function choosing(app: TestedApp, name: string, text: string): Promise<void> {
  const path = join(app.folder, name);
  writeFileSync(path, text);
  await openFrom(app, path);
}

const openSource = (page: Page) =>
  page
    .getByRole('region', { name: 'Sources' })
    .getByRole('button', { name: /^The statement/ })
    .click();
const reader = (page: Page) => page.getByRole('region', { name: /^Source: / });

/** Returns the words at an excerpt's place in its source's text. */
async function quotedNow(path: string, excerpt: Excerpt): Promise<string> {
  const file = await DebateReader.open(path);
  try {
    const { text } = (await file.load()).get('source', excerpt.source);
    return (await file.text(text)).slice(excerpt.start, excerpt.end);
  } finally {
    await file.close();
  }
}

const states = (debate: Debate) =>
  ['kept', 'changed', 'lost'].map((id) => {
    const excerpt = debate.get('excerpt', id);
    return isLost(excerpt) ? `lost: ${excerpt.exact}` : excerpt.exact;
  });

const HEARING = `WEBVTT

00:00:01.000 --> 00:00:06.000
<v Ada Byron>The framework was late, and that was my fault.

00:00:07.000 --> 00:00:12.000
<v Mary Somerville>Then who pays for the delay?
`;
const MEASURED = 'The survey measured a shift of nine centimetres.';
const RESIGNED = 'The head of the works department resigned on Friday.';

describeSharing('in the app', (testApp) => {
  testApp(
    'a hearing, a report and a web page become a map with what is known of its words, and a source book in Word',
    async (app) => {
      const { page, folder } = app;
      const path = join(folder, FILE);
      await choosing(app, 'hearing.vtt', HEARING);
      await page.getByRole('button', { name: 'Add source' }).click();
      await page.getByRole('button', { name: 'Split into turns…' }).click();
      await page.getByRole('dialog', { name: 'Split into turns' }).getByRole('button', { name: 'Add 2 turns' }).click();

      writeFileSync(
        join(folder, 'report.pdf'),
        await makePdf((pdf) => pdf.fontSize(12).text(MEASURED), { info: { Title: 'Survey' } }),
      );
      await openFrom(app, join(folder, 'report.pdf'));
      await page.getByRole('button', { name: 'Add source' }).click();
      await claimOf(page, MEASURED);
      const html = `<title>Works</title><article><h1>Works</h1><p>${RESIGNED}</p><p>No successor was named so far.</p></article>`;
      await choosing(app, 'page.html', html);
      await page.getByRole('button', { name: 'Add source' }).click();
      await claimOf(page, RESIGNED);
      await page.getByRole('button', { name: 'Agree: a quotation' }).click();
      await whenSaved(page);

      const debate = await readDebate(path);
      expect([...debate.sources.values()].map(({ mediaType }) => mediaType)).toEqual([
        'text/plain',
        'text/vtt',
        'application/pdf',
        'text/html',
      ]);
      expect(movesTold(debate)).toEqual([
        'Ada Byron, null: The framework was late, and that was my fault.',
        'Mary Somerville, null: Then who pays for the delay?',
      ]);
      const judged = [...debate.citations.values()].filter(({ fidelity }) => fidelity === 'quotation');
      expect(judged.map(({ statement }) => debate.get('statement', statement).text)).toEqual([RESIGNED]);
      expect(await faultsIn(path)).toEqual([]);

      await saveAs(app, join(folder, 'Book.docx'));
      await choose(app, 'File', /^Export report/);
      const dialog = page.getByRole('dialog', { name: 'Export report' });
      await dialog.getByRole('button', { name: 'Export…' }).click();
      await dialog.waitFor({ state: 'detached' });
      const bytes = new Uint8Array(readFileSync(join(folder, 'Book.docx')));
      const { text: book } = await readDocument(
        { bytes, name: 'Book.docx' },
        { onProgress: () => {}, check: () => {} },
      );
      for (const words of [MEASURED, RESIGNED, 'Ada Byron', 'Quotation.']) expect(book).toContain(words);
    },
    options,
  );

  testApp(
    'two readings of a source are compared, settled, and taken back; the other debate is only read',
    async (app) => {
      const { page, folder } = app;
      const [mine, hers] = [join(folder, FILE), join(folder, 'Hers.debate')];
      const before = readFileSync(hers);
      await openFrom(app, hers);
      await choose(app, 'File', 'Compare readings…');
      const dialog = page.getByRole('dialog', { name: 'Compare readings' });
      await dialog.getByRole('button', { name: 'Choose a debate…' }).click();
      await dialog.getByRole('region', { name: 'Text with both readings' }).getByText(KEPT).waitFor();
      await dialog.getByText(/^2 passages marked in both, 1 of them with other borders/).waitFor();
      const differences = dialog.getByRole('list', { name: 'Differences' }).getByRole('listitem');
      expect(await differences.count()).toBe(2);
      await differences.first().getByRole('button', { name: 'As in “Hers”' }).click();
      await dialog.getByText('Settled. 1 difference left.').waitFor();
      await whenSaved(page);
      expect((await readDebate(mine)).get('excerpt', 'changed').exact).toBe('ready within three months of this day');
      await dialog.getByRole('button', { name: 'Undo' }).click();
      await dialog.getByRole('button', { name: 'Done' }).click();
      await whenSaved(page);
      expect((await readDebate(mine)).get('excerpt', 'changed').exact).toBe(CHANGED);
      expect(readFileSync(hers).equals(before)).toBe(true);
    },
    {
      before: async (folder) => {
        await makeSourced(join(folder, FILE));
        await makeSourced(join(folder, 'Hers.debate'), {
          kept: KEPT,
          changed: 'ready within three months of this day',
        });
      },
      files: (folder) => [join(folder, FILE)],
    },
  );

  testApp(
    'a source is replaced by a newer version, and its passages follow, are confirmed, or are kept as lost',
    async (app) => {
      const { page, folder } = app;
      const path = join(folder, FILE);
      await openSource(page);
      await reader(page).getByText(KEPT).first().waitFor();

      await choosing(app, 'newer.txt', NEWER);
      await page.getByRole('button', { name: 'Replace with a newer version…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Replace “The statement”' });
      await dialog.getByText(LOST).waitFor();
      expect(await dialog.locator('del').allTextContents()).toEqual(['three']);
      expect(await dialog.locator('ins').allTextContents()).toEqual(['six']);

      // Thought better of: nothing is changed.
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await whenSaved(page);
      expect(states(await readDebate(path))).toEqual([KEPT, CHANGED, LOST]);

      await page.getByRole('button', { name: 'Replace with a newer version…' }).click();
      await dialog.getByRole('radio', { name: 'The same passage' }).check();
      await dialog.getByRole('button', { name: 'Replace', exact: true }).click();
      await reader(page).getByText('The report was corrected on Tuesday.').waitFor();
      await whenSaved(page);
      const replaced = await readDebate(path);
      expect(states(replaced)).toEqual([KEPT, CHANGED.replace('three', 'six'), `lost: ${LOST}`]);
      expect(await quotedNow(path, replaced.get('excerpt', 'kept'))).toBe(KEPT);
      expect(await quotedNow(path, replaced.get('excerpt', 'changed'))).toBe(CHANGED.replace('three', 'six'));
      expect(await faultsIn(path)).toEqual([]);

      // One step, back and forth, and the same when it is opened again.
      await page.locator('[data-canvas]').focus();
      await press(page, 'ControlOrMeta+Z');
      await reader(page).getByText('The report was corrected on Tuesday.').waitFor({ state: 'detached' });
      await whenSaved(page);
      expect(states(await readDebate(path))).toEqual([KEPT, CHANGED, LOST]);
      await press(page, 'ControlOrMeta+Shift+Z');
      await whenSaved(page);
      await app.restart([path]);
      await selectCard(app.page, 'It has no power.');
      await app.page.getByText('It is no longer in the text of the source.').waitFor();
    },
    options,
  );

  testApp(
    'a transcript is split into turns, by their speakers, and joined again by one undo',
    async (app) => {
      const { page, folder } = app;
      const path = join(folder, FILE);
      await choosing(app, 'sitting.txt', SITTING);
      await page.getByRole('button', { name: 'Add source' }).click();
      await page.getByRole('button', { name: 'Split into turns…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Split into turns' });
      await dialog.getByRole('textbox', { name: 'Date' }).fill('2025-01-06');
      await dialog.getByRole('combobox', { name: /Mary Somerville/ }).fill('M. Somerville');
      await dialog.getByRole('button', { name: 'Add 3 turns' }).click();
      await whenSaved(page);
      const split = await readDebate(path);
      expect(movesTold(split)).toEqual([
        'Ada Byron, 2025-01-06: Local inquiries will come first.',
        'M. Somerville, 2025-01-06: A local inquiry cannot compel anybody.',
        'Ada Byron, 2025-01-06: The framework will say how it can.',
      ]);
      await page.getByRole('button', { name: /^On no map/ }).click();
      await page.getByRole('button', { name: 'A local inquiry cannot compel anybody.', exact: true }).waitFor();

      await page.locator('[data-canvas]').focus();
      await press(page, 'ControlOrMeta+Z');
      await whenSaved(page);
      const undone = await readDebate(path);
      expect([undone.moves.size, undone.speakers.size, undone.statements.size, undone.sources.size]).toEqual([
        0, 0, 3, 2,
      ]);
      await press(page, 'ControlOrMeta+Shift+Z');
      await whenSaved(page);
      await app.restart([path]);
      await app.page
        .getByRole('region', { name: 'Speakers' })
        .getByRole('button', { name: /^Ada Byron/ })
        .waitFor();
      expect((await readDebate(path)).moves.size).toBe(3);
    },
    options,
  );

  testApp(
    'a card and its passage light each other, and lead to each other',
    async ({ page }) => {
      await card(page, 'It comes soon.').locator('.card-passages').click();
      await reader(page).getByText(CHANGED).first().waitFor();
      await card(page, 'It comes soon.').and(page.locator('.selected')).waitFor();

      await page.locator('.inspector .passage-quote a').hover();
      await card(page, 'It comes soon.').and(page.locator('[data-highlighted]')).waitFor();
      await page.locator('header').first().hover();
      await page.locator('.card[data-highlighted]').waitFor({ state: 'detached' });

      // The reader hides the third card, and only a quick click reached it while the browser had scrolled it into sight.
      await page.getByRole('button', { name: /^Zoom:/ }).click();
      await page.getByRole('menuitem', { name: 'Whole map' }).click();
      await selectCard(page, 'It has no power.');
      await press(page, 'o');
      await reader(page).getByText(LOST).first().waitFor();

      // Words that only the text of the source has.
      await press(page, 'ControlOrMeta+K');
      await page.keyboard.type('councils and survivors');
      await page.getByRole('option', { name: /councils and survivors/ }).click();
      await reader(page).getByText('councils and survivors').first().waitFor();

      await openSource(page);
      await page
        .getByRole('complementary', { name: 'Inspector' })
        .getByRole('button', { name: 'Delete source' })
        .click();
      await page.getByText('Deleted the source, and with it 3 passages, cited by 3 statements.').waitFor();
      await reader(page).waitFor({ state: 'detached' });
    },
    options,
  );

  testApp(
    'many passages are looked for apart from the window, and follow',
    async (app) => {
      const { page, folder } = app;
      const path = join(folder, 'Many.debate');
      await choosing(app, 'newer.txt', `A new beginning.\n\n${MANY}`);
      await openSource(page);
      await page.getByRole('button', { name: 'Replace with a newer version…' }).click();
      await page.getByText(/1,000 passages were found in the new text\./).waitFor();
      await whenSaved(page);
      const replaced = await readDebate(path);
      const [excerpt] = [...replaced.excerpts.values()].slice(-1);
      expect(excerpt?.start).toBe(MANY.indexOf(excerpt?.exact ?? '') + 'A new beginning.\n\n'.length);
    },
    {
      before: (folder) => makeMany(join(folder, 'Many.debate')),
      files: (folder) => [join(folder, 'Many.debate')],
    },
  );
});

/** Returns who claims what, and when, in the order of the exchange. */
function movesTold(debate: Debate): string[] {
  return debate.movesInOrder().map(({ speaker, at, target }) => {
    const claim = 'statement' in target ? debate.get('statement', target.statement).text : '';
    return `${debate.get('speaker', speaker).name}, ${at}: ${claim}`;
  });
}

/** Marks a paragraph of the source that is open, and makes a claim of it that says the same. */
async function claimOf(page: Page, words: string): Promise<void> {
  await page
    .getByRole('document', { name: /^Text of / })
    .getByText(words)
    .click({ clickCount: 3 });
  await page.getByRole('button', { name: /^Claim/ }).waitFor();
  await press(page, 'c');
  await page.getByRole('textbox', { name: 'Text of the claim' }).waitFor();
  await press(page, 'Enter');
  await card(page, words).waitFor();
}

async function makeMany(path: string): Promise<void> {
  const bytes = new TextEncoder().encode(MANY);
  const excerpts = MANY.split('\n\n').map((quote, i) => excerptOf(`e${i}`, MANY, quote));
  const data = dataOf({ with: { sources: [sourceOf('statement', 'The statement', bytes)], excerpts } });
  await (await DebateFile.create(path, data, [bytes])).close();
}
