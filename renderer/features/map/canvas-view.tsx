import { MapPlus } from 'lucide-react';
import { ReactFlowProvider } from 'reactflow';
import { t } from '../../../shared/language/translate.ts';
import type { MapId } from '../../../shared/model/entities.ts';
import { withoutMap } from '../../../shared/model/statement-groups.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate, useSession, useStructureSoon } from '../../core/app-context.ts';
import { ActionButton } from '../../ui/connected/action-button.tsx';
import { KeyHint } from '../../ui/connected/key-hint.tsx';
import { LinkChooser } from './link-chooser.tsx';
import { MapCanvas } from './map-canvas.tsx';

/** The middle of the window: the shown map, or advice when there is none. */
export function CanvasView() {
  const map = useAppState((state) => state.map);
  return (
    <main className="canvas" aria-label={t('Map')}>
      {map === null ? (
        <NoMap />
      ) : (
        <ReactFlowProvider>
          <MapCanvas map={map} />
          <EmptyMap map={map} />
        </ReactFlowProvider>
      )}
      <LinkChooser />
    </main>
  );
}

function NoMap() {
  const app = useApp();
  return (
    <div className="canvas-empty">
      <h2>{t('This debate has no map')}</h2>
      <p>{t('A map shows statements as cards, and what they do to each other as lines.')}</p>
      <button type="button" className="button main" onClick={() => runAction(app, 'new-map')}>
        <MapPlus size={15} aria-hidden="true" />
        {t('New map')}
      </button>
    </div>
  );
}

function EmptyMap({ map }: { map: MapId }) {
  const isEmpty = useDebate((debate) => debate.placementsByMap.count(map) === 0);
  return isEmpty ? <FirstSteps /> : null;
}

function FirstSteps() {
  const app = useApp();
  const unplaced = useStructureSoon(withoutMap).length;
  const { readOnly } = useSession();
  return (
    <div className="canvas-empty over">
      <h2>{t('Begin with the question')}</h2>
      <p>
        {t('What is the debate about? Then add the positions that answer it, and what speaks for and against each.')}
      </p>
      <div className="canvas-empty-choices">
        <button type="button" className="button main" onClick={() => runAction(app, 'add-question')}>
          {t('Add a question')} <KeyHint id="add-question" />
        </button>
        <button type="button" className="button" onClick={() => runAction(app, 'add-claim')}>
          {t('Add a claim')} <KeyHint id="add-claim" />
        </button>
      </div>
      {unplaced > 0 && !readOnly && (
        <ActionButton id="place-unplaced" className="button">
          {unplaced === 1
            ? t('Place the statement that is on no map')
            : t('Place {count, plural, one {# statement} other {# statements}} that are on no map', {
                count: unplaced,
              })}
        </ActionButton>
      )}
      <p className="canvas-empty-hint">{t('Or double-click anywhere to put a claim there.')}</p>
    </div>
  );
}
