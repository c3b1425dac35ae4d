import type { Change } from '../../model/change.ts';
import { addSource, editSource } from '../../model/commands/sources.ts';
import type { Debate } from '../../model/debate.ts';
import type { CslItem, Sha256, SourceId } from '../../model/entities.ts';
import type { NewId } from '../../model/ids.ts';
import type { RecordMatch } from './match-records.ts';
import { withMembersOf } from './record-differences.ts';

/** What becomes of a record: a source of its own, or these members for a source that there is. */
export type RecordChoice =
  | { readonly kind: 'add'; readonly record: CslItem }
  | {
      readonly kind: 'complete';
      readonly record: CslItem;
      readonly source: SourceId;
      /** The members that the source gets from the record, in place of its own if it has them. */
      readonly members: readonly string[];
    };

/** Returns what becomes of a record unless somebody decides otherwise; null: it is left out. Nothing that a source says is replaced. */
export function usualChoice(match: RecordMatch): RecordChoice | null {
  switch (match.kind) {
    case 'new':
      return { kind: 'add', record: match.record };
    case 'same': {
      const { record, source, differences } = match;
      return differences.added.length === 0 ? null : { kind: 'complete', record, source, members: differences.added };
    }
    default:
      return null;
  }
}

/**
 * Makes sources of records and completes those that there are. A source of a record alone has `text`, the empty text,
 * until it is replaced by that of a document. Throws as `addSource` and `editSource` do.
 */
export function importRecords(
  debate: Debate,
  { choices, newId, text }: { readonly choices: readonly RecordChoice[]; readonly newId: NewId; readonly text: Sha256 },
): Change[] {
  const completed = new Map<SourceId, CslItem>();
  const added = choices.flatMap((choice) => {
    if (choice.kind === 'add') return addSource(debate, { newId, csl: choice.record, text });
    const known = completed.get(choice.source) ?? debate.get('source', choice.source).csl;
    completed.set(choice.source, withMembersOf(known, choice.record, choice.members));
    return [];
  });
  return [...[...completed].flatMap(([source, csl]) => editSource(debate, { source, csl })), ...added];
}
