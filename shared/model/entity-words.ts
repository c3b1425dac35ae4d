import { t } from '../language/translate.ts';
import type { EntityName } from './entities.ts';

/** Returns the word for a kind of entry, such as `statement`, in the language that is spoken. */
export function entityWord(entity: EntityName): string {
  return t(
    '{entity, select, debate {debate} statement {statement} relation {relation} speaker {speaker} move {move} source {source} excerpt {excerpt} citation {citation} map {map} placement {placement} walk {walk} stop {stop} other {scheme}}',
    { entity },
  );
}

/** Returns the word for several entries of a kind, such as `statements`. */
export function entitiesWord(entity: EntityName): string {
  return t(
    '{entity, select, debate {debates} statement {statements} relation {relations} speaker {speakers} move {moves} source {sources} excerpt {excerpts} citation {citations} map {maps} placement {placements} walk {walks} stop {stops} other {schemes}}',
    { entity },
  );
}
