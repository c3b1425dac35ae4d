import { useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { DEFAULT_STYLE, type Direction, type MapStyle } from '../../../shared/model/entities.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { Segments } from '../../ui/fields/segments.tsx';
import { tidyBranch, tidySelected } from './map-actions.ts';

const STYLES: readonly { value: MapStyle; label: string }[] = [
  { value: 'compact', label: msg('Compact') },
  { value: 'tree', label: msg('In rows, as a tree') },
  { value: 'layered', label: msg('In layers') },
];
const DIRECTIONS: readonly { value: Direction; label: string }[] = [
  { value: 'down', label: msg('On top') },
  { value: 'up', label: msg('At the bottom') },
  { value: 'right', label: msg('At the left') },
  { value: 'left', label: msg('At the right') },
];

/** Asks in which style and direction a part of the map is laid out: only now, for the map keeps its own. */
export function TidyDialog() {
  const app = useApp();
  const map = useAppState((state) => state.map);
  const count = useAppState(({ selection }) => selectedStatements(selection).length);
  const own = useDebate((debate) => {
    const { style = DEFAULT_STYLE, direction = 'down' } = (map === null ? undefined : debate.maps.get(map)) ?? {};
    return { style, direction };
  });
  const [part, setPart] = useState<'branch' | 'selection'>(count > 1 ? 'selection' : 'branch');
  const [style, setStyle] = useState<MapStyle>(own.style);
  const [direction, setDirection] = useState<Direction>(own.direction);
  const tidy = () => {
    app.closeDialog();
    const run = part === 'branch' ? tidyBranch : tidySelected;
    run(app, { style, direction }).catch((error: unknown) => app.fail(error));
  };
  return (
    <DialogFrame title={t('Tidy in another style')} size="medium" onClose={() => app.closeDialog()}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          tidy();
        }}
      >
        <div className="dialog-body">
          <Segments
            legend={t('What')}
            options={[
              { value: 'branch', label: t('What leads here') },
              {
                value: 'selection',
                label: t('What is selected ({count, plural, one {# card} other {# cards}})', { count }),
              },
            ]}
            value={part}
            onChange={setPart}
          />
          <Segments
            first
            legend={t('Style')}
            options={STYLES.map((each) => ({ ...each, label: t(each.label) }))}
            value={style}
            onChange={setStyle}
          />
          <Segments
            legend={t('Conclusions')}
            options={DIRECTIONS.map((each) => ({ ...each, label: t(each.label) }))}
            value={direction}
            onChange={setDirection}
          />
        </div>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => app.closeDialog()}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main">
            {t('Tidy')}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
