import type { Change } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { MapId, RelationId, RelationKind, StatementKind, Target } from '../entities.ts';
import type { NewId } from '../ids.ts';
import { citePassage, type PassageOf } from './passages.ts';
import { placeMakingRoom, type Spot } from './placements.ts';
import { addStatement } from './statements.ts';

/**
 * Adds a statement, whose id is the first from `newId`, with its card on a map at the place that `spot` gives, where other cards make room for it; with
 * `relate`, as the premise of a new relation; with `premiseOf`, linked to the premises of an existing one; with `cite`,
 * citing a passage, which becomes an excerpt unless it already is one. Throws `InvalidValue`, `IllegalRelation`,
 * `NotFound`.
 */
export function addCard(
  debate: Debate,
  args: {
    newId: NewId;
    kind: StatementKind;
    text?: string;
    map: MapId;
    spot: Spot;
    relate?: { readonly kind: RelationKind; readonly target: Target; readonly scheme?: string } | undefined;
    premiseOf?: RelationId | undefined;
    cite?: PassageOf | undefined;
  },
): Change[] {
  const { newId, kind, text = '', map, spot, relate, premiseOf, cite } = args;
  const draft = new Draft(debate);
  const statement = newId();
  const ids = [statement];
  const added = addStatement(draft, {
    newId: () => ids.pop() ?? newId(),
    kind,
    text,
    ...(relate && { relate }),
    ...(premiseOf !== undefined && { premiseOf }),
  });
  draft.apply(added);
  draft.apply(placeMakingRoom(draft, { newId, map, statement, place: spot(draft, statement, map) }));
  if (cite) draft.apply(citePassage(draft, { newId, statement, passage: cite }));
  return draft.changes();
}
