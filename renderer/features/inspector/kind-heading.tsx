import type { StatementId } from '../../../shared/model/entities.ts';
import { relationMaps } from '../../../shared/model/relation-maps.ts';
import { roleOf } from '../../../shared/scene/card-role.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';

/** The word over a statement's text, as on its card on the shown map; if it is on none, by all its relations. */
export function KindHeading({ id }: { id: StatementId }) {
  const map = useAppState((state) => state.map);
  const { label, look } = useDebate((debate) => {
    const isOn = map !== null && debate.placementsByStatement.get(id).some((placement) => placement.map === map);
    return roleOf(debate, debate.get('statement', id), (relation) => !isOn || relationMaps(debate, relation).has(map));
  });
  return <h2 className={`heading inspector-kind inspector-look-${look ?? 'none'}`}>{label}</h2>;
}
