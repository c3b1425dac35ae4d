import { useEffect, useId, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { closeDialogsOf } from '../../core/slices/dialogs.ts';
import { useTypedForm } from '../../ui/connected/use-typed-form.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { addSources } from './source-actions.ts';

/** Makes a source of a text that is pasted or written. */
export function PasteSourceDialog() {
  const app = useApp();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [source, setSource] = useState<SourceId | null>(null);
  const saved = useAppState((state) => state.saved);
  const id = useId();
  const typed = useTypedForm();

  // The text stays here until its source is on the disk, even after another attempt.
  useEffect(() => {
    if (source === null || !saved) return;
    if (app.store.getState().session?.debate.sources.has(source)) closeDialogsOf(app, 'paste-source');
    else setAdding(false);
  }, [app, source, saved]);

  const submit = async () => {
    const refused = refusalOf(text);
    setRefusal(refused);
    if (refused !== null) return;
    setAdding(true);
    try {
      // Contents that were read before have to be in the file before this is read.
      await app.store.getState().session?.flush();
      const document = await app.request('sources.readText', { text, title: title.trim() });
      const [added = null] = addSources(app, [document]);
      setSource(added);
      setAdding(added !== null);
    } catch (error) {
      setAdding(false);
      setRefusal((error as Error).message);
    }
  };

  return (
    <DialogFrame title={t('Add a text as source')} size="medium" onClose={typed.askToClose}>
      <form
        className="dialog-form"
        noValidate
        onInput={() => {
          typed.onInput();
          setRefusal(null);
        }}
        aria-describedby={`${id}-refusal`}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="dialog-body">
          <label className="dialog-field" htmlFor={`${id}-title`}>
            {t('Title')}
            <input
              id={`${id}-title`}
              className="field"
              dir="auto"
              data-first-focus
              maxLength={500}
              placeholder={t('Its first line, when left empty')}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
          <label className="dialog-field" htmlFor={`${id}-text`}>
            {t('Text')}
            <textarea
              id={`${id}-text`}
              className="field paste-source-text"
              dir="auto"
              rows={12}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        </div>
        <p id={`${id}-refusal`} role="alert" className="dialog-refusal">
          {refusal}
        </p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => app.closeDialog()}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main" disabled={isAdding}>
            {t('Add source')}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}

function refusalOf(text: string): string | null {
  if (text.trim() === '') return t('Paste or write the text first.');
  const most = LIMITS.sourceCharacters;
  if (text.length <= most) return null;
  return t('The text has {count, number} characters, and a source may have {most, number}.', {
    count: text.length,
    most,
  });
}
