import { useEffect, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Licence } from '../../../shared/licence.ts';
import { useApp } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { LicenceList } from './licence-list.tsx';
import { readLicences } from './read-licences.ts';

/** Whose work is in this program, and on what terms: a list of packages, and the text of the chosen one. */
export function LicencesDialog() {
  const app = useApp();
  const [licences, setLicences] = useState<readonly Licence[] | null>(null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    let here = true;
    readLicences().then(
      (read) => here && setLicences(read),
      (error: unknown) => {
        if (!here) return;
        app.closeDialog();
        app.fail(error);
      },
    );
    return () => {
      here = false;
    };
  }, [app]);
  const shown = licences?.[chosen];
  return (
    <DialogFrame title={t('Licences')} size="wide" onClose={() => app.closeDialog()}>
      {licences === null || shown === undefined ? (
        <div className="dialog-body licences">
          <p role="status">{t('Reading the licences…')}</p>
        </div>
      ) : (
        <div className="dialog-body licences">
          <LicenceList licences={licences} chosen={chosen} onChoose={setChosen} />
          <section
            className="licence"
            key={chosen}
            aria-label={t('Licence of {name}', { name: shown.name })}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in the reach of the keyboard.
            tabIndex={0}
          >
            <h3 className="licence-name">
              {shown.name} <span className="licence-version">{shown.version}</span>
            </h3>
            {shown.licence !== '' && <p className="licence-terms">{shown.licence}</p>}
            <p className="licence-text">{shown.text}</p>
          </section>
        </div>
      )}
    </DialogFrame>
  );
}
