import { type RecordChoice, usualChoice } from '../../../../shared/sources/records/import-records.ts';
import type { RecordMatch } from '../../../../shared/sources/records/match-records.ts';

/** What the user decides about a record. */
export interface RecordDecision {
  readonly as: 'add' | 'complete' | 'skip';
  /** Members that the source says otherwise, and that are replaced. */
  readonly replaced: ReadonlySet<string>;
}

/** Returns what is proposed: nothing that a source says is replaced, and what is in doubt is left out. */
export function proposedDecision(match: RecordMatch): RecordDecision {
  return { as: usualChoice(match)?.kind ?? 'skip', replaced: new Set() };
}

/** Returns what becomes of a record; null if nothing does. */
export function choiceOf(match: RecordMatch, { as, replaced }: RecordDecision): RecordChoice | null {
  const { record } = match;
  if (as === 'skip') return null;
  if (as === 'add') return { kind: 'add', record };
  if (match.kind !== 'same' && match.kind !== 'doubtful') return null;
  const { added, other } = match.differences;
  const members = [...added, ...other.filter((member) => replaced.has(member))];
  return members.length === 0 ? null : { kind: 'complete', record, source: match.source, members };
}
