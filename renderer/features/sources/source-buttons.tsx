import type { SourceId } from '../../../shared/model/entities.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useSession } from '../../core/app-context.ts';
import { copyReference } from '../passages/copy-quotation.ts';
import { openSource } from '../passages/open-passage.ts';
import { startReplacing } from './replace/start-replacing.ts';
import { startSplitting } from './turns/start-splitting.ts';

/** The buttons for a source. */
export function SourceButtons({ source }: { source: SourceId }) {
  const app = useApp();
  const { readOnly } = useSession();
  return (
    <div className="inspector-buttons">
      <button type="button" className="button" onClick={() => openSource(app, source)}>
        Open
      </button>
      <button type="button" className="button" onClick={() => void copyReference(app, source)}>
        Copy reference
      </button>
      {!readOnly && (
        <button type="button" className="button" onClick={() => void startReplacing(app, source)}>
          Replace with a newer version…
        </button>
      )}
      {!readOnly && (
        <button type="button" className="button" onClick={() => void startSplitting(app, source)}>
          Split into turns…
        </button>
      )}
      {!readOnly && (
        <button type="button" className="button" onClick={() => runAction(app, 'delete')}>
          Delete source
        </button>
      )}
    </div>
  );
}
