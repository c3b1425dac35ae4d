import { type DragEvent, type KeyboardEvent, type MouseEvent, memo, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editMap } from '../../../shared/model/commands/maps.ts';
import type { ArgumentMap, MapId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { openContextMenu } from '../../core/slices/window.ts';
import { Count } from '../../ui/lists/count.tsx';
import { moveFocus } from '../../ui/lists/move-focus.ts';
import { RowTextField } from '../../ui/lists/row-text-field.tsx';
import { useFocusAfter } from '../../ui/lists/use-focus-after.ts';
import type { MapOrder } from './use-map-order.ts';

const DRAGGED_MAP = 'application/x-counterclaim-map';

interface Props {
  readonly map: Readonly<ArgumentMap>;
  readonly cards: number;
  readonly current: boolean;
  readonly renaming: boolean;
  readonly rename: (map: MapId) => void;
  readonly stopRenaming: () => void;
  readonly order: MapOrder;
}

export const MapRow = memo(function MapRow({ map, cards, current, renaming, rename, stopRenaming, order }: Props) {
  const app = useApp();
  const [isGoal, setIsGoal] = useState(false);
  const row = useFocusAfter(renaming);
  if (renaming) {
    return (
      <li>
        <RowTextField
          label={t('Title of the map')}
          text={map.title}
          keep={(title) => app.change(msg('Rename map'), (debate) => editMap(debate, { map: map.id, title }))}
          done={stopRenaming}
        />
      </li>
    );
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'F2') rename(map.id);
    else if (event.altKey && event.key === 'ArrowUp') order.shift(map.id, -1);
    else if (event.altKey && event.key === 'ArrowDown') order.shift(map.id, 1);
    else {
      moveFocus(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    app.showMap(map.id);
    openContextMenu(app, 'map', { x: event.clientX, y: event.clientY });
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED_MAP)) return;
    event.preventDefault();
    setIsGoal(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsGoal(false);
    order.putAt(event.dataTransfer.getData(DRAGGED_MAP), map.id);
  };
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={`navigator-row${isGoal ? ' goal' : ''}`}
        aria-current={current ? 'page' : undefined}
        aria-keyshortcuts="F2 Alt+ArrowUp Alt+ArrowDown"
        draggable
        onClick={() => app.showMap(map.id)}
        onDoubleClick={() => rename(map.id)}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED_MAP, map.id)}
        onDragOver={onDragOver}
        onDragLeave={() => setIsGoal(false)}
        onDrop={onDrop}
      >
        <span className="navigator-name" dir="auto">
          {map.title}
        </span>
        <Count of={cards} unit={cards === 1 ? t('card') : t('cards')} />
      </button>
    </li>
  );
});
