import { t } from '../language/translate.ts';
import type { CriticalQuestion, DebateInfo, MapId, Sha256, Source } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import { rolesAmong } from '../model/premise-roles.ts';
import { recordingType } from '../sources/recording-type.ts';
import { decodeBase64, encodeUtf8 } from '../text/text-bytes.ts';
import { cleanOffsets } from './clean-offsets.ts';
import type { ListName, ParsedCounterclaimJson } from './counterclaim-json-schema.ts';
import { fillOrders } from './fill-orders.ts';
import type { Located } from './references.ts';

/** The time, ids and hash function that an import is handed. */
export interface Given {
  readonly newId: () => string;
  /** The time of the import, ISO 8601 in UTC. */
  readonly now: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: (bytes: Uint8Array) => Sha256;
}

/** The places of entries in the file, and their texts before cleaning. */
export interface Origin {
  indexOf(list: ListName, at: number): number;
  rawSourceText(index: number): string;
}

export interface FilledEntities {
  readonly entities: readonly Located[];
  readonly contents: readonly Uint8Array[];
  readonly textOf: ReadonlyMap<Sha256, string>;
  readonly mapsToLayOut: readonly MapId[];
  readonly problems: readonly string[];
}

/** Makes the model's entities from the entries of a file: fills in ids, order keys and times, and hashes contents. */
export function fillEntities(json: ParsedCounterclaimJson, origin: Origin, given: Given): FilledEntities {
  const problems: string[] = [];
  const contents: Uint8Array[] = [];
  const textOf = new Map<Sha256, string>();
  const pathOf = (list: ListName, at: number) => `${list}[${origin.indexOf(list, at)}]`;
  const id = (entry: { id?: string | undefined }) => entry.id ?? given.newId();

  function store(bytes: Uint8Array): Sha256 {
    contents.push(bytes);
    return given.sha256(bytes);
  }

  function originalOf(base64: string | null, path: string): Sha256 | null {
    if (base64 === null) return null;
    const bytes = decodeBase64(base64);
    if (bytes === null) problems.push(t('{path}.original: is not base64', { path }));
    else if (bytes.length > LIMITS.recordingBytes || (bytes.length > LIMITS.sourceBytes && !recordingType(bytes))) {
      problems.push(
        t(
          '{path}.original: has {bytes, number} bytes, and may have {isRecording, select, yes {200 million as a recording} other {50 million}}',
          {
            path,
            bytes: bytes.length,
            isRecording: bytes.length > LIMITS.recordingBytes ? 'yes' : 'no',
          },
        ),
      );
    }
    return bytes === null ? null : store(bytes);
  }

  function sourceOf(entry: ParsedCounterclaimJson['sources'][number], path: string): Source {
    const text = store(encodeUtf8(entry.text));
    textOf.set(text, entry.text);
    return { ...entry, text, original: originalOf(entry.original, path) };
  }

  function ordersOf(list: 'relations' | 'moves' | 'maps' | 'walks' | 'stops'): string[] {
    const orders = json[list].map(({ order }) => order);
    try {
      return fillOrders(orders);
    } catch {
      problems.push(t('{list}: the order keys leave no room for the missing ones: leave all of them out', { list }));
      return orders.map((order) => order ?? '');
    }
  }

  function mapsToLayOut(maps: readonly { readonly id: MapId }[]): MapId[] {
    const placed = new Set(json.placements.map(({ map }) => map));
    json.maps.forEach(({ empty }, at) => {
      if (!empty || !placed.has(maps[at]?.id ?? '')) return;
      problems.push(t('{value}.empty: is true, but there are placements on the map', { value: pathOf('maps', at) }));
    });
    return maps.filter((map, at) => !json.maps[at]?.empty && !placed.has(map.id)).map((map) => map.id);
  }

  const debate: DebateInfo = { ...json.debate, id: id(json.debate), created: json.debate.created ?? given.now };
  const excerpts = excerptsInCleanText(json, origin);
  const orders = {
    relations: ordersOf('relations'),
    moves: ordersOf('moves'),
    maps: ordersOf('maps'),
    walks: ordersOf('walks'),
    stops: ordersOf('stops'),
  };
  const maps = json.maps.map(({ empty: _, ...map }, at) => ({ ...map, id: id(map), order: orders.maps[at] ?? '' }));
  const located = {
    statement: json.statements,
    relation: json.relations.map((entry, at) => ({
      ...entry,
      id: id(entry),
      roles: rolesAmong(entry.roles, entry.premises),
      order: orders.relations[at] ?? '',
    })),
    speaker: json.speakers,
    source: json.sources.map((entry, at) => sourceOf(entry, pathOf('sources', at))),
    excerpt: excerpts,
    citation: json.citations.map((entry) => ({ ...entry, id: id(entry) })),
    move: json.moves.map((entry, at) => ({ ...entry, id: id(entry), order: orders.moves[at] ?? '' })),
    map: maps,
    placement: json.placements.map((entry) => ({ ...entry, id: id(entry) })),
    walk: json.walks.map((entry, at) => ({ ...entry, order: orders.walks[at] ?? '' })),
    stop: json.stops.map((entry, at) => ({ ...entry, id: id(entry), order: orders.stops[at] ?? '' })),
    scheme: json.schemes.map((entry) => ({ ...entry, id: id(entry), questions: numbered(entry.questions) })),
  };
  const entities = Object.entries(located).flatMap(([entity, values]) =>
    values.map((value, at) => ({ entity, path: pathOf(`${entity}s` as ListName, at), value }) as Located),
  );
  return {
    entities: [{ entity: 'debate', path: 'debate', value: debate }, ...entities],
    contents,
    textOf,
    mapsToLayOut: json.statements.length === 0 ? [] : mapsToLayOut(maps),
    problems,
  };
}

/** Returns the questions with an id each, which are their numbers where they have none of their own. */
function numbered(questions: ParsedCounterclaimJson['schemes'][number]['questions']): CriticalQuestion[] {
  const taken = new Set(questions.map(({ id }) => id));
  let number = 0;
  const next = () => {
    do number += 1;
    while (taken.has(String(number)));
    return String(number);
  };
  return questions.map((question) => ({ ...question, id: question.id ?? next() }));
}

/** Returns the excerpts, shifted with their passages where cleaning shortened the text before them. */
function excerptsInCleanText(json: ParsedCounterclaimJson, origin: Origin): ParsedCounterclaimJson['excerpts'] {
  const moved = new Map<string, Map<number, number>>();
  json.sources.forEach((source, at) => {
    const raw = origin.rawSourceText(origin.indexOf('sources', at));
    if (raw === source.text) return;
    const offsets = json.excerpts.filter((e) => e.source === source.id).flatMap((e) => [e.start, e.end]);
    moved.set(source.id, cleanOffsets(raw, offsets));
  });
  return json.excerpts.map((excerpt) => {
    const offsets = moved.get(excerpt.source);
    if (offsets === undefined) return excerpt;
    const { start, end } = excerpt;
    return { ...excerpt, start: offsets.get(start) ?? start, end: offsets.get(end) ?? end };
  });
}
