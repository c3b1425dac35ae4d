import { useEffect, useId, useState } from 'react';
import type { RecognitionLanguages } from '../../../../shared/contract/recognition.ts';
import { t } from '../../../../shared/language/translate.ts';
import { languageName } from '../../../../shared/sources/language-name.ts';
import { useApp } from '../../../core/app-context.ts';
import type { Dialog } from '../../../core/dialog.ts';
import { DialogFrame } from '../../../ui/dialog/dialog-frame.tsx';

const ENGLISH = '';

/** Asks whether text in pictures is to be recognised, and in which language. */
export function RecogniseDialog({ reason, run }: Omit<Extract<Dialog, { kind: 'recognise' }>, 'kind'>) {
  const app = useApp();
  const id = useId();
  const [languages, setLanguages] = useState<RecognitionLanguages>({ names: [], chosen: null });
  const [refusal, setRefusal] = useState<string | null>(null);

  const take = async (asked: Promise<RecognitionLanguages | null>) => {
    setRefusal(null);
    try {
      const found = await asked;
      if (found !== null) setLanguages(found);
    } catch (error) {
      setRefusal((error as Error).message);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it opens.
  useEffect(() => void take(app.request('recognition.languages', {})), [app]);

  return (
    <DialogFrame title={t('Recognise text')} onClose={() => app.closeDialog()}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          app.closeDialog();
          run();
        }}
      >
        <div className="dialog-body">
          <p className="dialog-text">{reason}</p>
          <label className="dialog-field" htmlFor={`${id}-language`}>
            {t('Language of the text')}
            <select
              id={`${id}-language`}
              className="field"
              value={languages.chosen ?? ENGLISH}
              onChange={({ target }) => {
                const language = target.value === ENGLISH ? null : target.value;
                void take(app.request('recognition.choose', { language }));
              }}
            >
              <option value={ENGLISH}>{t('English')}</option>
              {languages.names.map((name) => (
                <option key={name} value={name}>
                  {languageName(name)}
                </option>
              ))}
            </select>
          </label>
          <p>
            <button type="button" className="button" onClick={() => void take(app.request('recognition.add', {}))}>
              {t('Add a language…')}
            </button>
          </p>
          <p className="dialog-hint">
            {t(
              'This takes some seconds for each page, on this computer alone, and can be cancelled; nothing is kept then. A language is a file such as deu.traineddata, which Tesseract’s project offers for over a hundred of them. The choice also holds for pictures that are added.',
            )}
          </p>
          <p role="alert" className="dialog-refusal">
            {refusal}
          </p>
        </div>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => app.closeDialog()}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main" data-first-focus>
            {t('Recognise the text')}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
