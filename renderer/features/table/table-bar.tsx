import { Columns3 } from 'lucide-react';
import { msg, t } from '../../../shared/language/translate.ts';
import { TABLE_SCOPES, type TableScope } from '../../../shared/table/arrange-table.ts';
import { COLUMN_IDS, COLUMNS, type ColumnId } from '../../../shared/table/columns.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { prefer } from '../../core/side-panels.ts';
import { arrangeTable } from '../../core/slices/table.ts';
import { MenuButton } from '../../ui/menu/menu-button.tsx';
import type { MenuEntry } from '../../ui/menu/menu-entry.ts';

const SCOPES: Readonly<Record<TableScope, string>> = {
  all: msg('All statements'),
  claims: msg('Claims'),
  questions: msg('Questions'),
  'this-map': msg('On this map'),
  'no-map': msg('On no map'),
  'no-speaker': msg('Said by nobody yet'),
  'no-passage': msg('Without a passage'),
};

const GROUPED = COLUMN_IDS.filter((id) => COLUMNS[id].isGrouped);

/** Chooses which statements the table has, how they stand together, and which columns are shown. */
export function TableBar({ count, columns }: { readonly count: number; readonly columns: readonly ColumnId[] }) {
  const app = useApp();
  const { scope, filter, group } = useAppState((state) => state.table);
  const toggle = (id: ColumnId) => {
    const next = columns.includes(id) ? columns.filter((each) => each !== id) : [...columns, id];
    prefer(app, { tableColumns: next }).catch((error: unknown) => app.fail(error));
  };
  const entries = (): MenuEntry[] =>
    COLUMN_IDS.map((id) => ({
      kind: 'item',
      id,
      label: t(COLUMNS[id].label),
      reason: id === 'text' ? t('A row without its text would say nothing.') : null,
      checked: columns.includes(id),
      run: () => toggle(id),
    }));
  return (
    <div className="table-bar">
      <input
        type="search"
        className="field"
        aria-label={t('Filter the rows')}
        placeholder={t('Filter by text, speaker or tag')}
        dir="auto"
        spellCheck={false}
        maxLength={1000}
        value={filter}
        onChange={({ target }) => arrangeTable(app, { filter: target.value })}
      />
      <select
        className="field"
        aria-label={t('Which statements')}
        value={scope}
        onChange={({ target }) => arrangeTable(app, { scope: target.value as TableScope })}
      >
        {TABLE_SCOPES.map((each) => (
          <option key={each} value={each}>
            {t(SCOPES[each])}
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label={t('Group by')}
        value={group ?? ''}
        onChange={({ target }) =>
          arrangeTable(app, { group: GROUPED.find((id) => id === target.value) ?? null, folded: new Set() })
        }
      >
        <option value="">{t('Not grouped')}</option>
        {GROUPED.map((id) => (
          <option key={id} value={id}>
            {t(
              '{column, select, kind {By kind} speakers {By speakers} tags {By tags} maps {By maps} other {By {label}}}',
              {
                column: id,
                label: t(COLUMNS[id].label).toLowerCase(),
              },
            )}
          </option>
        ))}
      </select>
      <MenuButton label={t('Columns')} className="button" entries={entries}>
        <Columns3 size={15} strokeWidth={1.75} aria-hidden /> {t('Columns')}
      </MenuButton>
      <p role="status">{t('{count, plural, one {# statement} other {# statements}}', { count: count })}</p>
    </div>
  );
}
