import type { Debate } from '../../model/debate.ts';
import type { CslItem, SourceId } from '../../model/entities.ts';
import { issuedYear } from '../csl-dates.ts';
import { cslText } from '../csl-text.ts';
import { identifiersOf } from '../identifiers.ts';
import { type RecordDifferences, recordDifferences } from './record-differences.ts';

/** What a record that comes in is to the debate. */
export type RecordMatch =
  /** No source is of that work. */
  | { readonly kind: 'new'; readonly record: CslItem }
  /** A source has an identifier of the work in common: `differences` is what the record says more, or otherwise. */
  | {
      readonly kind: 'same';
      readonly record: CslItem;
      readonly source: SourceId;
      readonly differences: RecordDifferences;
    }
  /** A source has the same title, and nothing tells whether it is of the same work. */
  | {
      readonly kind: 'doubtful';
      readonly record: CslItem;
      readonly source: SourceId;
      readonly differences: RecordDifferences;
    }
  /** An earlier record of the same file is of the same work. */
  | { readonly kind: 'repeated'; readonly record: CslItem };

/** Matches records with the sources of a debate, in the order of the records. */
export function matchRecords(debate: Debate, records: readonly CslItem[]): readonly RecordMatch[] {
  const byIdentifier = new Map<string, SourceId>();
  const byTitle = new Map<string, SourceId>();
  for (const { id, csl } of debate.sources.values()) {
    for (const identifier of identifiersOf(csl)) if (!byIdentifier.has(identifier)) byIdentifier.set(identifier, id);
    const title = comparedTitle(csl);
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, id);
  }
  const seen = new Set<string>();
  return records.map((record): RecordMatch => {
    const identifiers = identifiersOf(record);
    const isRepeated = identifiers.some((identifier) => seen.has(identifier));
    for (const identifier of identifiers) seen.add(identifier);
    if (isRepeated) return { kind: 'repeated', record };
    const source = identifiers.map((identifier) => byIdentifier.get(identifier)).find((id) => id !== undefined);
    if (source !== undefined)
      return { kind: 'same', record, source, differences: differencesFrom(debate, source, record) };
    const alike = byTitle.get(comparedTitle(record));
    const known = alike === undefined ? undefined : debate.sources.get(alike)?.csl;
    if (alike === undefined || known === undefined || areApart(known, record)) return { kind: 'new', record };
    return { kind: 'doubtful', record, source: alike, differences: differencesFrom(debate, alike, record) };
  });
}

function differencesFrom(debate: Debate, source: SourceId, record: CslItem): RecordDifferences {
  return recordDifferences(debate.get('source', source).csl, record);
}

function comparedTitle(csl: CslItem): string {
  return cslText(csl.title)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two works of one title are apart if their years are, or if both have a DOI. */
function areApart(known: CslItem, record: CslItem): boolean {
  const years = [issuedYear(known.issued), issuedYear(record.issued)];
  if (!years.includes('n.d.') && years[0] !== years[1]) return true;
  return cslText(known['DOI']) !== '' && cslText(record['DOI']) !== '';
}
