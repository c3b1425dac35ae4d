import { useEffect, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useApp } from '../../core/app-context.ts';
import { countTypedForm } from '../../core/slices/unsaved.ts';

/**
 * Tracks whether a dialog has typed text that is nowhere else: it asks before it closes without it, and so does the
 * window.
 */
export function useTypedForm(): { readonly onInput: () => void; readonly askToClose: () => void } {
  const app = useApp();
  const [typed, setTyped] = useState(false);
  useEffect(() => {
    if (typed) return countTypedForm(app);
  }, [app, typed]);
  return {
    onInput: () => setTyped(true),
    askToClose() {
      if (!typed) app.closeDialog();
      else {
        app.openDialog({
          kind: 'confirm',
          title: t('Close without what you typed?'),
          text: t('What is in this dialog is nowhere else.'),
          details: [],
          confirm: t('Close without it'),
          run: () => app.closeDialog(),
        });
      }
    },
  };
}
