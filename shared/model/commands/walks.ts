import { CounterclaimError } from '../../errors.ts';
import { t } from '../../language/translate.ts';
import { type Change, created, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import { Draft } from '../draft.ts';
import type { ExcerptId, MapId, Stop, StopId, StopKind, WalkId } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { deletionChanges } from './deletion.ts';
import { orderAtEnd, ordersAtEnd, reordered } from './order-keys.ts';

/** What a stop shows. */
export type StopView = Pick<Stop, 'kind' | 'map' | 'statement' | 'excerpt'>;

/** Adds a walk without stops after the others. Throws `InvalidValue` when the title is blank. */
export function addWalk(debate: Debate, { newId, title }: { newId: NewId; title: string }): Change[] {
  const order = orderAtEnd(debate.walks.values());
  return [created('walk', { id: newId(), ...readFields('walk', { title }), order })];
}

/** Adds a walk with stops, as `addWalk` and `addStops` do. */
export function beginWalk(
  debate: Debate,
  { newId, title, views }: { newId: NewId; title: string; views: readonly StopView[] },
): Change[] {
  const walk = newId();
  const draft = new Draft(debate);
  draft.apply(addWalk(draft, { newId: () => walk, title }));
  draft.apply(addStops(draft, { newId, walk, views }));
  return draft.changes();
}

/** Renames a walk. Throws `InvalidValue`, `NotFound`. */
export function renameWalk(debate: Debate, { walk, title }: { walk: WalkId; title: string }): Change[] {
  return updated('walk', debate.get('walk', walk), readFields('walk', { title }));
}

/** Deletes a walk with its stops. Throws `NotFound`. */
export function deleteWalk(debate: Debate, { walk }: { walk: WalkId }): Change[] {
  return deletionChanges(debate, [{ entity: 'walk', id: walk }]);
}

/** Adds stops to a walk, after the others, in the order of `views`. Throws `InvalidValue` where one lacks what its kind needs, `NotFound`. */
export function addStops(
  debate: Debate,
  { newId, walk, views }: { newId: NewId; walk: WalkId; views: readonly StopView[] },
): Change[] {
  const orders = ordersAtEnd(debate.stopsByWalk.get(debate.get('walk', walk).id), views.length);
  return views.map((view, index) => {
    requireView(debate, view);
    const { kind, map, statement, excerpt } = view;
    const order = orders[index] ?? '';
    return created('stop', { id: newId(), walk, kind, map, statement, excerpt, title: '', note: '', order });
  });
}

/** Changes the heading or the note of a stop. Throws `InvalidValue`, `NotFound`. */
export function editStop(
  debate: Debate,
  { stop, ...given }: { stop: StopId; title?: string; note?: string },
): Change[] {
  return updated('stop', debate.get('stop', stop), readFields('stop', given));
}

/** Lets a stop at a statement show that alone, its branch, or a passage. Throws `InvalidValue` where it lacks what its kind needs, `NotFound`. */
export function showAtStop(
  debate: Debate,
  { stop: id, kind, excerpt = null }: { stop: StopId; kind: Exclude<StopKind, 'map'>; excerpt?: ExcerptId | null },
): Change[] {
  const stop = debate.get('stop', id);
  requireView(debate, { ...stop, kind, excerpt });
  return updated('stop', stop, { kind, excerpt });
}

/** Moves a stop before another of its walk; null: to the end. Throws `NotFound`. */
export function reorderStop(debate: Debate, { stop: id, before }: { stop: StopId; before: StopId | null }): Change[] {
  const stop = debate.get('stop', id);
  const orders = reordered(debate.stopsByWalk.get(stop.walk), stop, before);
  return [...orders].flatMap(([each, order]) => updated('stop', debate.get('stop', each), { order }));
}

/** Takes stops out of their walks. Throws `NotFound`. */
export function deleteStops(debate: Debate, { stops }: { stops: readonly StopId[] }): Change[] {
  return deletionChanges(
    debate,
    stops.map((id) => ({ entity: 'stop', id })),
  );
}

/** Returns what a stop of a selection shows: each statement, or the whole map where there is none. */
export function viewsOf(map: MapId, statements: readonly string[], kind: 'statement' | 'branch'): StopView[] {
  if (statements.length === 0) return [{ kind: 'map', map, statement: null, excerpt: null }];
  return statements.map((statement) => ({ kind, map, statement, excerpt: null }));
}

function requireView(debate: Debate, { kind, map, statement, excerpt }: StopView): void {
  debate.get('map', map);
  if (statement !== null) debate.get('statement', statement);
  if (excerpt !== null) debate.get('excerpt', excerpt);
  if ((kind === 'map') === (statement === null) && (kind === 'passage') === (excerpt !== null)) return;
  const message =
    kind === 'map'
      ? t('A stop at a whole map shows no statement.')
      : t('Such a stop needs a statement{kind, select, passage { and a passage that it cites} other {}}.', { kind });
  throw new CounterclaimError('InvalidValue', message);
}
