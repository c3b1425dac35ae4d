import { memo } from 'react';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import type { RelationLook } from '../../../shared/scene/theme.ts';
import { useAppState } from '../../core/app-context.ts';

const SIGNS: readonly (readonly [RelationLook, string])[] = [
  ['answers', '→'],
  ['supports', '+'],
  ['attacks', '−'],
  ['undercuts', '×'],
  ['questions', '?'],
  ['restates', '≡'],
];

/** What the signs on the lines mean: those that the map uses. */
export const Legend = memo(function Legend({ relations }: { relations: ReadonlyMap<string, RelationDrawing> }) {
  const isWanted = useAppState((state) => state.preferences.legend);
  const used = new Set([...relations.values()].map((drawing) => drawing.look));
  if (!isWanted || used.size === 0) return null;
  return (
    <ul className="legend" aria-label="Legend">
      {SIGNS.filter(([look]) => used.has(look)).map(([look, sign]) => (
        <li key={look} style={{ color: `var(--${look})` }}>
          <b aria-hidden="true">{sign}</b> {look}
        </li>
      ))}
    </ul>
  );
});
