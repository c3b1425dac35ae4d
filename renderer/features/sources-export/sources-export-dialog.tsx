import { useId, useState } from 'react';
import { SOURCE_FORMATS, type SourceFormat } from '../../../shared/contract/source-formats.ts';
import { REPORT_FORMATS } from '../../../shared/report/report-choices.ts';
import { counted } from '../../../shared/text/counted.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { useFileExport } from '../../core/use-file-export.ts';
import { FileExportButtons } from '../../ui/connected/file-export-buttons.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { SOURCE_FORMAT_WORDS } from './source-format-words.ts';

/** Writes what the debate says about its sources to a file: the choice of format. */
export function SourcesExportDialog() {
  const app = useApp();
  const [format, setFormat] = useState<SourceFormat>('docx');
  const said = useDebate(
    ({ sources, excerpts }) => `${counted(sources.size, 'source')}, ${counted(excerpts.size, 'passage')}`,
  );
  const name = useId();

  const saving = useFileExport(() => app.request('sources.export', { format, marks: app.store.getState().marks }));
  return (
    <DialogFrame title="Export sources and quotations" size="medium" onClose={saving.leave}>
      <form
        className="dialog-form"
        onInput={saving.forgetFailure}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.writing) void saving.write();
        }}
      >
        <fieldset className="dialog-body sources-export" disabled={saving.writing}>
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
        <FileExportButtons saving={saving} />
      </form>
    </DialogFrame>
  );
}
