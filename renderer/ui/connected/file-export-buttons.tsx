import { t } from '../../../shared/language/translate.ts';
import type { FileExport } from '../../core/use-file-export.ts';
import { ExportProgress } from './export-progress.tsx';

/** The foot of a dialog that writes a file: why the last writing failed, how far one is, and the buttons. */
export function FileExportButtons({ saving }: { readonly saving: FileExport }) {
  return (
    <>
      <p role="alert" className="dialog-refusal">
        {saving.failure}
      </p>
      <div className="dialog-buttons">
        <div className="export-said" role="status">
          {saving.writing && <ExportProgress label={t('Writing the file')} before={t('Choose where to write it…')} />}
        </div>
        <button type="button" className="button" onClick={saving.leave}>
          {saving.writing ? t('Cancel export') : t('Cancel')}
        </button>
        <button type="submit" className="button main" disabled={saving.writing}>
          {t('Export…')}
        </button>
      </div>
    </>
  );
}
