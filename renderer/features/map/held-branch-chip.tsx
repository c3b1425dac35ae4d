import { t } from '../../../shared/language/translate.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { branchPlacements } from './move-branch.ts';

/** Says that arrow keys move a branch, and how that ends. It is read out when it comes, so its place is always there. */
export function HeldBranchChip() {
  const held = useAppState(({ heldBranch }) => heldBranch);
  const roots = held?.roots;
  const map = held?.map;
  const cards = useDebate((debate) =>
    map === undefined || roots === undefined || !debate.maps.has(map) ? 0 : branchPlacements(debate, map, roots).length,
  );
  return (
    <div className="held-branch-place" role="status">
      {cards > 0 && (
        <div className="branch-chip">
          {cards === 1
            ? t('Arrow keys move this card. Enter puts it down, Escape puts it back.')
            : t(
                'Arrow keys move these {count, plural, one {# card} other {# cards}}. Enter puts them down, Escape puts them back.',
                { count: cards },
              )}
        </div>
      )}
    </div>
  );
}
