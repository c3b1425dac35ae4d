import { useId, useState } from 'react';
import { SOURCE_FORMATS, type SourceFormat } from '../../../shared/contract/source-formats.ts';
import { type CounterclaimError, errorCode } from '../../../shared/errors.ts';
import { REPORT_FORMATS } from '../../../shared/report/report-choices.ts';
import { counted } from '../../../shared/text/counted.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { beginExport } from '../../core/slices/export.ts';
import { tellFaults } from '../../core/tell-faults.ts';
import { ExportProgress } from '../../ui/connected/export-progress.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { SOURCE_FORMAT_WORDS } from './source-format-words.ts';

/** Writes what the debate says about its sources to a file: the choice of format. */
export function SourcesExportDialog() {
  const app = useApp();
  const [format, setFormat] = useState<SourceFormat>('docx');
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const said = useDebate(
    ({ sources, excerpts }) => `${counted(sources.size, 'source')}, ${counted(excerpts.size, 'passage')}`,
  );
  const name = useId();

  const write = async () => {
    beginExport(app);
    setWriting(true);
    setFailure(null);
    try {
      await app.store.getState().session?.flush();
      const written = await app.request('sources.export', { format, marks: app.store.getState().marks });
      if (written === null) return;
      app.closeDialog();
      const made = `Exported “${written.path}”.`;
      if (!tellFaults(app, made, written.faults)) app.notify(made);
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      if (errorCode(error) !== 'Cancelled') setFailure((error as CounterclaimError).message);
    } finally {
      setWriting(false);
    }
  };
  /** A running export is cancelled first, and the dialog stays for another choice. */
  const leave = () => {
    if (!writing) app.closeDialog();
    else app.request('export.cancel', {}).catch((error: unknown) => app.fail(error));
  };
  return (
    <DialogFrame title="Export sources and quotations" size="medium" onClose={leave}>
      <form
        className="dialog-form"
        onInput={() => setFailure(null)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!writing) void write();
        }}
      >
        <fieldset className="dialog-body sources-export" disabled={writing}>
          <legend className="visually-hidden">Form</legend>
          <p className="dialog-hint">{said}</p>
          {SOURCE_FORMATS.map((each) => (
            <label key={each} className="sources-export-choice">
              <input
                type="radio"
                name={name}
                value={each}
                checked={each === format}
                data-first-focus={each === 'docx' ? '' : undefined}
                onChange={() => setFormat(each)}
              />
              <span>
                <span className="sources-export-name">
                  {SOURCE_FORMAT_WORDS[each].name} <code>.{each}</code>
                </span>
                <span className="sources-export-use">{SOURCE_FORMAT_WORDS[each].goodFor}</span>
              </span>
            </label>
          ))}
          {REPORT_FORMATS.some((each) => each === format) && <ReferenceStyleField className="dialog-field" />}
        </fieldset>
        <p role="alert" className="dialog-refusal">
          {failure}
        </p>
        <div className="dialog-buttons">
          <div className="export-said" role="status">
            {writing && <ExportProgress label="Writing the file" before="Choose where to write it…" />}
          </div>
          <button type="button" className="button" onClick={leave}>
            {writing ? 'Cancel export' : 'Cancel'}
          </button>
          <button type="submit" className="button main" disabled={writing}>
            Export…
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
