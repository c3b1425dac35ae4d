import { CounterclaimError } from '../errors.ts';
import { t } from '../language/translate.ts';
import { checkDebate } from '../model/check-debate.ts';
import { Debate, type DebateData } from '../model/debate.ts';
import { ENTITY_NAMES, type MapId, type Relation, type Sha256 } from '../model/entities.ts';
import { fieldFaults } from '../model/field-rules.ts';
import { decodeUtf8, encodeBase64 } from '../text/text-bytes.ts';
import { cleanJson } from './clean-json.ts';
import { type CounterclaimJson, counterclaimJsonSchema, LISTS } from './counterclaim-json-schema.ts';
import { requireFewEntries } from './entry-counts.ts';
import { type FilledEntities, fillEntities, type Given, type Origin } from './fill-entities.ts';
import { placesInside } from './places-inside.ts';
import { closedSubset, danglingProblems, type Ids, type Located, noIds } from './references.ts';
import { schemaProblems } from './schema-problems.ts';
import { asObject, entriesOf, soundEntries } from './sound-entries.ts';

/** A debate read from JSON, to be stored as it is. */
export interface ImportedDebate {
  readonly data: DebateData;
  /** The bytes to which the sources' hashes belong. */
  readonly contents: readonly Uint8Array[];
  /** Maps that came without placements and are to be laid out with all statements. */
  readonly mapsToLayOut: readonly MapId[];
  /** One sentence for each text that was cleaned and each card that was brought onto its map, with its path. */
  readonly notices: readonly string[];
}

/**
 * Returns the whole debate as a JSON value, lossless: `fromCounterclaimJson` gives an equal one back. `contentOf` gives
 * the bytes of a source's text or original. Throws `DamagedFile` when a text's bytes are not UTF-8.
 */
export function toCounterclaimJson(data: DebateData, contentOf: (hash: Sha256) => Uint8Array): CounterclaimJson {
  const placed = new Set(data.placements.map(({ map }) => map));
  const isKeptEmpty = (map: MapId) => data.statements.length > 0 && !placed.has(map);
  const { debate, statements, relations, speakers, moves, excerpts, citations, placements, walks, stops, schemes } =
    data;
  const json = {
    format: 'counterclaim',
    version: 1,
    debate,
    statements,
    relations: relations.map(withoutEmptyRoles),
    speakers,
    moves,
    sources: data.sources.map((source) => ({
      ...source,
      text: textFrom(contentOf(source.text), source.id),
      original: source.original === null ? null : encodeBase64(contentOf(source.original)),
    })),
    excerpts,
    citations,
    maps: data.maps.map((map) => (isKeptEmpty(map.id) ? { ...map, empty: true } : map)),
    placements,
    // What a file of before had none of is left out where there is none.
    ...(walks.length === 0 ? {} : { walks, stops }),
    ...(schemes.length === 0 ? {} : { schemes }),
  };
  return json as CounterclaimJson;
}

/**
 * Reads a debate from a JSON value and fills in defaults for whatever it leaves out. Texts are cleaned, and `notices`
 * says where. Throws `NewerFormat`, `TooLarge` when a list has more entries than a debate may have, or `InvalidDebate`
 * with every problem on a line of `details`, each with its path (`relations[3].premises[0]: no statement has the id
 * "x"`).
 */
export function fromCounterclaimJson(value: unknown, given: Given): ImportedDebate {
  checkFormat(value);
  requireFewEntries(asObject(value));
  const cleaned = cleanJson(value, (path) => /^sources\[\d+\]\.original$/.test(path));
  const placed = placesInside(cleaned.value);
  const parsed = counterclaimJsonSchema.safeParse(placed.value, { reportInput: true });
  const issues = parsed.error?.issues ?? [];
  const sound = soundEntries(placed.value, issues);
  const origin: Origin = {
    indexOf: (list, at) => sound.indexes[list][at] ?? at,
    rawSourceText: (index) => String(asObject(entriesOf(value, 'sources')[index])['text']),
  };
  const filled = fillEntities(parsed.data ?? counterclaimJsonSchema.parse(sound.value), origin, given);
  const ids = readIds(placed.value);
  const problems = [
    ...cleaned.problems,
    ...schemaProblems(issues),
    ...filled.problems,
    ...ids.problems,
    ...danglingProblems(filled.entities, ids.known),
    ...modelProblems(filled),
  ];
  if (problems.length > 0) {
    throw new CounterclaimError(
      'InvalidDebate',
      t('It has {count, plural, one {a problem} other {# problems}} that must be mended first.', {
        count: problems.length,
      }),
      {
        details: problems,
      },
    );
  }
  const { contents, mapsToLayOut } = filled;
  return { data: dataOf(filled.entities), contents, mapsToLayOut, notices: [...cleaned.notices, ...placed.notices] };
}

function withoutEmptyRoles({ roles, ...relation }: Relation): object {
  return roles.length === 0 ? relation : { ...relation, roles };
}

function textFrom(bytes: Uint8Array, source: string): string {
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  throw new CounterclaimError(
    'DamagedFile',
    t('The text of the source "{source}" is damaged: it is not UTF-8.', { source }),
  );
}

function checkFormat(value: unknown): void {
  const { format, version, nodes, edges } = asObject(value);
  if (format !== 'counterclaim') {
    throw new CounterclaimError(
      'InvalidDebate',
      nodes === undefined && edges === undefined
        ? t('It is JSON, but not a debate: that is an object with "format": "counterclaim".')
        : t('It is JSON, but not a debate, AIF or a canvas: in these, "nodes" and "edges" are lists.'),
    );
  }
  if (typeof version === 'number' && version > 1) {
    throw new CounterclaimError(
      'NewerFormat',
      t('It is in version {version} of the format, and this Counterclaim knows version 1: install a newer one.', {
        version,
      }),
    );
  }
}

/**
 * Collects the ids that the file gives, those of faulty entries included: a reference to one of them is not at fault.
 */
function readIds(value: unknown): { readonly known: Ids; readonly problems: readonly string[] } {
  const known = noIds();
  const problems: string[] = [];
  for (const entity of ENTITY_NAMES) {
    if (entity === 'debate') continue;
    entriesOf(value, `${entity}s`).forEach((entry, index) => {
      const { id } = asObject(entry);
      if (typeof id !== 'string') return;
      if (known[entity].has(id)) {
        problems.push(
          t('{entity}s[{index}].id: another {entity} has the id {id} too', { entity, index, id: JSON.stringify(id) }),
        );
      }
      known[entity].add(id);
    });
  }
  return { known, problems };
}

/**
 * Lists the problems that the rules of the model find; for entities that cannot be judged as part of a debate, those of
 * their fields alone.
 */
function modelProblems({ entities, textOf }: FilledEntities): string[] {
  const sound = closedSubset(entities);
  const found = checkDebate(new Debate(dataOf(sound)), (hash) => textOf.get(hash));
  const located = found.length === 0 ? [] : sound;
  const pathOf = new Map(located.map(({ entity, path, value }) => [`${entity} ${value.id}`, path]));
  const inDebate = found.map(({ entity, id, message }) => `${pathOf.get(`${entity} ${id}`) ?? entity}: ${message}`);
  const judged = new Set(sound);
  const alone = entities
    .filter((entry) => !judged.has(entry))
    .flatMap(({ entity, path, value }) =>
      fieldFaults(entity, value).map(({ message }) => t('{path}: the {entity} {message}', { path, entity, message })),
    );
  return [...inDebate, ...alone];
}

function dataOf(entities: readonly Located[]): DebateData {
  const lists = Object.fromEntries(LISTS.map((list) => [list, [] as unknown[]]));
  let debate: unknown;
  for (const { entity, value } of entities) {
    if (entity === 'debate') debate = value;
    else lists[`${entity}s`]?.push(value);
  }
  return { debate, ...lists } as DebateData;
}
