import { PASTED_TABLE } from '../../../shared/contract/bounds.ts';
import type { PastedDebate } from '../../../shared/contract/clipboard.ts';
import { errorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { clipOf } from '../../../shared/model/commands/clip.ts';
import type { DebateData } from '../../../shared/model/debate.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { recordsInText } from '../../../shared/sources/records/records-in-text.ts';
import type { App } from '../../core/app.ts';
import { addCard } from '../argument/new-card.ts';
import { isTextOfReferences, readReferences } from '../sources/records/read-references.ts';
import { addTextAsSource } from '../sources/source-actions.ts';
import { addClaim, addClip, pastingCorner } from './add-clip.ts';
import { addRecords } from './add-records.ts';
import { linkTitles, rowsInHtml } from './html-text.ts';

/** A text from another program, and the same as HTML; '' for none. */
export interface GivenText {
  readonly text: string;
  readonly html: string;
}

interface Taking {
  readonly label: string;
  /** Where on the map it goes; undefined: where the pointer is. */
  readonly at: Point | undefined;
}

/** More claims than these are shown before they are added. */
const MOST_UNSEEN = 5;
/** More is no text to make claims of, but a document. */
const LONGEST = 2_000_000;

/**
 * Adds what a text from another program says to the shown map, to the outline or to the table: a claim; one for each of its lines, paragraphs or rows, with what relates
 * them; or, if it is references, addresses, DOIs or ISBNs, sources.
 */
export async function takeText(app: App, given: GivenText, taking: Taking): Promise<void> {
  const { session } = app.store.getState();
  const text = given.text.replace(/^(?:[^\S\r\n]*[\r\n])+/, '').trimEnd();
  if (session === null) return;
  if (text === '') {
    app.notify(t('There is nothing on the clipboard that can be pasted here.'));
  } else if (!(await takeReferences(app, { text, html: given.html }))) {
    const rows = rowsInHtml(given.html);
    if (rows === null && !/[\r\n\v\f\t\u0085\u2028\u2029]/.test(text)) await takeClaim(app, text, taking);
    else await takeClaims(app, { text, rows }, taking);
  }
}

/** Adds the works that a text names, if it is nothing but references, addresses, DOIs or ISBNs. Returns whether it is. */
export async function takeReferences(app: App, { text, html }: GivenText): Promise<boolean> {
  if (isTextOfReferences(text)) {
    await readReferences(app, { name: t('Pasted references'), bytes: new TextEncoder().encode(text) });
    return true;
  }
  const titles = linkTitles(html);
  const records = recordsInText(text, (address) => titles.get(address.replace(/\/$/, '')) ?? '');
  if (records !== null) await addRecords(app, records);
  return records !== null;
}

async function takeClaim(app: App, text: string, { label, at }: Taking): Promise<void> {
  const { view } = app.store.getState();
  if (text.length <= LIMITS.statementCharacters && (view === 'outline' || view === 'table'))
    addClaim(app, label, text.trim());
  else if (text.length <= LIMITS.statementCharacters)
    addCard(app, { label, kind: 'claim', text: text.trim(), ...(at && { at, isNear: true }) });
  else await takeDocument(app, text);
}

async function takeDocument(app: App, text: string): Promise<void> {
  if (await addTextAsSource(app, text)) app.notify(t('The text is too long for claims, so it was added as a source.'));
}

async function takeClaims(
  app: App,
  pasted: { readonly text: string; readonly rows: readonly (readonly string[])[] | null },
  taking: Taking,
): Promise<void> {
  const { session } = app.store.getState();
  if (pasted.text.length > LONGEST || !isTableInBounds(pasted.rows)) return takeDocument(app, pasted.text);
  // Contents that were read before have to be in the file before these are read.
  await session?.flush();
  const args = { text: pasted.text, rows: pasted.rows === null ? null : pasted.rows.map((row) => [...row]), way: null };
  const read = await app.during(t('Reading…'), async () => {
    try {
      return await app.request('clipboard.readPasted', args);
    } catch (error) {
      if (errorCode(error) === 'TooLarge') return 'too large';
      throw error;
    }
  });
  if (read === undefined || app.store.getState().session !== session) return;
  if (read === 'too large') return takeDocument(app, pasted.text);
  const [first] = read.data.statements;
  if (first === undefined) app.notify(t('There is nothing in it that can be a claim.'));
  else if (read.way === 'one') {
    // What was read is cut where a claim has to end.
    if (pasted.text.length > LIMITS.statementCharacters) await takeDocument(app, pasted.text);
    else await takeClaim(app, first.text, taking);
  } else if (read.data.statements.length <= MOST_UNSEEN && isWhole(read)) pasteDebate(app, read.data, taking);
  else app.openDialog({ kind: 'paste-text', pasted, read, label: taking.label, at: pastingCorner(app, taking.at) });
}

/** Tells whether a table can be read as claims: a larger one is a document. */
function isTableInBounds(rows: readonly (readonly string[])[] | null): boolean {
  if (rows === null) return true;
  const isRowInBounds = (cells: readonly string[]) =>
    cells.length <= PASTED_TABLE.columns && cells.every((cell) => cell.length <= PASTED_TABLE.cellCharacters);
  return rows.length <= PASTED_TABLE.rows && rows.every(isRowInBounds);
}

/** Tells whether nothing of a text is left out: what is, is shown before the rest is added. */
function isWhole({ report }: PastedDebate): boolean {
  return report.notes.every(({ outcome }) => outcome !== 'left-out');
}

/** Adds claims that were read from a text to the shown map, as one step. */
function pasteDebate(app: App, data: DebateData, { label, at }: Taking): void {
  if (addClip(app, clipOf(data), { label, at: pastingCorner(app, at) }) !== null) app.notify(pastedWords(data));
}

/** Returns what was added, as a sentence. */
export function pastedWords({ statements, relations, speakers }: DebateData): string {
  const parts = [
    t('{count, plural, one {# statement} other {# statements}}', { count: statements.length }),
    ...(relations.length === 0
      ? []
      : [t('{count, plural, one {# relation} other {# relations}}', { count: relations.length })]),
    ...(speakers.length === 0
      ? []
      : [t('{count, plural, one {# speaker} other {# speakers}}', { count: speakers.length })]),
  ];
  return t('Added: {what}.', { what: parts.join(', ') });
}
