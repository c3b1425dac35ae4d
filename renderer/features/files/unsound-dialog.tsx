import { t } from '../../../shared/language/translate.ts';
import { useApp } from '../../core/app-context.ts';
import { DetailList } from '../../ui/dialog/detail-list.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';

interface Props {
  /** The sentence that says what was made. */
  readonly made: string;
  readonly faults: readonly string[];
}

/** Says of what was just made of the debate that it may not be what was meant, because the debate is not sound. */
export function UnsoundDialog({ made, faults }: Props) {
  const app = useApp();
  const close = () => app.closeDialog();
  return (
    <DialogFrame title={t('The debate is not sound')} onClose={close}>
      <div className="dialog-body">
        <p className="dialog-text" role="alert">
          {t('{made} But the debate is not sound, so it may hold altered data. This is wrong:', { made })}
        </p>
        <DetailList details={faults} />
        <p className="dialog-text">
          {t(
            'Compare it with a backup or an earlier copy. Recover… in the File menu makes a new debate of what can be read, and names what cannot.',
          )}
        </p>
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button main" data-first-focus onClick={close}>
          {t('OK')}
        </button>
      </div>
    </DialogFrame>
  );
}
