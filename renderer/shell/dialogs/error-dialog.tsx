import type { CounterclaimError } from '../../../shared/errors.ts';
import { t } from '../../../shared/language/translate.ts';
import { useApp } from '../../core/app-context.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { errorTitle } from '../../ui/words/error-titles.ts';

/** Reports a failure: a few words, the sentence, and further findings if there are any. */
export function ErrorDialog({ error }: { readonly error: CounterclaimError }) {
  const app = useApp();
  const close = () => app.closeDialog();
  return (
    <DialogFrame title={errorTitle(error)} onClose={close}>
      <div className="dialog-body">
        <p className="dialog-text" role="alert">
          {error.message}
        </p>
        <DetailList details={error.details ?? []} />
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-first-focus onClick={close}>
          {t('OK')}
        </button>
      </div>
    </DialogFrame>
  );
}
