import { useCallback, useMemo } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { addMove, type MoveSpeaker } from '../../../shared/model/commands/moves.ts';
import { editStatement } from '../../../shared/model/commands/statements.ts';
import { Draft } from '../../../shared/model/draft.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { COLUMN_IDS } from '../../../shared/table/columns.ts';
import { counted } from '../../../shared/text/counted.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import type { DebateSession } from '../../core/debate-session.ts';
import { selectedStatements } from '../../core/selection.ts';
import { SpeakerField } from '../../ui/connected/speaker-field.tsx';
import { TagsField } from '../../ui/fields/tags-field.tsx';
import { placeSeveralOnMap } from '../argument/place-on-map.ts';
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
  const selected = useAppState((state) => selectedStatements(state.selection));
  return (
    <main className="table" aria-label="Table">
      <TableBar count={table.count} columns={columns} />
      {selected.length > 0 && !session.readOnly && <ForSelected ids={selected} />}
      <TableGrid table={table} columns={columns} />
    </main>
  );
}

/** What can be done to all selected rows. */
function ForSelected({ ids }: { readonly ids: readonly StatementId[] }) {
  const app = useApp();
  const map = useAppState(({ session, map: id }) => (id === null ? undefined : session?.debate.maps.get(id)));
  const tag = (fresh: readonly string[]) =>
    app.change('Add tag', (debate) =>
      ids.flatMap((statement) => {
        const { tags } = debate.get('statement', statement);
        return editStatement(debate, { statement, tags: [...tags, ...fresh] });
      }),
    );
  const attribute = useCallback(
    (speaker: MoveSpeaker) =>
      app.change('Attribute to a speaker', (debate) => {
        const draft = new Draft(debate);
        let by = speaker;
        for (const statement of ids) {
          const act = draft.get('statement', statement).kind === 'question' ? 'questions' : 'asserts';
          const changes = addMove(draft, { newId: uuidv7, speaker: by, act, target: { statement } });
          draft.apply(changes);
          // A speaker who is new is so for the first of them alone.
          by = changes.find(({ entity }) => entity === 'speaker')?.id ?? by;
        }
        return draft.changes();
      }),
    [app, ids],
  );
  return (
    <section className="table-selected" aria-label="Selected rows">
      <p role="status">{counted(ids.length, 'statement')} selected</p>
      <TagsField label="Add tags to all" placeholder="Add tags…" tags={[]} add={tag} remove={() => {}} />
      <SpeakerField
        label="Attribute to a speaker"
        placeholder="Attribute to…"
        choose={attribute}
        create={(name) => attribute({ name })}
      />
      {map !== undefined && (
        <button type="button" className="button" onClick={() => placeSeveralOnMap(app, ids, map.id)}>
          Place on this map
        </button>
      )}
      <button type="button" className="button" onClick={() => runAction(app, 'delete')}>
        Delete
      </button>
    </section>
  );
}
