import type { ReactNode } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Statement } from '../../../shared/model/entities.ts';
import { useAppState, useDebate, useSession } from '../../core/app-context.ts';
import { MOST_ROWS, OpeningList } from '../../ui/lists/opening-list.tsx';
import { StatementRow } from './statement-row.tsx';

interface Props {
  readonly title: string;
  readonly statements: readonly Readonly<Statement>[];
  /** Shown in place of the number of `statements` if those are only a part. */
  readonly count?: number;
  /** The text when there are none. */
  readonly none: string;
  readonly children?: ReactNode;
}

/** A list of statements that opens and closes, closed at first. */
export function StatementGroup({ title, statements, count = statements.length, none, children }: Props) {
  return (
    <OpeningList title={title} count={count} unit={[t('statement'), t('statements')]}>
      {() => (
        <>
          {children}
          {statements.length === 0 ? (
            <p className="navigator-empty">{none}</p>
          ) : (
            <StatementRows statements={statements} />
          )}
        </>
      )}
    </OpeningList>
  );
}

function StatementRows({ statements }: { statements: readonly Readonly<Statement>[] }) {
  const shown = statements.slice(0, MOST_ROWS);
  const more = statements.length - shown.length;
  const selected = useAppState(({ selection }) => (selection.kind === 'statements' ? selection.ids : []));
  const unplaced = useDebate((debate) => shown.map(({ id }) => debate.placementsByStatement.count(id) === 0));
  const isSelected = new Set(selected);
  const { readOnly } = useSession();
  return (
    <>
      <ul className="navigator-list">
        {shown.map((statement, index) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            selected={isSelected.has(statement.id)}
            unplaced={unplaced[index] ?? false}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {more > 0 && <p className="navigator-empty">{t('… {count, number} more, use Find.', { count: more })}</p>}
    </>
  );
}
