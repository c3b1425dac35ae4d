import type { Debate } from './debate.ts';
import type { EntityName } from './entities.ts';

/** The place of a text that people write in a debate. */
export type TextPlace =
  | { readonly entity: 'debate'; readonly id: string; readonly field: 'title' | 'description' }
  | { readonly entity: 'statement'; readonly id: string; readonly field: 'text' | 'note' }
  | { readonly entity: 'relation'; readonly id: string; readonly field: 'note' }
  | { readonly entity: 'speaker'; readonly id: string; readonly field: 'name' | 'role' }
  /** `at`: which of the names. */
  | { readonly entity: 'speaker'; readonly id: string; readonly field: 'otherNames'; readonly at: number }
  | { readonly entity: 'move'; readonly id: string; readonly field: 'words' }
  | { readonly entity: 'source'; readonly id: string; readonly field: 'title' }
  | { readonly entity: 'excerpt'; readonly id: string; readonly field: 'note' }
  | { readonly entity: 'citation'; readonly id: string; readonly field: 'reason' }
  | { readonly entity: 'map'; readonly id: string; readonly field: 'title' }
  | { readonly entity: 'walk'; readonly id: string; readonly field: 'title' }
  | { readonly entity: 'stop'; readonly id: string; readonly field: 'title' | 'note' };

/** The words of a passage: they are the source's, and nobody edits them here. */
export interface QuotedPlace {
  readonly entity: 'excerpt';
  readonly id: string;
  readonly field: 'exact';
}

export interface PlacedText<P = TextPlace> {
  readonly place: P;
  readonly text: string;
}

/**
 * Yields every text that people have written, other than empty ones, in the order of a reader: statements first. What belongs to a
 * source, its text and passages, is not among them; its title and notes on it are.
 */
export function* writtenTexts(debate: Debate): Generator<PlacedText> {
  for (const { id, text, note } of debate.statements.values()) {
    yield* placed({ entity: 'statement', id, field: 'text' }, text);
    yield* placed({ entity: 'statement', id, field: 'note' }, note);
  }
  for (const { id, note } of debate.relations.values()) yield* placed({ entity: 'relation', id, field: 'note' }, note);
  for (const { id, words } of debate.moves.values()) yield* placed({ entity: 'move', id, field: 'words' }, words);
  for (const { id, name, role, otherNames } of debate.speakers.values()) {
    yield* placed({ entity: 'speaker', id, field: 'name' }, name);
    for (const [at, other] of otherNames.entries()) {
      yield* placed({ entity: 'speaker', id, field: 'otherNames', at }, other);
    }
    yield* placed({ entity: 'speaker', id, field: 'role' }, role);
  }
  for (const { id, title } of debate.maps.values()) yield* placed({ entity: 'map', id, field: 'title' }, title);
  for (const walk of debate.walksInOrder()) {
    yield* placed({ entity: 'walk', id: walk.id, field: 'title' }, walk.title);
    for (const { id, title, note } of debate.stopsInOrder(walk.id)) {
      yield* placed({ entity: 'stop', id, field: 'title' }, title);
      yield* placed({ entity: 'stop', id, field: 'note' }, note);
    }
  }
  for (const { id, csl } of debate.sources.values()) {
    if (typeof csl.title === 'string') yield* placed({ entity: 'source', id, field: 'title' }, csl.title);
  }
  for (const { id, note } of debate.excerpts.values()) yield* placed({ entity: 'excerpt', id, field: 'note' }, note);
  for (const { id, reason } of debate.citations.values()) {
    yield* placed({ entity: 'citation', id, field: 'reason' }, reason);
  }
  const { id, title, description } = debate.info;
  yield* placed({ entity: 'debate', id, field: 'title' }, title);
  yield* placed({ entity: 'debate', id, field: 'description' }, description);
}

/** Yields the words of every passage. */
export function* quotedTexts(debate: Debate): Generator<PlacedText<QuotedPlace>> {
  for (const { id, exact } of debate.excerpts.values()) {
    yield { place: { entity: 'excerpt', id, field: 'exact' }, text: exact };
  }
}

/** Returns the text at a place; null when there is none any more. */
export function textAt(debate: Debate, place: TextPlace): string | null {
  const entity = debate.find(place.entity as EntityName, place.id) as Readonly<Record<string, unknown>> | undefined;
  if (entity === undefined) return null;
  const value =
    place.entity === 'source'
      ? (entity['csl'] as { readonly title?: unknown }).title
      : place.field === 'otherNames'
        ? (entity[place.field] as readonly string[])[place.at]
        : entity[place.field];
  return typeof value === 'string' ? value : null;
}

function* placed(place: TextPlace, text: string): Generator<PlacedText> {
  if (text !== '') yield { place, text };
}
