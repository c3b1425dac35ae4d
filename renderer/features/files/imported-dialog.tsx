import { useApp } from '../../core/app-context.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';

/** Says what was changed of a file to make a debate of it. */
export function ImportedDialog({ changes }: { readonly changes: readonly string[] }) {
  const app = useApp();
  const close = () => app.closeDialog();
  return (
    <DialogFrame title="Imported, with changes" onClose={close}>
      <div className="dialog-body">
        <p className="dialog-text">
          Not all of the file could be taken over as it was. The file itself is unchanged; this is different in the
          debate:
        </p>
        <DetailList details={changes} />
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-first-focus onClick={close}>
          OK
        </button>
      </div>
    </DialogFrame>
  );
}
