import type { Change } from './change.ts';
import { EntityCheck, LINK_FIELDS } from './check-entity.ts';
import type { DebateView } from './debate-view.ts';
import type { Entities, EntityName, Sha256 } from './entities.ts';
import { fieldFaults } from './field-rules.ts';
import type { Problem } from './problem.ts';

/** An entity to be checked after an edit. */
interface Subject {
  readonly entity: EntityName;
  readonly id: string;
  /** The fields that the edit set; all of them where it created the entity. */
  fields: Readonly<Record<string, unknown>>;
  isNew: boolean;
  /** True if the entities that it points to have to be checked. */
  links: boolean;
  /** True if its quote has to be compared with its source's text. */
  quote: boolean;
}

/** The entities whose soundness depends on an edit: those it changed, and those that point to what it changed. */
export class Subjects {
  readonly #subjects = new Map<string, Subject>();
  /** The kinds of entity whose number grew, or may have grown. */
  readonly #counted = new Set<EntityName>();

  /** Collects the entities concerned by `changes`, which have been made in `view`. */
  constructor(view: DebateView, changes: readonly Change[]) {
    for (const change of changes) this.#add(change);
    for (const change of changes) this.#addDependants(view, change);
  }

  /**
   * Returns the rules that these entities break in `view`. Called for the state after an edit and, if that finds
   * anything, for the one before it, it tells what the edit broke. `textOf` gives a source's text; where it has none,
   * quotes are not checked against it.
   */
  problems(view: DebateView, textOf: (text: Sha256) => string | undefined): Problem[] {
    const check = new EntityCheck(view);
    check.counts([...this.#counted]);
    const quoted = new Map<string, Readonly<Entities['excerpt']>[]>();
    for (const subject of this.#subjects.values()) {
      const value = checkSubject(view, check, subject);
      if (!subject.quote || value === undefined) continue;
      const excerpt = value as Readonly<Entities['excerpt']>;
      const ofSource = quoted.get(excerpt.source);
      if (ofSource) ofSource.push(excerpt);
      else quoted.set(excerpt.source, [excerpt]);
    }
    for (const [source, excerpts] of quoted) {
      const sha = view.find('source', source)?.text;
      const text = sha === undefined ? undefined : textOf(sha);
      if (text !== undefined) check.quotes(excerpts, text);
    }
    return check.problems;
  }

  #add({ entity, id, before, after }: Change): void {
    const key = `${entity} ${id}`;
    if (before === null || entity === 'debate') this.#counted.add(entity);
    if (after === null) {
      this.#subjects.delete(key);
      return;
    }
    const subject = this.#subject(entity, id);
    subject.fields = { ...subject.fields, ...after };
    subject.isNew ||= before === null;
    const isLinked = subject.isNew || LINK_FIELDS[entity].some((field) => field in after);
    subject.links ||= isLinked;
    subject.quote ||= isLinked && entity === 'excerpt';
  }

  #addDependants(view: DebateView, change: Change): void {
    const { id, before, after } = change;
    const isGone = after === null;
    const resets = (field: string) => before !== null && after !== null && field in after;
    const add = (entity: EntityName, values: readonly { readonly id: string }[], quote = false) => {
      for (const value of values) {
        const subject = this.#subject(entity, value.id);
        subject.links = true;
        subject.quote ||= quote;
      }
    };
    switch (change.entity) {
      case 'statement':
        if (isGone || resets('kind')) {
          add('relation', view.relationsByPremise.get(id));
          add('relation', view.relationsByTargetStatement.get(id));
        }
        if (!isGone) return;
        add('move', view.movesByTargetStatement.get(id));
        add('citation', view.citationsByStatement.get(id));
        add('placement', view.placementsByStatement.get(id));
        add('stop', view.stopsByStatement.get(id));
        return;
      case 'relation':
        if (!isGone) return;
        add('relation', view.relationsByTargetRelation.get(id));
        add('move', view.movesByTargetRelation.get(id));
        return;
      case 'speaker':
        if (isGone) add('move', view.movesBySpeaker.get(id));
        return;
      case 'source':
        if (isGone || resets('text')) {
          add('excerpt', view.excerptsBySource.get(id), true);
        }
        return;
      case 'excerpt':
        if (!isGone) return;
        add('citation', view.citationsByExcerpt.get(id));
        add('move', view.movesByExcerpt.get(id));
        add('stop', view.stopsByExcerpt.get(id));
        return;
      case 'move':
        if (isGone) add('move', view.repliesByMove.get(id));
        return;
      case 'map':
        if (!isGone) return;
        add('placement', view.placementsByMap.get(id));
        add('stop', view.stopsByMap.get(id));
        return;
      case 'walk':
        if (isGone) add('stop', view.stopsByWalk.get(id));
        return;
      case 'placement':
        // Either of two placements of a statement on one map may come first.
        if (!isGone && ('map' in after || 'statement' in after)) this.#addPlacesBeside(view, id);
        return;
    }
  }

  #addPlacesBeside(view: DebateView, id: string): void {
    const placement = view.find('placement', id);
    if (placement === undefined) return;
    for (const { id: other } of view.placementsBeside(placement)) this.#subject('placement', other).links = true;
  }

  #subject(entity: EntityName, id: string): Subject {
    const key = `${entity} ${id}`;
    const known = this.#subjects.get(key);
    if (known !== undefined) return known;
    const subject: Subject = { entity, id, fields: {}, isNew: false, links: false, quote: false };
    this.#subjects.set(key, subject);
    return subject;
  }
}

/** Checks a subject; returns the entity as it is in `view` if it was looked up. */
function checkSubject(
  view: DebateView,
  check: EntityCheck,
  subject: Subject,
): Readonly<Entities[EntityName]> | undefined {
  const { entity, id, fields, isNew, links } = subject;
  if (!isNew && !links) {
    checkFieldsAlone(view, check, subject);
    return undefined;
  }
  const value = view.find(entity, id);
  if (value === undefined) return undefined;
  if (isNew) check.id(entity, value);
  check.fields(entity, value, isNew ? value : ofValue(value, fields));
  if (links) check.links(entity, value);
  return value;
}

/**
 * Checks only the fields that an edit set. Most edits set fields that nothing depends on: their values are at hand, and
 * only an entity that breaks a rule is looked up, for its name.
 */
function checkFieldsAlone(view: DebateView, check: EntityCheck, { entity, id, fields }: Subject): void {
  if (fieldFaults(entity, fields).length === 0) return;
  const value = view.find(entity, id);
  if (value !== undefined) check.fields(entity, value, ofValue(value, fields));
}

/** Returns the present values, in `value`, of the fields that were set: in another state of the debate they differ. */
function ofValue(value: Readonly<Entities[EntityName]>, fields: Readonly<Record<string, unknown>>): object {
  const held = value as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(fields).map((field) => [field, held[field]]));
}
