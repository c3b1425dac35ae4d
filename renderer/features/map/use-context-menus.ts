import { type MouseEvent, useMemo } from 'react';
import { useReactFlow } from 'reactflow';
import type { ContextMenu } from '../../../shared/actions.ts';
import type { Point } from '../../../shared/scene/scene.ts';
import { useApp } from '../../core/app-context.ts';
import { selectedStatements, selectStatements } from '../../core/selection.ts';
import { openContextMenu } from '../../core/slices/window.ts';
import type { Hit, MapView } from './map-view.ts';

type Asked = MouseEvent | globalThis.MouseEvent;

/** Opens the context menus of the canvas: where the pointer asks for one or, by its key, at the selection. */
export function useContextMenus(view: MapView) {
  const app = useApp();
  const flow = useReactFlow();
  return useMemo(() => {
    const open = (menu: ContextMenu, at: Point) => openContextMenu(app, menu, at);
    return {
      openFor(event: Asked, hit: Hit | undefined) {
        event.preventDefault();
        const at = { x: event.clientX, y: event.clientY };
        if (hit?.kind === 'card') {
          const chosen = selectedStatements(app.store.getState().selection);
          if (!chosen.includes(hit.statement)) app.select(selectStatements([hit.statement]));
          open('statement', at);
        } else if (hit !== undefined) {
          app.select({ kind: 'relation', id: hit.relation });
          open('relation', at);
        } else {
          open('canvas', at);
        }
      },
      openByKey(event: MouseEvent) {
        // Only a key asks for the menu of the surface itself: the pointer is always over something that lies on it.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        const { selection, canvas } = app.store.getState();
        const last = selectedStatements(selection).at(-1);
        const sign = selection.kind === 'relation' ? view.picture.relations.get(selection.id)?.sign : undefined;
        if (sign !== undefined) {
          open('relation', flow.flowToScreenPosition(sign));
        } else if (last !== undefined && canvas !== null && view.picture.cards.has(last)) {
          open('statement', canvas.toWindow(last));
        } else {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          open('canvas', { x: left + 24, y: top + 24 });
        }
      },
    };
  }, [app, flow, view]);
}
