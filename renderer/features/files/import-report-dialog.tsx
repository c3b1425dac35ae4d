import type { ImportNote, ImportReport } from '../../../shared/formats/reading/import-report.ts';
import { cameIn } from '../../../shared/formats/reading/import-words.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { ImportNotes } from './import-notes.tsx';
import { showImported } from './show-imported.ts';

/** What came of a file that was imported; each line leads to what it speaks of. */
export function ImportReportDialog({ report }: { readonly report: ImportReport }) {
  const app = useApp();
  const debate = useDebate((open) => open);
  const close = () => app.closeDialog();
  const lead = ({ entity, id }: NonNullable<ImportNote['about']>) => {
    if (debate.find(entity, id) === undefined) {
      app.notify('This is no longer in the debate.');
      return;
    }
    close();
    showImported(app, { entity, id });
  };
  return (
    <DialogFrame title="Import report" size="wide" onClose={close}>
      <div className="dialog-body">
        <p className="dialog-text">
          <bdi>{report.title}</bdi>: {cameIn(report)}
        </p>
        <ImportNotes report={report} onLead={lead} />
        <p className="dialog-hint">File › Import report… shows this again.</p>
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-first-focus onClick={close}>
          OK
        </button>
      </div>
    </DialogFrame>
  );
}
