import { type CSSProperties, type MouseEvent, useRef } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { describeRelation } from '../../../shared/scene/describe-relation.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { NOTHING, selectedStatements, selectStatements } from '../../core/selection.ts';
import { openContextMenu } from '../../core/slices/window.ts';
import { useInSight } from '../../ui/drawing/use-in-sight.ts';
import { openExcerpt, openSource } from '../passages/open-passage.ts';
import { claimElementId, DrawnClaimView, DrawnPart, DrawnRelationView } from './drawn-parts.tsx';
import { PAPER } from './paper.ts';
import type { TextOrderPicture } from './text-order-picture.ts';
import { useTextOrderControl } from './use-text-order-control.ts';
import { useTextOrderKeys } from './use-text-order-keys.ts';

/** The drawn order of the text, which scrolls: claims are selected here, relations followed, passages opened. */
export function TextOrderSurface({ picture }: { picture: TextOrderPicture }) {
  const app = useApp();
  const surface = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const zoom = useAppState((state) => state.zoom);
  const selection = useAppState((state) => state.selection);
  const [selected] = selectedStatements(selection);
  const reveal = useTextOrderControl(surface, picture);
  const onKeyDown = useTextOrderKeys({ picture, place, reveal });
  const line = useDebate((debate) => {
    const relation = selection.kind === 'relation' ? debate.relations.get(selection.id) : undefined;
    return relation === undefined ? '' : t('Line: {relation}', { relation: describeRelation(debate, relation) });
  });
  const inSight = useInSight(surface, picture.claims.length, zoom);

  const { claims, rows, across, beside, columns, headingsHeight, firstOf } = picture;
  const width = (picture.width + 2 * PAPER.side) * zoom;
  const height = (PAPER.top + picture.height + PAPER.bottom) * zoom;
  // Centred while there is room.
  const left = `calc(max(0px, (100% - ${width}px) / 2) + ${PAPER.side * zoom}px)`;
  const layer: CSSProperties = { scale: `${zoom}`, left, top: PAPER.top * zoom };
  const active = claims[place.current]?.statement === selected ? place.current : firstOf.get(selected ?? '');

  const press = (event: MouseEvent) => {
    const { claim, relation, row } = pressed(event);
    const drawn = claims[claim ?? -1];
    if (claim !== null && drawn !== undefined) {
      place.current = claim;
      app.select(selectStatements([drawn.statement]));
    } else if (relation !== null) app.select({ kind: 'relation', id: relation });
    else if (row !== null) openRow(row);
    else app.select(NOTHING);
    surface.current?.focus({ preventScroll: true });
  };
  const openRow = (key: string) => {
    const opens = rows.find((row) => row.key === key)?.opens ?? null;
    if (opens === null) return;
    if ('excerpt' in opens) openExcerpt(app, opens.excerpt);
    else openSource(app, opens.source, opens);
  };
  return (
    <div
      ref={surface}
      className="exchange-surface"
      // Its places count from the left.
      dir="ltr"
      data-canvas=""
      role="application"
      aria-roledescription={t('text order')}
      aria-label={t(
        'Text order. Arrow keys go from claim to claim, Enter opens the passage, R goes through relations; F1 lists all keys.',
      )}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself, and names what they act on.
      tabIndex={0}
      aria-activedescendant={active === undefined ? undefined : claimElementId(active)}
      onKeyDown={onKeyDown}
      onClick={press}
      onDoubleClick={(event) => {
        const excerpt = claims[pressed(event).claim ?? -1]?.excerpt ?? null;
        if (excerpt !== null) openExcerpt(app, excerpt);
      }}
      onContextMenu={(event) => {
        const { claim, relation } = pressed(event);
        if (claim === null && relation === null) return;
        event.preventDefault();
        press(event);
        openContextMenu(app, claim === null ? 'relation' : 'statement', { x: event.clientX, y: event.clientY });
      }}
    >
      <p className="visually-hidden" aria-live="polite">
        {line}
      </p>
      <div className="exchange-paper" style={{ width, minWidth: '100%', height }}>
        <div className="exchange-lanes" style={{ height: (PAPER.top + headingsHeight + PAPER.underHeadings) * zoom }}>
          <div className="exchange-layer" style={layer}>
            {columns.map((column) => (
              <DrawnPart key={column.source ?? ''} drawn={column} className="text-order-heading" />
            ))}
          </div>
        </div>
        <div className="exchange-layer" style={layer}>
          {across.filter(inSight).map((relation) => (
            <DrawnRelationView key={relation.relation} drawn={relation} />
          ))}
          {rows.filter(inSight).map((row) => (
            <DrawnPart
              key={row.key}
              drawn={row}
              className={`text-order-${row.kind}`}
              row={row.opens === null ? undefined : row.key}
            />
          ))}
          {beside.filter(inSight).map((relation) => (
            <DrawnRelationView key={relation.relation} drawn={relation} />
          ))}
          {claims.map(
            (claim, index) =>
              (inSight(claim) || index === active) && (
                <DrawnClaimView
                  key={keyOf(claim.statement, claim.box)}
                  drawn={claim}
                  index={index}
                  count={claims.length}
                />
              ),
          )}
        </div>
      </div>
    </div>
  );
}

/** A claim stands in several places. */
function keyOf(statement: string, { x, y }: Box): string {
  return `${statement} ${x} ${y}`;
}

function pressed({ target }: MouseEvent): { claim: number | null; relation: string | null; row: string | null } {
  const element = (target as Element).closest<HTMLElement>('[data-claim], [data-relation], [data-row]');
  const { claim, relation, row } = element?.dataset ?? {};
  return { claim: claim === undefined ? null : Number(claim), relation: relation ?? null, row: row ?? null };
}
