import { t } from '../../../shared/language/translate.ts';
import type { Source, SourceId } from '../../../shared/model/entities.ts';
import { isPictureType } from '../../../shared/sources/picture-header.ts';
import { zoteroAddress } from '../../../shared/sources/zotero-address.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useDebate, useSession } from '../../core/app-context.ts';
import { copyReference } from '../passages/copy-quotation.ts';
import { openSource } from '../passages/open-passage.ts';
import { exportCommented } from './export-commented.ts';
import { startRecognising, startReplacing } from './replace/start-replacing.ts';
import { startSplitting } from './turns/start-splitting.ts';

/** The buttons for a source. */
export function SourceButtons({ source }: { source: SourceId }) {
  const app = useApp();
  const { readOnly } = useSession();
  const hasPictures = useDebate((debate) => mayHavePictures(debate.sources.get(source)));
  const zotero = useDebate((debate) => zoteroAddress(debate.sources.get(source)?.csl ?? { type: '' }));
  return (
    <div className="inspector-buttons">
      <button type="button" className="button" onClick={() => openSource(app, source)}>
        {t('Open')}
      </button>
      <button type="button" className="button" onClick={() => void copyReference(app, source)}>
        {t('Copy reference')}
      </button>
      {zotero !== '' && (
        <button
          type="button"
          className="button"
          onClick={() =>
            app.request('sources.showInZotero', { address: zotero }).catch((error: unknown) => app.fail(error))
          }
        >
          {t('Show in Zotero')}
        </button>
      )}
      {!readOnly && (
        <button type="button" className="button" onClick={() => void startReplacing(app, source)}>
          {t('Replace with a newer version…')}
        </button>
      )}
      {!readOnly && hasPictures && (
        <button type="button" className="button" onClick={() => startRecognising(app, source)}>
          {t('Recognise text…')}
        </button>
      )}
      {!readOnly && (
        <button type="button" className="button" onClick={() => void startSplitting(app, source)}>
          {t('Split into turns…')}
        </button>
      )}
      <button type="button" className="button" onClick={() => void exportCommented(app, source)}>
        {t('Export with comments…')}
      </button>
      <button type="button" className="button" onClick={() => app.openDialog({ kind: 'compare-readings', source })}>
        {t('Compare readings…')}
      </button>
      {!readOnly && (
        <button type="button" className="button" onClick={() => runAction(app, 'delete')}>
          {t('Delete source')}
        </button>
      )}
    </div>
  );
}

/** Tells whether text can be recognised in the original of a source: in a picture, or on pages of a PDF. */
function mayHavePictures(source: Readonly<Source> | undefined): boolean {
  if (source === undefined || source.original === null) return false;
  return source.mediaType === 'application/pdf' || isPictureType(source.mediaType);
}
