import type { DebateData } from '../../model/debate.ts';
import { ENTITY_NAMES, type EntityName, type RelationKind, type StatementKind } from '../../model/entities.ts';

/** What became of something in a file that did not come in as it stands there. */
export const NOTE_OUTCOMES = [
  /** It came in, but not as it stood there, because the model does not allow that. */
  'repaired',
  /** It had no place in the debate. */
  'left-out',
  /** It came in without something that this program has no words for. */
  'not-expressed',
] as const;
export type NoteOutcome = (typeof NOTE_OUTCOMES)[number];

export interface ImportNote {
  readonly outcome: NoteOutcome;
  /** A whole sentence. */
  readonly text: string;
  /** Where in the file (“line 12”, “nodes[3]”, “argument a1”); null for the whole. */
  readonly place: string | null;
  /** The entity that it speaks of, if that came in. */
  readonly about?: { readonly entity: EntityName; readonly id: string };
}

/** What a format's reader tells besides the debate. */
export interface ReadingReport {
  /** The name of the format, as `formats` lists it. */
  readonly format: string;
  readonly title: string;
  readonly notes: readonly ImportNote[];
}

/** What came of a file. */
export interface ImportReport extends ReadingReport {
  readonly counts: Readonly<Record<EntityName, number>>;
  readonly kinds: KindCounts;
}

/** How many statements and relations of which kind there are, and how many relations are linked and aimed at relations. */
export interface KindCounts {
  readonly statements: Readonly<Partial<Record<StatementKind, number>>>;
  readonly relations: Readonly<Partial<Record<RelationKind, number>>>;
  readonly linked: number;
  readonly onRelations: number;
}

/** Returns the whole report about a debate that was read. */
export function reportOf(data: DebateData, reading: ReadingReport): ImportReport {
  const counts = Object.fromEntries(
    ENTITY_NAMES.map((entity) => [entity, entity === 'debate' ? 1 : data[`${entity}s`].length]),
  ) as Record<EntityName, number>;
  return { ...reading, counts, kinds: kindCounts(data) };
}

/** Returns a note as a sentence that says where in the file it is about. */
export function noteSentence({ text, place }: ImportNote): string {
  return place === null ? text : `${place}: ${text}`;
}

function kindCounts({ statements, relations }: DebateData): KindCounts {
  return {
    statements: countBy(statements, ({ kind }) => kind),
    relations: countBy(relations, ({ kind }) => kind),
    linked: relations.filter(({ premises }) => premises.length > 1).length,
    onRelations: relations.filter(({ target }) => 'relation' in target).length,
  };
}

function countBy<T, K extends string>(values: readonly T[], keyOf: (value: T) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const value of values) counts[keyOf(value)] = (counts[keyOf(value)] ?? 0) + 1;
  return counts;
}
