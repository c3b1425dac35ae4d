import { useMemo } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { COLUMN_IDS } from '../../../shared/table/columns.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import type { DebateSession } from '../../core/debate-session.ts';
import { selectedInSight } from '../../core/filter/use-filtered.ts';
import { selectStatements } from '../../core/selection.ts';
import { TagsField } from '../../ui/fields/tags-field.tsx';
import { AttributeFields } from '../several/attribute-fields.tsx';
import { PlaceMenu } from '../several/place-menu.tsx';
import { tagAll } from '../several/several-edits.ts';
import { TableBar } from './table-bar.tsx';
import { TableGrid } from './table-grid.tsx';
import { useTable } from './use-table.ts';

/** The middle of the window when it shows every statement as a row, those on no map, too. */
export function TableView() {
  const session = useAppState((state) => state.session);
  return session && <OpenTable session={session} />;
}

function OpenTable({ session }: { readonly session: DebateSession }) {
  const table = useTable(session);
  const chosen = useAppState((state) => state.preferences.tableColumns);
  const columns = useMemo(() => COLUMN_IDS.filter((id) => id === 'text' || chosen.includes(id)), [chosen]);
  const selected = useAppState(selectedInSight);
  return (
    <main className="table" aria-label={t('Table')}>
      <TableBar count={table.count} columns={columns} />
      {selected.length > 0 && !session.readOnly && <ForSelected ids={selected} />}
      <TableGrid table={table} columns={columns} />
    </main>
  );
}

/** What can be done to all selected rows, not to what is selected but hidden. */
function ForSelected({ ids }: { readonly ids: readonly StatementId[] }) {
  const app = useApp();
  const run = (action: 'merge-statements' | 'delete') => {
    app.select(selectStatements(ids));
    runAction(app, action);
  };
  return (
    <section className="table-selected" aria-label={t('Selected rows')}>
      <p role="status">
        {t('{count, plural, one {# statement} other {# statements}} selected', { count: ids.length })}
      </p>
      <TagsField
        label={t('Add tags to all')}
        placeholder={t('Add tags…')}
        tags={[]}
        add={(fresh) => tagAll(app, ids, fresh)}
        remove={() => {}}
      />
      <AttributeFields ids={ids} />
      <PlaceMenu ids={ids} />
      {ids.length > 1 && (
        <button type="button" className="button" onClick={() => run('merge-statements')}>
          {t('Merge…')}
        </button>
      )}
      <button type="button" className="button" onClick={() => run('delete')}>
        {t('Delete')}
      </button>
    </section>
  );
}
