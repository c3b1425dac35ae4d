import { X } from 'lucide-react';
import { msg, t } from '../../../shared/language/translate.ts';
import { takeOffMap } from '../../../shared/model/commands/placements.ts';
import type { StatementId } from '../../../shared/model/entities.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { MapLink } from '../../ui/connected/links.tsx';
import { Combobox } from '../../ui/fields/combobox.tsx';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { placeOnMap } from '../argument/place-on-map.ts';

/** The maps that a statement is on, and those on which it can be placed. */
export function MapsSection({ statement }: { statement: StatementId }) {
  const app = useApp();
  const shown = useAppState((state) => state.map);
  const on = useDebate((debate) => {
    const maps = new Set(debate.placementsByStatement.get(statement).map(({ map }) => map));
    return debate.mapsInOrder().filter(({ id }) => maps.has(id));
  });
  const others = useDebate((debate) => {
    const maps = new Set(debate.placementsByStatement.get(statement).map(({ map }) => map));
    return debate.mapsInOrder().filter(({ id }) => !maps.has(id));
  });
  return (
    <Section title={t('Maps')}>
      {on.length === 0 && <p className="inspector-hint">{t('On no map.')}</p>}
      <ul className="inspector-list">
        {on.map(({ id, title }) => (
          <li key={id} className="inspector-row">
            <span>
              <MapLink id={id} />
            </span>
            <IconButton
              label={id === shown ? t('Take off this map') : t('Take off the map {title}', { title })}
              icon={X}
              run={() =>
                app.change(msg('Take off map'), (debate) => takeOffMap(debate, { map: id, statements: [statement] }))
              }
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Combobox
          label={t('Place on another map')}
          placeholder={t('Place on…')}
          options={() => others.map(({ id, title }) => ({ id, label: title }))}
          choose={(map) => placeOnMap(app, statement, map)}
          none={t('No map has this title.')}
        />
      )}
    </Section>
  );
}
