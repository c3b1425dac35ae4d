import { EntityCheck } from './check-entity.ts';
import type { Debate } from './debate.ts';
import { ENTITY_NAMES, type EntityName, type Sha256 } from './entities.ts';
import type { Problem } from './problem.ts';

/**
 * Returns every rule of the model that `debate` breaks, in the order of `ENTITY_NAMES`; empty for a sound debate.
 * `textOf` gives a source's text; where it is left out or has none, excerpts are not checked against their source.
 * Linear in the debate's size.
 */
export function checkDebate(debate: Debate, textOf: (text: Sha256) => string | undefined = () => undefined): Problem[] {
  const check = new EntityCheck(debate);
  check.counts();
  for (const entity of ENTITY_NAMES) checkEntities(debate, entity, check);
  checkQuotes(debate, textOf, check);
  return check.problems;
}

function checkEntities<E extends EntityName>(debate: Debate, entity: E, check: EntityCheck): void {
  for (const value of debate.table(entity).values()) {
    check.id(entity, value);
    check.fields(entity, value);
    check.links(entity, value);
  }
}

/** Checks the excerpts against the texts, one source after the other, so that only one text is in memory at a time. */
function checkQuotes(debate: Debate, textOf: (text: Sha256) => string | undefined, check: EntityCheck): void {
  for (const source of debate.sources.values()) {
    const excerpts = debate.excerptsBySource.get(source.id);
    const text = excerpts.length === 0 ? undefined : textOf(source.text);
    if (text !== undefined) check.quotes(excerpts, text);
  }
}
