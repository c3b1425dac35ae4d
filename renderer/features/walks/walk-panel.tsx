import { Plus, Trash2, X } from 'lucide-react';
import { useId } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { msg, t } from '../../../shared/language/translate.ts';
import { addWalk, deleteWalk, renameWalk } from '../../../shared/model/commands/walks.ts';
import type { WalkId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { useApp, useAppState, useDebate, useSession } from '../../core/app-context.ts';
import { chooseInWalks, closeWalks } from '../../core/slices/walks.ts';
import { ActionButton } from '../../ui/connected/action-button.tsx';
import { TextField } from '../../ui/connected/text-field.tsx';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { chosenWalk, freshTitle } from './chosen-walk.ts';
import { StopEditor } from './stop-editor.tsx';
import { StopList } from './stop-list.tsx';

/** The walks of the debate, beside the map: one is chosen, its stops are put in order, noted and presented. */
export function WalkPanel() {
  const app = useApp();
  const { readOnly } = useSession();
  const heading = useId();
  const chosen = useAppState((state) => state.walks);
  const walk = useDebate((debate) => chosenWalk(debate, chosen)?.id ?? null);
  const add = () => {
    const id = uuidv7();
    const isDone = app.change(msg('Begin a walk'), (debate) =>
      addWalk(debate, { newId: () => id, title: freshTitle(debate) }),
    );
    if (isDone) chooseInWalks(app, { walk: id, stop: null });
  };
  const remove = (gone: WalkId) => {
    const label = msg('Delete walk');
    const title = app.store.getState().session?.debate.walks.get(gone)?.title ?? '';
    if (app.change(label, (debate) => deleteWalk(debate, { walk: gone })))
      app.notify(t('Deleted the walk {title}.', { title: shortQuote(title) }), label);
  };
  return (
    <section className="walk-panel" aria-labelledby={heading}>
      <div className="walk-head">
        <h2 id={heading} className="heading">
          {t('Walks')}
        </h2>
        {walk !== null && <WalkSelect walk={walk} />}
        {!readOnly && <IconButton label={t('New walk')} icon={Plus} run={add} />}
        {!readOnly && walk !== null && (
          <IconButton label={t('Delete this walk')} icon={Trash2} run={() => remove(walk)} />
        )}
        <IconButton label={t('Close')} icon={X} run={() => closeWalks(app)} />
      </div>
      {walk === null ? (
        <p className="walk-hint">
          {t(
            'A walk leads an audience through the debate, stop by stop. Select a claim and add it; add the whole map with nothing selected.',
          )}
        </p>
      ) : (
        <>
          {!readOnly && (
            <TextField
              key={walk}
              label={t('Title of the walk')}
              className="walk-title"
              text={{
                place: { entity: 'walk', id: walk, field: 'title' },
                edit: msg('Rename walk'),
                read: (debate) => debate.walks.get(walk)?.title ?? '',
                write: (debate, title) => renameWalk(debate, { walk, title }),
              }}
            />
          )}
          <StopList walk={walk} />
          <ChosenStop walk={walk} />
        </>
      )}
      <div className="walk-foot">
        {!readOnly && (
          <ActionButton id="add-stop" className="button">
            {t('Add selected')}
          </ActionButton>
        )}
        <ActionButton id="export-walk" className="button">
          {t('Export…')}
        </ActionButton>
        <ActionButton id="play-walk" className="button main">
          {t('Present')}
        </ActionButton>
      </div>
    </section>
  );
}

function WalkSelect({ walk }: { readonly walk: WalkId }) {
  const app = useApp();
  const walks = useDebate((debate) => debate.walksInOrder());
  if (walks.length < 2) return null;
  return (
    <select
      className="field"
      aria-label={t('Walk')}
      value={walk}
      onChange={({ target }) => chooseInWalks(app, { walk: target.value, stop: null })}
    >
      {walks.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}

function ChosenStop({ walk }: { readonly walk: WalkId }) {
  const { readOnly } = useSession();
  const chosen = useAppState(({ walks }) => walks.stop);
  const stop = useDebate((debate) => (debate.stops.get(chosen ?? '')?.walk === walk ? chosen : null));
  return stop === null || readOnly ? null : <StopEditor key={stop} id={stop} />;
}
