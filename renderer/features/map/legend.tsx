import { memo } from 'react';
import { NOT_SHOWN } from '../../../shared/scene/legend.ts';
import type { RelationDrawing } from '../../../shared/scene/relations.ts';
import { useAppState } from '../../core/app-context.ts';
import { LOOKS, SIGNS } from '../../ui/words/relation-words.ts';

/** The meaning of the signs on the lines, and of the counts at them: those that the map uses. */
export const Legend = memo(function Legend({ relations }: { relations: ReadonlyMap<string, RelationDrawing> }) {
  const isWanted = useAppState((state) => state.preferences.legend);
  const used = new Set([...relations.values()].map((drawing) => drawing.look));
  const hides = [...relations.values()].some(({ hiddenPremises }) => hiddenPremises > 0);
  if (!isWanted || used.size === 0) return null;
  return (
    <ul className="legend" aria-label="Legend">
      {LOOKS.filter((look) => used.has(look)).map((look) => (
        <li key={look} style={{ color: `var(--${look})` }}>
          <b aria-hidden="true">{SIGNS[look]}</b> {look}
        </li>
      ))}
      {hides && (
        <li>
          <b aria-hidden="true">+1</b> {NOT_SHOWN}
        </li>
      )}
    </ul>
  );
});
