import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StatementId, StatementKind } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { DebateCombobox } from '../../ui/connected/debate-combobox.tsx';

/**
 * Finds the statement that says the same, wherever it is, and asks how to merge the two: the one that is found stays.
 */
export function MergeStatementField({ statement, kind }: { statement: StatementId; kind: StatementKind }) {
  const app = useApp();
  const others = (debate: Debate) =>
    [...debate.statements.values()]
      .filter((other) => other.id !== statement && other.kind === kind && other.text.trim() !== '')
      .map(({ id, text }) => ({ id, label: text }));
  return (
    <DebateCombobox
      label={kind === 'claim' ? t('Merge into another claim') : t('Merge into another question')}
      placeholder={t('Merge into…')}
      options={others}
      choose={(keep) => app.openDialog({ kind: 'merge', keep, absorb: statement })}
      none={kind === 'claim' ? t('No other claim has these words.') : t('No other question has these words.')}
    />
  );
}
