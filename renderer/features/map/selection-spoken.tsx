import { t } from '../../../shared/language/translate.ts';
import { describeHidden, describeRelation } from '../../../shared/scene/describe-relation.ts';
import { foldedPremises } from '../../../shared/scene/folding.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';

/**
 * Announces the selection to those who cannot see it: a line has no element of its own that a screen reader could go
 * to.
 */
export function SelectionSpoken() {
  const { selection, map } = useAppState(({ selection, map }) => ({ selection, map }));
  const words = useDebate((debate) => {
    if (selection.kind === 'relation') {
      const relation = debate.relations.get(selection.id);
      if (relation === undefined) return '';
      const folded = map === null || relation.premises.length < 2 ? 0 : foldedPremises(debate, map, relation).length;
      const line = { relation: `${describeRelation(debate, relation)}${describeHidden(folded)}` };
      return folded === 0 ? t('Line: {relation}', line) : t('Line: {relation} Space unfolds what is hidden.', line);
    }
    if (selection.kind === 'statements' && selection.ids.length > 1)
      return t('{count} cards selected.', { count: selection.ids.length });
    return '';
  });
  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
