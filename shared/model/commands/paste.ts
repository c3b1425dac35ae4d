import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { type Change, created, sameValue } from '../change.ts';
import { checkDebate } from '../check-debate.ts';
import { Debate } from '../debate.ts';
import type { EntityName, Excerpt, MapId, Source, StatementId, Target } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { MOST_OF } from '../limits.ts';
import { rolesAmong, rolesRenamed } from '../premise-roles.ts';
import { schemeWords } from '../scheme-words.ts';
import { namesOf } from '../speaker-names.ts';
import type { Clip, ClipPlace } from './clip.ts';
import { ordersAtEnd } from './order-keys.ts';
import { requireRoom } from './statements.ts';

/** The place for a clip: a map, and the point on it for the selection's top left corner, in CSS pixels. */
export interface PasteSpot {
  readonly map: MapId;
  readonly at: { readonly x: number; readonly y: number };
}

/** CSS pixels between statements that have no place in the clip. */
const CASCADE = 24;

/**
 * Adds what a clip holds to a debate, of the same or another file, under new ids. A source with the same text, an equal excerpt
 * a speaker with a name in common and a scheme of the same name are used again. Without `spot` nothing is placed on a map. `again`: statements of this debate that it still
 * has are the same, and are placed once more, unless they stand on the map; only what belongs to others is added. The contents named by
 * `contentsOf` must be in the file before the changes are. Throws `InvalidDebate` when the clip breaks a rule of the model; `NotFound`.
 */
export function paste(
  debate: Debate,
  whole: Clip,
  args: { newId: NewId; spot: PasteSpot | null; again?: boolean },
): Change[] {
  requireSound(whole);
  const ids = new PastedIds(args.newId);
  const clip = args.again === true && whole.debate === debate.info.id ? withoutKnown(debate, whole, ids) : whole;
  requireRoom(debate, clip.statements.length);
  const changes = pasteSources(debate, clip, ids);
  for (const statement of clip.statements) {
    changes.push(created('statement', { ...statement, id: ids.of('statement', statement.id) }));
  }
  for (const relation of clip.relations) {
    const premises = relation.premises.map((premise) => ids.of('statement', premise));
    const target = ids.ofTarget(relation.target);
    const roles = rolesRenamed(rolesAmong(relation.roles, relation.premises), (premise) =>
      ids.of('statement', premise),
    );
    changes.push(created('relation', { ...relation, id: ids.of('relation', relation.id), premises, target, roles }));
  }
  for (const citation of clip.citations) {
    const statement = ids.of('statement', citation.statement);
    const excerpt = ids.of('excerpt', citation.excerpt);
    changes.push(created('citation', { ...citation, id: ids.of('citation', citation.id), statement, excerpt }));
  }
  const places = args.spot === null ? [] : pastePlaces(debate, whole, ids, args.spot, args.newId);
  return [...changes, ...pasteMoves(debate, clip, ids), ...places, ...pasteSchemes(debate, clip, args.newId)];
}

/** Returns the statements that changes place on a map, in their order. */
export function placedStatements(changes: readonly Change[]): StatementId[] {
  return changes.flatMap((change) => {
    const statement = change.entity === 'placement' && change.before === null ? change.after?.statement : undefined;
    return statement === undefined ? [] : [statement];
  });
}

/** Returns what a clip holds besides statements that the debate has, and lets `ids` name those as they are. */
function withoutKnown(debate: Debate, clip: Clip, ids: PastedIds): Clip {
  for (const { id } of clip.statements) if (debate.statements.has(id)) ids.use('statement', id, id);
  const isNew = (id: StatementId) => !debate.statements.has(id);
  const added = new Set<string>();
  const isAimedAtNew = (target: Target) =>
    'statement' in target ? isNew(target.statement) : added.has(target.relation);
  // Each comes after those that it is aimed at.
  const relations = clip.relations.filter((relation) => {
    const isAdded = relation.premises.some(isNew) || isAimedAtNew(relation.target);
    if (!isAdded) ids.use('relation', relation.id, relation.id);
    else if (canAim(debate, relation.target, added)) added.add(relation.id);
    return added.has(relation.id);
  });
  const citations = clip.citations.filter(({ statement }) => isNew(statement));
  const moves = clip.moves.filter(({ target }) => isAimedAtNew(target));
  const kept = new Set(moves.map(({ id }) => id));
  const excerpts = new Set([...citations.map(({ excerpt }) => excerpt), ...moves.map(({ excerpt }) => excerpt)]);
  const cited = clip.excerpts.filter(({ id }) => excerpts.has(id));
  return {
    ...clip,
    statements: clip.statements.filter(({ id }) => isNew(id)),
    relations,
    citations,
    moves: moves.map((move) => (kept.has(move.replyTo ?? '') ? move : { ...move, replyTo: null })),
    excerpts: cited,
    sources: clip.sources.filter(({ id }) => cited.some(({ source }) => source === id)),
    speakers: clip.speakers.filter(({ id }) => moves.some(({ speaker }) => speaker === id)),
  };
}

/** Tells whether a relation that is pasted finds its target: one that the debate had may be gone. */
function canAim(debate: Debate, target: Target, added: ReadonlySet<string>): boolean {
  return 'statement' in target || added.has(target.relation) || debate.relations.has(target.relation);
}

/** The ids in the debate for the ids in the clip: new ones, or those of entities that are used again. */
class PastedIds {
  readonly #ids = new Map<string, string>();
  readonly #newId: NewId;

  constructor(newId: NewId) {
    this.#newId = newId;
  }

  of(entity: EntityName, id: string): string {
    const known = this.#ids.get(`${entity} ${id}`);
    return known ?? this.use(entity, id, this.#newId());
  }

  ofTarget(target: Target): Target {
    return 'statement' in target
      ? { statement: this.of('statement', target.statement) }
      : { relation: this.of('relation', target.relation) };
  }

  /** Lets what has `id` in the clip be `existing` in the debate. */
  use(entity: EntityName, id: string, existing: string): string {
    this.#ids.set(`${entity} ${id}`, existing);
    return existing;
  }
}

function pasteSources(debate: Debate, clip: Clip, ids: PastedIds): Change[] {
  const changes: Change[] = [];
  const byContent = new Map([...debate.sources.values()].map((source) => [contentOf(source), source.id]));
  for (const source of clip.sources) {
    const existing = byContent.get(contentOf(source));
    if (existing === undefined) changes.push(created('source', { ...source, id: ids.of('source', source.id) }));
    else ids.use('source', source.id, existing);
  }
  const bySpan = Map.groupBy(debate.excerpts.values(), spanOf);
  for (const excerpt of clip.excerpts) {
    const pasted = { ...excerpt, source: ids.of('source', excerpt.source) };
    const existing = bySpan.get(spanOf(pasted))?.find((other) => sameButId(other, pasted));
    if (existing === undefined) changes.push(created('excerpt', { ...pasted, id: ids.of('excerpt', excerpt.id) }));
    else ids.use('excerpt', excerpt.id, existing.id);
  }
  return changes;
}

function pasteMoves(debate: Debate, clip: Clip, ids: PastedIds): Change[] {
  const changes: Change[] = [];
  const speakers = [...debate.speakers.values()];
  const byName = new Map([
    ...speakers.flatMap(({ id, otherNames }) => otherNames.map((name) => [name, id] as const)),
    ...speakers.map(({ id, name }) => [name, id] as const),
  ]);
  for (const speaker of clip.speakers) {
    const existing = namesOf(speaker)
      .map((name) => byName.get(name))
      .find((id) => id !== undefined);
    if (existing === undefined) changes.push(created('speaker', { ...speaker, id: ids.of('speaker', speaker.id) }));
    else ids.use('speaker', speaker.id, existing);
  }
  const orders = ordersAtEnd(debate.moves.values(), clip.moves.length);
  clip.moves.forEach((move, i) => {
    const pasted = {
      ...move,
      id: ids.of('move', move.id),
      speaker: ids.of('speaker', move.speaker),
      target: ids.ofTarget(move.target),
      excerpt: move.excerpt === null ? null : ids.of('excerpt', move.excerpt),
      replyTo: move.replyTo === null ? null : ids.of('move', move.replyTo),
      order: orders[i] ?? move.order,
    };
    changes.push(created('move', pasted));
  });
  return changes;
}

/** Adds the schemes that the debate has not under the same name, as far as it has room: relations have them by their names. */
function pasteSchemes(debate: Debate, { schemes }: Clip, newId: NewId): Change[] {
  const known = new Set([...debate.schemes.values()].map(({ name }) => schemeWords(name)));
  const added = schemes.filter(({ name }) => !known.has(schemeWords(name)));
  const room = MOST_OF.scheme - debate.schemes.size;
  return added.slice(0, room).map((scheme) => created('scheme', { ...scheme, id: newId() }));
}

function pastePlaces(debate: Debate, clip: Clip, ids: PastedIds, spot: PasteSpot, newId: NewId): Change[] {
  const map = debate.get('map', spot.map).id;
  const known = new Map(clip.places.map((place) => [place.statement, place]));
  let homeless = 0;
  return clip.statements.flatMap(({ id }) => {
    const statement = ids.of('statement', id);
    if (debate.placementsByStatement.get(statement).some((placement) => placement.map === map)) return [];
    const place = known.get(id) ?? cascaded(id, homeless++);
    const { x, y } = readFields('placement', { x: spot.at.x + place.x, y: spot.at.y + place.y });
    return [created('placement', { ...place, id: newId(), map, statement, x, y })];
  });
}

function cascaded(statement: StatementId, index: number): ClipPlace {
  return { statement, x: CASCADE * index, y: CASCADE * index, collapsed: false, pinned: false };
}

/** The SHA-256 of an empty text, as a picture without words has it. */
const NO_TEXT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Returns what two sources have in common if they are the same: the text or, where there is none, the original; or else the record. */
function contentOf({ text, original, csl }: Source): string {
  return text === NO_TEXT ? (original ?? JSON.stringify(csl)) : text;
}

function spanOf({ source, start, end }: Excerpt): string {
  return `${start} ${end} ${source}`;
}

function sameButId(a: Excerpt, b: Excerpt): boolean {
  return sameValue({ ...a, id: '' }, { ...b, id: '' });
}

/** Checks that the clip, which comes from outside, keeps the rules as a debate of its own. */
function requireSound(clip: Clip): void {
  const info = { id: 'clip', title: '', description: '', author: '', language: '', created: '2000-01-01T00:00:00Z' };
  const { statements, relations, speakers, sources, excerpts, citations, moves, schemes } = clip;
  const contents = { statements, relations, speakers, sources, excerpts, citations, moves, schemes };
  const problems = checkDebate(
    new Debate({ debate: info, ...contents, maps: [], placements: [], walks: [], stops: [] }),
  );
  if (problems.length === 0) return;
  const details = problems.map((problem) => problem.message);
  throw new CounterclaimError('InvalidDebate', t('This cannot be pasted: {reason}', { reason: details[0] ?? '' }), {
    details,
  });
}
