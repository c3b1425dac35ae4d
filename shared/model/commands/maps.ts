import { type Change, created, updated } from '../change.ts';
import type { Debate } from '../debate.ts';
import { DEFAULT_STYLE, type Direction, type MapId, type MapStyle } from '../entities.ts';
import { readFields } from '../field-rules.ts';
import type { NewId } from '../ids.ts';
import { deletionChanges } from './deletion.ts';
import { orderAtEnd, reordered } from './order-keys.ts';

/** Adds an empty map after the others. Throws `InvalidValue` when the title is blank. */
export function addMap(
  debate: Debate,
  args: { newId: NewId; title: string; style?: MapStyle; direction?: Direction },
): Change[] {
  const { newId, title, style = DEFAULT_STYLE, direction = 'down' } = args;
  const order = orderAtEnd(debate.maps.values());
  return [created('map', { id: newId(), ...readFields('map', { title, style, direction }), order })];
}

/** Renames a map, or changes the style in which it is laid out or the direction in which it grows. Throws `InvalidValue`, `NotFound`. */
export function editMap(
  debate: Debate,
  args: { map: MapId; title?: string; style?: MapStyle; direction?: Direction },
): Change[] {
  const { map, ...fields } = args;
  return updated('map', debate.get('map', map), readFields('map', fields));
}

/** Moves a map before another; null: to the end. Throws `NotFound`. */
export function reorderMap(debate: Debate, args: { map: MapId; before: MapId | null }): Change[] {
  const orders = reordered(debate.maps.values(), debate.get('map', args.map), args.before);
  return [...orders].flatMap(([id, order]) => updated('map', debate.get('map', id), { order }));
}

/** Deletes a map; its statements stay. Throws `NotFound`. */
export function deleteMap(debate: Debate, args: { map: MapId }): Change[] {
  return deletionChanges(debate, [{ entity: 'map', id: args.map }]);
}
