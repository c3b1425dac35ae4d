import { t } from '../../shared/language/translate.ts';
import type { EntityName } from '../../shared/model/entities.ts';
import { entitiesWord } from '../../shared/model/entity-words.ts';

/** The most of a kind that are named; the others are counted. */
const MOST_NAMED = 10;

/** Everything that a recovery could not read, or had to change: sentences, those of one kind together. */
export class RecoveryNotes {
  readonly #sentences: string[] = [];
  readonly #leftOut = new Map<EntityName, string[]>();
  readonly #mended = new Map<EntityName, string[]>();

  /** Adds a sentence. */
  add(sentence: string): void {
    this.#sentences.push(sentence);
  }

  /** Notes an entity that is not in the new debate. `what` names it. */
  leaveOut(entity: EntityName, what: string): void {
    push(this.#leftOut, entity, what);
  }

  /** Notes a repair to an entity that is otherwise in the new debate. `what` names it. */
  mend(entity: EntityName, what: string): void {
    push(this.#mended, entity, what);
  }

  sentences(): string[] {
    return [
      ...this.#sentences,
      ...[...this.#leftOut].map(([entity, what]) =>
        t('Left out, of the {entity}: {what}.', { entity: entitiesWord(entity), what: listed(what) }),
      ),
      ...[...this.#mended].map(([entity, what]) =>
        t('Repaired, of the {entity}: {what}.', { entity: entitiesWord(entity), what: listed(what) }),
      ),
    ];
  }
}

function push(lists: Map<EntityName, string[]>, entity: EntityName, what: string): void {
  const list = lists.get(entity) ?? [];
  lists.set(entity, list);
  list.push(what);
}

function listed(items: readonly string[]): string {
  const named = items.slice(0, MOST_NAMED).join('; ');
  const more = items.length - MOST_NAMED;
  return more > 0 ? t('{named}; and {more, number} more', { named, more }) : named;
}
