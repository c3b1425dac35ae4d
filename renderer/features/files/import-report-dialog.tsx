import type { ImportNote, ImportReport } from '../../../shared/formats/reading/import-report.ts';
import { cameIn } from '../../../shared/formats/reading/import-words.ts';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { followNote } from '../../core/slices/imports.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { ImportNotes } from './import-notes.tsx';
import { showImported } from './show-imported.ts';

/** What came of a file that was imported; each line leads to what it speaks of. */
export function ImportReportDialog({ report }: { readonly report: ImportReport }) {
  const app = useApp();
  const debate = useDebate((open) => open);
  const followed = useAppState((state) => state.followedNote);
  const close = () => app.closeDialog();
  const lead = (note: ImportNote, { entity, id }: NonNullable<ImportNote['about']>) => {
    if (debate.find(entity, id) === undefined) {
      app.notify(t('This is no longer in the debate.'));
      return;
    }
    followNote(app, note);
    close();
    showImported(app, { entity, id });
  };
  return (
    <DialogFrame title={t('Import report')} size="wide" onClose={close}>
      <div className="dialog-body">
        <p className="dialog-text">
          <bdi>{report.title}</bdi>: {cameIn(report)}
        </p>
        <ImportNotes report={report} followed={followed} onLead={lead} />
        <p className="dialog-hint">
          {t('File › Import report… shows this again, at the line that you followed last.')}
        </p>
      </div>
      <div className="dialog-buttons">
        <button
          type="button"
          className="button main"
          data-first-focus={followed === null ? '' : undefined}
          onClick={close}
        >
          {t('OK')}
        </button>
      </div>
    </DialogFrame>
  );
}
