import { MapPlus } from 'lucide-react';
import { ReactFlowProvider } from 'reactflow';
import { runAction } from '../actions/run-action.ts';
import { ContextMenuView } from '../chrome/context-menu-view.tsx';
import { useApp, useAppState, useDebate } from '../state/app-context.ts';
import { LinkChooser } from './link-chooser.tsx';
import { MapCanvas } from './map-canvas.tsx';

/** The middle of the window: the map that is shown, or what to do when there is none. */
export function CanvasView() {
  const map = useAppState((state) => state.map);
  return (
    <main className="canvas" aria-label="Map">
      {map === null ? (
        <NoMap />
      ) : (
        <ReactFlowProvider>
          <MapCanvas map={map} />
          <EmptyMap map={map} />
        </ReactFlowProvider>
      )}
      <LinkChooser />
      <ContextMenuView />
    </main>
  );
}

function NoMap() {
  const app = useApp();
  return (
    <div className="canvas-empty">
      <h2>This debate has no map</h2>
      <p>A map shows statements as cards, and what they do to each other as lines.</p>
      <button type="button" className="button main" onClick={() => runAction(app, 'new-map')}>
        <MapPlus size={15} aria-hidden="true" />
        New map
      </button>
    </div>
  );
}

function EmptyMap({ map }: { map: string }) {
  const app = useApp();
  const isEmpty = useDebate((debate) => debate.placementsByMap.count(map) === 0);
  if (!isEmpty) return null;
  return (
    <div className="canvas-empty over">
      <h2>Begin with the question</h2>
      <p>What is the debate about? Then add the positions that answer it, and what speaks for and against each.</p>
      <div className="canvas-empty-choices">
        <button type="button" className="button main" onClick={() => runAction(app, 'add-question')}>
          Add a question <kbd>Q</kbd>
        </button>
        <button type="button" className="button" onClick={() => runAction(app, 'add-claim')}>
          Add a claim <kbd>C</kbd>
        </button>
      </div>
      <p className="canvas-empty-hint">Or double-click anywhere to put a claim there.</p>
    </div>
  );
}
