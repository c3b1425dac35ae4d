import type { StatementId, StatementKind } from '../../../shared/model/entities.ts';
import { useApp, useSession } from '../../core/app-context.ts';
import { Combobox } from '../../ui/fields/combobox.tsx';

/** Finds the statement that says the same, wherever it is, and asks how to make one of the two: the one that is found stays. */
export function MergeStatementField({ statement, kind }: { statement: StatementId; kind: StatementKind }) {
  const app = useApp();
  const session = useSession();
  const others = () =>
    [...session.debate.statements.values()]
      .filter((other) => other.id !== statement && other.kind === kind && other.text.trim() !== '')
      .map(({ id, text }) => ({ id, label: text }));
  return (
    <Combobox
      label={`Merge into another ${kind}`}
      placeholder="Merge into…"
      options={others}
      choose={(keep) => app.openDialog({ kind: 'merge', keep, absorb: statement })}
      none={`No other ${kind} has these words.`}
    />
  );
}
