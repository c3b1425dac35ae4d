import { lookOf } from '../../shared/scene/card-role.ts';
import type { RelationLook } from '../../shared/scene/theme.ts';
import { useAppState, useDebate } from '../state/app-context.ts';

const SIGNS: readonly (readonly [RelationLook, string])[] = [
  ['answers', '→'],
  ['supports', '+'],
  ['attacks', '−'],
  ['undercuts', '×'],
  ['questions', '?'],
  ['restates', '≡'],
];

/** What the signs on the lines mean: those that the debate uses. */
export function Legend() {
  const isWanted = useAppState((state) => state.preferences.legend);
  const used = useDebate((debate) => [...new Set([...debate.relations.values()].map(lookOf))]);
  if (!isWanted || used.length === 0) return null;
  return (
    <ul className="legend" aria-label="Legend">
      {SIGNS.filter(([look]) => used.includes(look)).map(([look, sign]) => (
        <li key={look} style={{ color: `var(--${look})` }}>
          <b aria-hidden="true">{sign}</b> {look}
        </li>
      ))}
    </ul>
  );
}
