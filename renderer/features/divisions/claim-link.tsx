import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { showStatement } from '../../core/show-in-debate.ts';

/** The text of a statement, which leads to it. */
export function ClaimLink({ id }: { readonly id: StatementId }) {
  const app = useApp();
  const text = useDebate((debate) => debate.statements.get(id)?.text ?? '');
  return (
    <button type="button" className="divisions-link" dir="auto" onClick={() => showStatement(app, id)}>
      {text.trim() === '' ? t('A claim without words') : text}
    </button>
  );
}
