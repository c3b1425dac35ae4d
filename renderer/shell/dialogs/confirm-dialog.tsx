import { t } from '../../../shared/language/translate.ts';
import { useApp } from '../../core/app-context.ts';
import type { Dialog } from '../../core/dialog.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';

/** A question before something that takes more along than is visible. */
export function ConfirmDialog({
  title,
  text,
  details,
  confirm,
  run,
}: Omit<Extract<Dialog, { kind: 'confirm' }>, 'kind'>) {
  const app = useApp();
  const close = () => app.closeDialog();
  return (
    <DialogFrame title={title} onClose={close}>
      <div className="dialog-body">
        <p className="dialog-text">{text}</p>
        <DetailList details={details} />
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button" data-first-focus onClick={close}>
          {t('Cancel')}
        </button>
        <button
          type="button"
          className="button danger"
          onClick={() => {
            close();
            run();
          }}
        >
          {confirm}
        </button>
      </div>
    </DialogFrame>
  );
}
