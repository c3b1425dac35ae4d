import type { Fields } from '../shared/model/change.ts';
import type { EntityName } from '../shared/model/entities.ts';

/** A field whose text is searched as one document. */
interface SearchedField<E extends EntityName = EntityName> {
  /** The field's number in every file that has been written: never given to another field. 0 to 14. */
  readonly code: number;
  readonly entity: E;
  /** The name in search results. */
  readonly name: string;
  /** The field of the entity that it is read from. */
  readonly field: string & keyof Fields<E>;
  readonly textOf: (value: unknown) => string;
}

/** Everything that is searched, apart from the sources' texts, which are searched by passages. */
const SEARCHED_FIELDS: readonly SearchedField[] = [
  field(0, 'statement', 'text'),
  field(1, 'statement', 'note'),
  field(2, 'relation', 'note'),
  field(3, 'excerpt', 'exact'),
  field(4, 'excerpt', 'note'),
  field(5, 'move', 'words'),
  field(6, 'speaker', 'name'),
  field(7, 'speaker', 'role'),
  field(8, 'map', 'title'),
  field(9, 'debate', 'title'),
  field(10, 'debate', 'description'),
  field(12, 'speaker', 'otherNames', 'other names', (names) => (names as Fields<'speaker'>['otherNames']).join(', ')),
  field(13, 'citation', 'reason'),
  field(11, 'source', 'csl', 'title', (csl) => String((csl as Fields<'source'>['csl']).title ?? '')),
];

/** The code of a passage of a source's text. */
export const CHUNK_CODE = 15;

const BY_ENTITY = Map.groupBy(SEARCHED_FIELDS, ({ entity }) => entity);
const BY_CODE = new Map(SEARCHED_FIELDS.map((searched) => [searched.code, searched]));

/** Returns the searched fields of an entity. */
export function searchedFieldsOf(entity: EntityName): readonly SearchedField[] {
  return BY_ENTITY.get(entity) ?? [];
}

/** Returns the searched field with this code; undefined when there is none. */
export function searchedFieldWithCode(code: number): SearchedField | undefined {
  return BY_CODE.get(code);
}

/** Returns the number of a document in the search index: for a field by its row, for a passage by the passage's row. */
export function documentNumber(row: number, code: number): number {
  return row * 16 + code;
}

/** Returns the row and the code of a document. */
export function ofDocument(document: number): { row: number; code: number } {
  return { row: Math.floor(document / 16), code: document % 16 };
}

function field<E extends EntityName>(
  code: number,
  entity: E,
  name: string & keyof Fields<E>,
  as: string = name,
  textOf: (value: unknown) => string = String,
): SearchedField {
  return { code, entity, name: as, field: name, textOf } as unknown as SearchedField;
}
