import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { Mark } from '../../ui/mark.tsx';

/** The program's purpose, its promises, and whose work is in it. */
export function AboutDialog() {
  const app = useApp();
  const version = useAppState((state) => state.version);
  return (
    <DialogFrame title={t('About Counterclaim')} onClose={() => app.closeDialog()}>
      <div className="dialog-body about">
        <Mark size={56} />
        <p>
          <strong>Counterclaim {version}</strong>
          <br />
          {t('Maps of who claims what, and of what supports and attacks it.')}
        </p>
        <p>
          {t(
            'Everything stays on this computer. Counterclaim has no account and no server, makes no network requests, and tells nobody what you do with it. A debate is one file, and it is yours.',
          )}
        </p>
        <p>
          {t('Free software under the MIT Licence. © 2026 The Counterclaim authors.')}
          <br />
          {t(
            'The fonts Inter, Source Serif 4, Noto Sans Arabic, Noto Sans Hebrew, Noto Sans SC and Noto Color Emoji are under the SIL Open Font Licence 1.1. The licences of everything in this program can be read here.',
          )}
        </p>
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button dialog-first" onClick={() => app.openDialog({ kind: 'licences' })}>
          {t('Licences…')}
        </button>
        <button type="button" className="button main" data-first-focus onClick={() => app.closeDialog()}>
          {t('Close')}
        </button>
      </div>
    </DialogFrame>
  );
}
