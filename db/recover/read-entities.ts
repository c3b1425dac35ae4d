import { CounterclaimError } from '../../shared/errors.ts';
import { t } from '../../shared/language/translate.ts';
import { UNJUDGED } from '../../shared/model/citation.ts';
import type { DebateData } from '../../shared/model/debate.ts';
import { ENTITY_NAMES, type EntityName } from '../../shared/model/entities.ts';
import { readFields } from '../../shared/model/field-rules.ts';
import { fieldWord } from '../../shared/model/field-words.ts';
import { shortQuote } from '../../shared/model/naming.ts';
import { isId } from '../../shared/model/well-formed.ts';
import { ENTITY_TABLES, isList } from '../entity-tables.ts';
import type { FieldCodec } from '../field-codecs.ts';
import { decoded, type EntityRow, type FoundRows, isNewer } from './found-rows.ts';
import type { RecoveryNotes } from './recovery-notes.ts';

type StandIns = { readonly [E in EntityName]: Readonly<Record<string, unknown>> };

/** Stand-ins for fields that cannot be read; an entity that lacks any other field is left out. */
function standIns(): StandIns {
  return {
    debate: {
      title: t('Recovered debate'),
      description: '',
      author: '',
      language: 'en',
      created: '1970-01-01T00:00:00Z',
    },
    statement: { kind: 'claim', implicit: false, note: '', tags: [], weight: null },
    relation: { scheme: '', roles: [], weight: null, note: '', order: 'a0' },
    speaker: { kind: 'person', name: t('Unknown speaker'), otherNames: [], role: '', colour: '#808080' },
    source: {
      csl: { type: 'document', title: t('Recovered source') },
      verbatim: false,
      mediaType: 'text/plain',
      text: '',
      original: null,
    },
    excerpt: { prefix: '', suffix: '', start: 0, end: 0, page: null, area: null, note: '', tags: [] },
    citation: UNJUDGED,
    move: { at: null, words: '', excerpt: null, replyTo: null, order: 'a0' },
    map: { title: t('Recovered map'), style: 'compact', direction: 'down', order: 'a0' },
    placement: { collapsed: false, pinned: false },
    walk: { title: t('Recovered walk'), order: 'a0' },
    stop: { title: '', note: '', order: 'a0' },
    scheme: { name: t('Recovered scheme'), premises: [], conclusion: '', questions: [] },
  };
}

type Values = Record<string, unknown>;

/** Returns the entities that the rows hold, each field as the model allows it. Their references may be missing. */
export function readEntities(found: FoundRows, notes: RecoveryNotes): DebateData {
  const premises = premisesByRelation(found.premises);
  const instead = standIns();
  const lists = Object.fromEntries(
    ENTITY_NAMES.map((entity) => {
      const rows = found.entities.get(entity) ?? [];
      return [entity, rows.flatMap((row) => readEntity(entity, row, premises, instead[entity], notes) ?? [])];
    }),
  ) as Record<EntityName, Values[]>;
  const { debate, ...others } = lists;
  if (debate.length === 0) notes.add(t('The title of the debate could not be read.'));
  const data = Object.fromEntries(Object.entries(others).map(([entity, values]) => [`${entity}s`, values]));
  return { debate: debate[0] ?? { id: 'debate', ...instead.debate }, ...data } as unknown as DebateData;
}

function readEntity(
  entity: EntityName,
  { columns }: EntityRow,
  premises: ReadonlyMap<string, readonly string[]>,
  instead: Readonly<Record<string, unknown>>,
  notes: RecoveryNotes,
): Values | undefined {
  const id = columns['id'];
  if (typeof id !== 'string' || !isId(id)) {
    notes.leaveOut(entity, t('one with an id that cannot be read'));
    return undefined;
  }
  const value: Values = { id };
  for (const [field, codec] of Object.entries<FieldCodec<unknown>>(ENTITY_TABLES[entity])) {
    const stored = isList(codec) ? premises.get(id) : decoded(codec, columns);
    const given = isNewer(codec, columns) ? instead[field] : stored;
    const kept = given === undefined ? undefined : allowed(entity, field, given);
    if (kept !== undefined) {
      value[field] = kept;
      if (JSON.stringify(kept) !== JSON.stringify(given)) notes.mend(entity, fieldOf(value, field));
    } else if (field in instead) {
      value[field] = instead[field];
      notes.mend(entity, fieldOf(value, field));
    } else {
      notes.leaveOut(
        entity,
        t('{value}, whose {field} cannot be read', { value: named(value), field: fieldWord(field) }),
      );
      return undefined;
    }
  }
  return value;
}

/** Returns the value as the model keeps it; undefined if it is not allowed in the field. */
function allowed(entity: EntityName, field: string, value: unknown): unknown {
  try {
    return (readFields(entity, { [field]: value }) as Values)[field];
  } catch (error) {
    if (error instanceof CounterclaimError) return undefined;
    throw error;
  }
}

function fieldOf(value: Values, field: string): string {
  return t('the {field} of {value}', { field: fieldWord(field), value: named(value) });
}

function named({ id, text, title, name, exact }: Values): string {
  const words = [text, title, name, exact].find((each) => typeof each === 'string' && each !== '');
  return shortQuote(String(words ?? id));
}

function premisesByRelation(rows: readonly EntityRow[]): Map<string, readonly string[]> {
  const positions = new Map<string, Map<number, string>>();
  for (const { columns } of rows) {
    const { relation, position, statement } = columns;
    if (typeof relation !== 'string' || typeof position !== 'number' || typeof statement !== 'string') continue;
    const places = positions.get(relation) ?? new Map<number, string>();
    if (!places.has(position)) places.set(position, statement);
    positions.set(relation, places);
  }
  return new Map(
    [...positions].map(([relation, places]) => {
      const sorted = [...places].sort(([a], [b]) => a - b).map(([, statement]) => statement);
      return [relation, [...new Set(sorted)]];
    }),
  );
}
