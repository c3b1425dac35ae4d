import { describeRelation } from '../../../shared/scene/describe-relation.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';

/**
 * Announces the selection to those who cannot see it: a line has no element of its own that a screen reader could go
 * to.
 */
export function SelectionSpoken() {
  const selection = useAppState((state) => state.selection);
  const words = useDebate((debate) => {
    if (selection.kind === 'relation') {
      const relation = debate.relations.get(selection.id);
      return relation === undefined ? '' : `Line: ${describeRelation(debate, relation)}`;
    }
    if (selection.kind === 'statements' && selection.ids.length > 1) return `${selection.ids.length} cards selected.`;
    return '';
  });
  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
