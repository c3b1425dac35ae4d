import { X } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { deleteStops, reorderStop } from '../../../shared/model/commands/walks.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { Stop, StopId, WalkId } from '../../../shared/model/entities.ts';
import { refusesEdits } from '../../core/actions/refuses-edits.ts';
import { useApp, useAppState, useDebate, useSession } from '../../core/app-context.ts';
import { showStop } from '../../core/show-in-debate.ts';
import { chooseInWalks } from '../../core/slices/walks.ts';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { moveFocus } from '../../ui/lists/move-focus.ts';
import { STOP_NAMES, stopTitle } from './stop-words.ts';

const DRAGGED_STOP = 'application/x-counterclaim-stop';

/** The stops of a walk: chosen by a click or the arrows, moved by dragging or `Alt` with the arrows, taken out by `Delete`. */
export function StopList({ walk }: { readonly walk: WalkId }) {
  const stops = useDebate(useCallback((debate: Debate) => debate.stopsInOrder(walk), [walk]));
  const order = useStopOrder(stops.map(({ id }) => id));
  if (stops.length === 0) return <p className="walk-hint">{t('This walk has no stops yet.')}</p>;
  return (
    <ol className="walk-stops" aria-label={t('Stops')}>
      {stops.map((stop, index) => (
        <StopRow key={stop.id} stop={stop} number={index + 1} count={stops.length} order={order} />
      ))}
    </ol>
  );
}

interface StopOrder {
  shift(stop: StopId, by: 1 | -1): void;
  putAt(stop: StopId, place: StopId): void;
  remove(stop: StopId): void;
}

function useStopOrder(ids: readonly StopId[]): StopOrder {
  const app = useApp();
  const moveTo = (stop: StopId, index: number) => {
    const others = ids.filter((id) => id !== stop);
    if (!ids.includes(stop) || index < 0 || index > others.length || refusesEdits(app)) return;
    app.change(msg('Move stop'), (debate) => reorderStop(debate, { stop, before: others[index] ?? null }));
  };
  return {
    shift: (stop, by) => moveTo(stop, ids.indexOf(stop) + by),
    putAt: (stop, place) => moveTo(stop, ids.indexOf(place)),
    remove(stop) {
      if (refusesEdits(app)) return;
      const at = ids.indexOf(stop);
      if (!app.change(msg('Remove stop'), (debate) => deleteStops(debate, { stops: [stop] }))) return;
      chooseInWalks(app, { stop: ids[at + 1] ?? ids[at - 1] ?? null });
    },
  };
}

interface RowProps {
  readonly stop: Readonly<Stop>;
  readonly number: number;
  readonly count: number;
  readonly order: StopOrder;
}

function StopRow({ stop, number, count, order }: RowProps) {
  const app = useApp();
  const { readOnly } = useSession();
  const { id, kind } = stop;
  const chosen = useAppState(({ walks }) => walks.stop === id);
  const title = useDebate(useCallback((debate: Debate) => stopTitle(debate, stop), [stop]));
  const [isGoal, setIsGoal] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const remove = () => {
    const list = row.current?.closest('ol');
    const at = number - 1;
    order.remove(id);
    // The row that takes its place keeps the focus in the list.
    requestAnimationFrame(() => {
      const buttons = list?.querySelectorAll<HTMLElement>('.navigator-row') ?? [];
      buttons[Math.min(at, buttons.length - 1)]?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey && event.key === 'ArrowUp') order.shift(id, -1);
    else if (event.altKey && event.key === 'ArrowDown') order.shift(id, 1);
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else {
      moveFocus(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED_STOP)) return;
    event.preventDefault();
    setIsGoal(true);
  };
  return (
    <li ref={row} className="walk-stop">
      <button
        type="button"
        className={`navigator-row${isGoal ? ' goal' : ''}`}
        aria-current={chosen ? 'step' : undefined}
        aria-label={t(
          '{kind, select, map {Stop {number} of {count}, whole map: {title}} statement {Stop {number} of {count}, statement: {title}} branch {Stop {number} of {count}, branch: {title}} other {Stop {number} of {count}, passage: {title}}}',
          { kind, number, count, title },
        )}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
        draggable={!readOnly}
        onClick={() => showStop(app, id)}
        onKeyDown={onKeyDown}
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED_STOP, id)}
        onDragOver={onDragOver}
        onDragLeave={() => setIsGoal(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsGoal(false);
          order.putAt(event.dataTransfer.getData(DRAGGED_STOP), id);
        }}
      >
        <span className="walk-number">{number}</span>
        <span className="navigator-name" dir="auto">
          {title}
        </span>
        {kind !== 'statement' && <span className="walk-kind">{t(STOP_NAMES[kind])}</span>}
      </button>
      {!readOnly && <IconButton label={t('Remove stop {number}', { number })} icon={X} run={remove} />}
    </li>
  );
}
