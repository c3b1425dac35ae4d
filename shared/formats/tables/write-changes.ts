import { CHANGE_TITLES, DATED_CHANGE_KINDS, type DatedChange } from '../../evaluation/changes-between.ts';
import { t } from '../../language/translate.ts';
import type { Debate } from '../../model/debate.ts';
import { guardedCell } from '../../text/spreadsheet-cell.ts';
import { csvLine } from './csv-rows.ts';

/** Writes what came about in a debate as CSV: a row for each change, whose cells no spreadsheet takes for formulas. */
export function changesAsCsv(debate: Debate, changes: readonly DatedChange[]): string {
  const rows = changes.map(({ kind, entity, speaker, text, ...change }) => {
    const id: string = change.id;
    const name = speaker === null ? '' : (debate.speakers.get(speaker)?.name ?? '');
    const claim = entity === 'statement' ? (debate.statements.get(id)?.text ?? '') : '';
    return [kind, text, name, claim, entity, id];
  });
  return [['change', 'text', 'speaker', 'statement', 'entity', 'id'], ...rows]
    .map((row) => `${csvLine(row.map(guardedCell))}\n`)
    .join('');
}

/** Writes what came about in a debate as Markdown: a heading for each kind of change, and a list. */
export function changesAsMarkdown(
  debate: Debate,
  changes: readonly DatedChange[],
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const parts = DATED_CHANGE_KINDS.flatMap((kind) => {
    const found = byKind.get(kind) ?? [];
    return found.length === 0 ? [] : [`## ${t(CHANGE_TITLES[kind])}\n\n${found.map(lineOf).join('\n')}\n`];
  });
  const title = `# ${t('{title}: what changed', { title: onOneLine(debate.info.title) })}\n\n${t('From {from} to {to}.', { from: onOneLine(from), to: onOneLine(to) })}\n`;
  return [title, ...(parts.length === 0 ? [`${t('Nothing changed.')}\n`] : parts)].join('\n');
}

function lineOf({ text }: DatedChange): string {
  return `- ${onOneLine(text)}`;
}

/** Texts of a debate must not become headings, links or HTML. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|&]/g, '\\$&');
}
