import { useId, useMemo, useState } from 'react';
import type { ImportedFile } from '../../../shared/contract/file.ts';
import { countMerged, MERGE_OUTCOMES, mergeImported } from '../../../shared/formats/merging/merge-imported.ts';
import type { Matching } from '../../../shared/formats/merging/same-things.ts';
import { countsInWords, MERGE_WORDS } from '../../../shared/formats/reading/import-words.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { Translated } from '../../ui/translated.tsx';
import { importAsNew, showImportReport } from './import-file.ts';
import { ImportNotes } from './import-notes.tsx';

type Way = 'new' | 'into';

/** Shows what a file of another program has, and imports it: into the open debate as one step, or as a new debate. */
export function ImportDialog({ imported }: { readonly imported: ImportedFile }) {
  const app = useApp();
  const id = useId();
  const debate = useDebate((open) => open);
  const [way, setWay] = useState<Way>('into');
  const [matching, setMatching] = useState<Matching>('id');
  const { name, report, data } = imported;
  const merge = useMemo(() => mergeImported(debate, data, matching), [debate, data, matching]);
  const counts = countMerged(merge);
  const nothingNew = way === 'into' && merge.changes.length === 0;

  const submit = () => {
    app.closeDialog();
    if (way === 'new') {
      importAsNew(app, imported.file).catch((error: unknown) => app.fail(error));
      return;
    }
    const made = app.change(msg('Import'), (open) => [...mergeImported(open, data, matching).changes]);
    if (made) showImportReport(app, report);
  };
  return (
    <DialogFrame title={t('Import')} size="wide" onClose={() => app.closeDialog()}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="dialog-body">
          <p className="dialog-text">
            <Translated
              message="{name} has {counts}."
              values={{ name: <bdi>{name}</bdi>, counts: countsInWords(report.counts) }}
            />
          </p>
          <fieldset className="import-ways">
            <legend className="heading">{t('What becomes of it')}</legend>
            <label>
              <input
                type="radio"
                name={`${id}way`}
                checked={way === 'into'}
                onChange={() => setWay('into')}
                data-first-focus
              />
              {t('Import into this debate')}
            </label>
            <label>
              <input type="radio" name={`${id}way`} checked={way === 'new'} onChange={() => setWay('new')} />
              {t('Open as a new one')}
            </label>
          </fieldset>
          {way === 'into' && (
            <>
              <label className="import-match">
                <input
                  type="checkbox"
                  checked={matching === 'text'}
                  onChange={(event) => setMatching(event.target.checked ? 'text' : 'id')}
                />
                {t('Statements with the same text are the same')}
              </label>
              <dl className="import-preview" aria-live="polite">
                {MERGE_OUTCOMES.map((outcome) => (
                  <div key={outcome}>
                    <dt>{t(MERGE_WORDS[outcome])}</dt>
                    <dd>{countsInWords(counts[outcome])}</dd>
                  </div>
                ))}
              </dl>
            </>
          )}
          <ImportNotes report={report} />
        </div>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => app.closeDialog()}>
            {t('Cancel')}
          </button>
          <button type="submit" className="button main" disabled={nothingNew}>
            {way === 'into' ? t('Import') : t('Open as a new one…')}
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
