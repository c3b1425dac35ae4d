import { MapPinPlus } from 'lucide-react';
import { memo } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Statement } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { showStatement } from '../../core/show-in-debate.ts';
import { moveFocus } from '../../ui/lists/move-focus.ts';
import { placeOnMap } from '../argument/place-on-map.ts';
import { STATEMENT_TYPE } from '../argument/statement-drag.ts';

interface Props {
  readonly statement: Readonly<Statement>;
  readonly selected: boolean;
  /** True if it is on no map and can be placed on the shown one. */
  readonly unplaced: boolean;
  readonly readOnly: boolean;
}

export const StatementRow = memo(function StatementRow({ statement, selected, unplaced, readOnly }: Props) {
  const app = useApp();
  const place = () => {
    const { map } = app.store.getState();
    if (map === null) app.notify(t('Make a map first.'));
    else if (placeOnMap(app, statement.id, map)) showStatement(app, statement.id);
  };
  return (
    <li className="navigator-statement">
      <button
        type="button"
        className="navigator-row"
        aria-current={selected ? 'true' : undefined}
        draggable={!readOnly}
        onClick={() => showStatement(app, statement.id)}
        onKeyDown={moveFocus}
        onDragStart={(event) => event.dataTransfer.setData(STATEMENT_TYPE, statement.id)}
      >
        <span className="navigator-name" dir="auto">
          {statement.text.trim() || (statement.kind === 'claim' ? t('Empty claim') : t('Empty question'))}
        </span>
      </button>
      {unplaced && !readOnly && (
        <button
          type="button"
          className="navigator-add"
          aria-label={t('Place on this map')}
          title={t('Place on this map')}
          onClick={place}
        >
          <MapPinPlus size={15} strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </li>
  );
});
