import { type MouseEvent, useCallback, useRef, useState } from 'react';
import { movesAfter } from '../../../shared/evaluation/as-of.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MoveId } from '../../../shared/model/entities.ts';
import { themeNamed } from '../../../shared/scene/theme.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { NOTHING } from '../../core/selection.ts';
import { openContextMenu } from '../../core/slices/window.ts';
import { useShownTheme } from '../../core/theme/use-shown-theme.ts';
import { useInSight } from '../../ui/drawing/use-in-sight.ts';
import { DrawnView, moveElementId } from './drawn-view.tsx';
import type { ExchangePicture } from './exchange-picture.ts';
import { PAPER } from './paper.ts';
import { ReplyForm } from './reply-form.tsx';
import { useExchangeControl } from './use-exchange-control.ts';
import { useExchangeKeys } from './use-exchange-keys.ts';

import { WordsEditor } from './words-editor.tsx';

/** Pixels of the window between a card and the reply under it. */
const GAP = 8;
const NONE: ReadonlySet<string> = new Set();

/** The drawn exchange, which scrolls: its moves are selected, edited, put in order and answered here. */
export function ExchangeSurface({ picture }: { picture: ExchangePicture }) {
  const app = useApp();
  const surface = useRef<HTMLDivElement>(null);
  const selected = useAppState(({ selection }) => (selection.kind === 'move' ? selection.id : null));
  const zoom = useAppState((state) => state.zoom);
  const [editing, setEditing] = useState<MoveId | null>(null);
  const [replyingTo, setReplyingTo] = useState<MoveId | null>(null);
  useExchangeControl({ surface, picture, onEdit: setEditing, onReply: setReplyingTo });
  const onKeyDown = useExchangeKeys(picture);
  const theme = themeNamed(useShownTheme());
  const moment = useAppState(({ time }) => time?.moment ?? null);
  const later = useDebate(
    useCallback(
      (debate: Debate): ReadonlySet<string> => (moment === null ? NONE : movesAfter(debate, moment)),
      [moment],
    ),
  );
  const inSight = useInSight(surface, picture.cards.size, zoom);

  const focus = () => surface.current?.focus({ preventScroll: true });
  const select = (move: MoveId | null) => app.select(move === null ? NOTHING : { kind: 'move', id: move });
  const { cards, lanes, lanesHeight, body } = picture;
  const width = (picture.width + 2 * PAPER.side) * zoom;
  const height = (PAPER.top + picture.height + PAPER.bottom) * zoom;
  // Centred while there is room.
  const left = `calc(max(0px, (100% - ${width}px) / 2) + ${PAPER.side * zoom}px)`;
  const answered = replyingTo === null ? undefined : cards.get(replyingTo);
  const edited = editing === null ? undefined : cards.get(editing);
  return (
    <div
      ref={surface}
      className="exchange-surface"
      // Its places count from the left.
      dir="ltr"
      data-canvas=""
      role="application"
      aria-roledescription={t('exchange')}
      aria-label={t('Exchange. Arrow keys go from move to move, R replies; F1 lists all keys.')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself, and names what they act on.
      tabIndex={0}
      aria-activedescendant={selected !== null && cards.has(selected) ? moveElementId(selected) : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (isInForm(event)) return;
        select(moveAt(event));
        focus();
      }}
      onDoubleClick={(event) => {
        const move = moveAt(event);
        if (move !== null && !isInForm(event)) app.store.getState().exchange?.editWords(move);
      }}
      onContextMenu={(event) => {
        const move = moveAt(event);
        if (move === null || isInForm(event)) return;
        event.preventDefault();
        select(move);
        openContextMenu(app, 'move', { x: event.clientX, y: event.clientY });
      }}
    >
      <div className="exchange-paper" style={{ width, minWidth: '100%', height }}>
        <div className="exchange-lanes" style={{ height: (PAPER.top + lanesHeight + PAPER.underHeadings) * zoom }}>
          <div className="exchange-layer" style={{ scale: zoom, left, top: PAPER.top * zoom }}>
            {lanes.map((lane) => (
              <DrawnView key={lane.id} drawn={lane} />
            ))}
          </div>
        </div>
        <div className="exchange-layer" style={{ scale: zoom, left, top: PAPER.top * zoom }}>
          {body.map(
            (drawn) =>
              (inSight(drawn) || drawn.id === selected) && (
                <DrawnView
                  key={`${drawn.kind} ${drawn.id}`}
                  drawn={drawn}
                  outlinedIn={later.has(drawn.id) ? theme : null}
                />
              ),
          )}
          {editing !== null && edited !== undefined && (
            <WordsEditor
              key={editing}
              id={editing}
              box={edited}
              onLeave={() => {
                setEditing(null);
                focus();
              }}
            />
          )}
        </div>
        {replyingTo !== null && answered !== undefined && (
          <ReplyForm
            key={replyingTo}
            to={replyingTo}
            left={left}
            most={picture.width * zoom}
            at={{
              x: answered.x * zoom,
              y: (PAPER.top + answered.y + answered.height) * zoom + GAP,
            }}
            onClose={() => {
              setReplyingTo(null);
              focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

function moveAt({ target }: MouseEvent): MoveId | null {
  return (target as Element).closest<HTMLElement>('[data-move]')?.dataset['move'] ?? null;
}

function isInForm({ target }: MouseEvent): boolean {
  return (target as Element).closest('form, textarea') !== null;
}
