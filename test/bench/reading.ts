import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { isInstalled } from '../../scripts/install-programs.ts';
import { hansardWeek } from '../shared/sources/turns/hansard-week.ts';
import { errorMessage } from './error-message.ts';
import { inOwnProcess } from './own-process.ts';
import { corpusTexts, filesIn, inCorpus, setAsPage, setAsPdf } from './reading-documents.ts';
import { mammothText, outputOf, wordsOfRuns } from './reference-texts.ts';
import { type Row, summaryOf } from './row.ts';
import type { AnchorsInput } from './tasks/anchors.ts';
import type { ReadingInput } from './tasks/reading.ts';
import { meanScore, sharedCount, tokenScore } from './token-score.ts';
import type { Workbench } from './workbench.ts';

const SECONDS = 600;
const SPEECHES = 1857;

/** A document, and the text that it should give; null where a program could not tell it. */
interface Referenced {
  readonly path: string;
  readonly reference: string | null;
}

/**
 * Returns how much of documents is read, in which order, how fast and with how much memory: against reference texts that others make of the
 * same files in the same run, or from which the files were made.
 */
export async function reading(bench: Workbench): Promise<Row[]> {
  return [
    ...(await pages(bench)),
    ...(await pdfs(bench)),
    ...(await wordDocuments(bench)),
    ...(await transcripts(bench)),
    ...(await passages(bench)),
  ];
}

/** Pages that are set here from the corpus' texts, and pages of the corpus: each a folder with `source.html` and `expected.html`, as in Readability's own tests. */
async function pages(bench: Workbench): Promise<Row[]> {
  const texts = corpusTexts();
  const made = await Promise.all(
    texts.map((text, i) => bench.file(`set-${i}.html`, async (path) => writeFileSync(path, setAsPage(text)))),
  );
  const set = made.map((path, i) => ({ path, reference: texts[i] ?? '' }));
  const folder = inCorpus('pages');
  const expected = (folder === null ? [] : readdirSync(folder))
    .map((name) => ['source.html', 'expected.html'].map((file) => join(folder ?? '', name, file)))
    .filter((files) => files.every((file) => existsSync(file)))
    .map(([path = '', wanted = '']) => {
      return { path, reference: new JSDOM(readFileSync(wanted)).window.document.body.textContent };
    });
  const rows: Row[] = [];
  for (const [name, documents, reason] of [
    ['pages set from texts', set, 'the corpus has no texts'],
    ['pages', expected, 'the corpus has no pages with what is expected of them'],
  ] as const) {
    if (documents.length === 0) rows.push(leftOut(bench, name, reason));
    else
      rows.push(
        await scored(bench, name, documents),
        await scored(bench, `${name}: Readability alone`, documents, 'readability'),
      );
  }
  return rows;
}

/** PDFs that are set here from the corpus' texts, against these, and PDFs of the corpus, against `pdftotext`. */
async function pdfs(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  const texts = corpusTexts();
  const made = await Promise.all(texts.map((text, i) => bench.file(`set-${i}.pdf`, (path) => setAsPdf(text, path))));
  const documents = made.map((path, i) => ({ path, reference: texts[i] ?? '' }));
  if (documents.length > 0) rows.push(await scored(bench, 'PDFs set from texts', documents));
  if (!isInstalled('pdftotext')) return [...rows, leftOut(bench, 'PDFs', 'pdftotext (poppler-utils) is not installed')];
  if (documents.length > 0) {
    const scores = documents.map(({ path, reference }) => tokenScore(outputOf('pdftotext', path, '-'), reference));
    rows.push({ ...rowOf('PDFs set from texts: pdftotext'), facts: factsOf(meanScore(scores), scores.length) });
  }
  const others = [...filesIn('pdf', '.pdf')].map((path) => ({ path, reference: outputOf('pdftotext', path, '-') }));
  if (others.length === 0) return [...rows, leftOut(bench, 'PDFs against pdftotext', 'the corpus has no PDFs')];
  return [...rows, await scored(bench, 'PDFs against pdftotext', others)];
}

/** Word documents of the corpus, against the words of their runs and, where they are installed, what others make of them. */
async function wordDocuments(bench: Workbench): Promise<Row[]> {
  const paths = filesIn('docx', '.docx');
  if (paths.length === 0) return [leftOut(bench, 'Word documents', 'the corpus has none')];
  const references: readonly (readonly [string, ((path: string) => string | Promise<string>) | null])[] = [
    ['the words of their runs', wordsOfRuns],
    ['pandoc', isInstalled('pandoc') ? (path) => outputOf('pandoc', '--to', 'plain', '--wrap', 'none', path) : null],
    ['mammoth', await mammothText()],
  ];
  const rows: Row[] = [];
  for (const [name, textOf] of references) {
    const subject = `Word documents against ${name}`;
    if (textOf === null) {
      rows.push(leftOut(bench, subject, `${name} is not installed`));
      continue;
    }
    const texts = await Promise.all(paths.map((path) => told(textOf, path)));
    const documents = paths.map((path, i) => ({ path, reference: texts[i] ?? null }));
    rows.push(await scored(bench, subject, documents));
  }
  return rows;
}

async function told(textOf: (path: string) => string | Promise<string>, path: string): Promise<string | null> {
  try {
    return await textOf(path);
  } catch {
    return null;
  }
}

/** A generated week of a parliament: whose each speech is said to be. */
async function transcripts(bench: Workbench): Promise<Row[]> {
  const { text, speeches } = hansardWeek(SPEECHES, 7);
  const path = await bench.file('week.txt', async (to) => writeFileSync(to, text));
  const name = `a made week of ${SPEECHES.toLocaleString('en-GB')} speeches`;
  return [
    await attempted(bench, name, async () => {
      const { result, measurement } = await readApart<{ turns: Said[]; unassigned: number }>(bench, {
        by: 'turns',
        documents: [path],
      });
      const [read] = result;
      const facts = read === null || read === undefined ? {} : speechFacts(read.turns, speeches, measurement.peakMb);
      return { ours: summaryOf([measurement]), facts };
    }),
  ];
}

interface Said {
  readonly speaker: string;
  readonly words: string;
}

function speechFacts(found: readonly Said[], wanted: readonly Said[], peakMb: number | null): Record<string, string> {
  const keys = (all: readonly Said[]) => all.map(({ speaker, words }) => `${speaker}: ${words.replace(/\s+/gu, ' ')}`);
  const words = (all: readonly Said[]) =>
    all.flatMap((said) => said.words.split(/\s+/u).map((word) => `${said.speaker}: ${word}`));
  const right = sharedCount(keys(found), keys(wanted));
  const said = words(found);
  const underWrong = said.length - sharedCount(said, words(wanted));
  return {
    Documents: '1',
    Recall: share(right / wanted.length),
    Precision: share(found.length === 0 ? 1 : right / found.length),
    ...(peakMb === null ? {} : { 'Peak, MB': peakMb.toFixed(0) }),
    'Words under the wrong person': `${((100 * underWrong) / Math.max(1, said.length)).toFixed(2)} %`,
  };
}

/** Passages looked for in a text of which words were changed, and in one that was written anew. */
async function passages(bench: Workbench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, changed, writtenAnew] of [
    ['passages found again, 10 % of words changed', 0.1, false],
    ['passages found again, written anew', 0, true],
  ] as const) {
    const input = { method: 'ours', size: 20_000, changed, passages: 1500, writtenAnew } satisfies AnchorsInput;
    rows.push(
      await attempted(bench, name, async () => {
        const measurement = await inOwnProcess('anchors', input, SECONDS);
        // The time is that for 1,000 passages; here it is for one.
        const each = { ...measurement, ms: measurement.ms / 1000, cpuMs: (measurement.cpuMs ?? 0) / 1000 };
        return { ours: summaryOf([each]), facts: { Documents: '1,500', Found: measurement.note ?? '' } };
      }),
    );
  }
  return rows;
}

/** Reads documents in a process of its own, and scores what was read. */
async function scored(
  bench: Workbench,
  name: string,
  documents: readonly Referenced[],
  by: 'ours' | 'readability' = 'ours',
): Promise<Row> {
  return attempted(bench, name, async () => {
    const paths = documents.map(({ path }) => path);
    const { result, measurement } = await readApart<string>(bench, { by, documents: paths });
    const scores = documents.flatMap(({ reference }, i) => {
      const text = result[i];
      // What both refuse, such as a document without a word, says nothing.
      if (reference === null || (reference.trim() === '' && text == null)) return [];
      return [tokenScore(text ?? '', reference)];
    });
    const refused = result.filter((text) => text === null).length;
    const facts = { ...factsOf(meanScore(scores), scores.length, measurement.peakMb), Refused: String(refused) };
    return { ours: summaryOf([measurement]), facts };
  });
}

let readings = 0;

async function readApart<Read>(bench: Workbench, input: Omit<ReadingInput, 'to'>) {
  const to = join(bench.folder, `read-${++readings}.json`);
  const measurement = await inOwnProcess('reading', { ...input, to } satisfies ReadingInput, SECONDS);
  return { result: JSON.parse(readFileSync(to, 'utf8')) as (Read | null)[], measurement };
}

async function attempted(
  bench: Workbench,
  name: string,
  work: () => Promise<Pick<Row, 'ours'> & { facts: Readonly<Record<string, string>> }>,
): Promise<Row> {
  bench.progress(name);
  try {
    return { ...rowOf(name), ...(await work()) };
  } catch (error) {
    return { ...rowOf(name), ours: { reason: errorMessage(error) }, facts: {} };
  }
}

function rowOf(name: string): Row {
  return { subject: 'reading', name, size: 0, ours: { reason: '–' }, peer: null, theirs: null, ratio: null };
}

function leftOut(bench: Workbench, name: string, reason: string): Row {
  bench.progress(`${name} left out: ${reason}`);
  return { ...rowOf(name), ours: { reason }, facts: {} };
}

function factsOf(
  { f1, recall, precision, order }: ReturnType<typeof tokenScore>,
  count: number,
  peakMb: number | null = null,
) {
  return {
    Documents: String(count),
    'Token F1': share(f1),
    Recall: share(recall),
    Precision: share(precision),
    Order: share(order),
    ...(peakMb === null ? {} : { 'Peak, MB': peakMb.toFixed(0) }),
  };
}

function share(value: number): string {
  return value.toFixed(3);
}
