import { useId, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import {
  OUTLINE_DETAILS,
  OUTLINE_FORMATS,
  type OutlineDetail,
  type OutlineFormat,
} from '../../../shared/report/report-choices.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { useFileExport } from '../../core/use-file-export.ts';
import { FileExportButtons } from '../../ui/connected/file-export-buttons.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { outlinePart } from './outline-actions.ts';

/** The name of each format, and its use. */
const FORMAT_WORDS: Readonly<Record<OutlineFormat, { readonly name: string; readonly goodFor: string }>> = {
  docx: { name: msg('Word document'), goodFor: msg('Headings, lists and footnotes, with a picture of each map.') },
  html: { name: msg('Web page'), goodFor: msg('The same in one file, which loads nothing.') },
  md: { name: msg('Markdown'), goodFor: msg('Lists in lists, as text to edit and to pass on.') },
  txt: { name: msg('Plain text'), goodFor: msg('Indented lines, for anything that takes text.') },
};
const DETAIL_WORDS: Readonly<Record<OutlineDetail, string>> = {
  speakers: msg('Who asserted and denied it'),
  quotations: msg('The passages that it is made from'),
  references: msg('References, as notes'),
};

/** Writes the argument as an outline to a file: the choice of what it has, and of the format. */
export function OutlineExportDialog() {
  const app = useApp();
  const name = useId();
  const [format, setFormat] = useState<OutlineFormat>('docx');
  const [details, setDetails] = useState<ReadonlySet<OutlineDetail>>(new Set());
  const part = useAppState(outlinePart);
  const of = useDebate((debate) => {
    if (part.branch !== null)
      return t('What bears on “{text}”', { text: debate.statements.get(part.branch)?.text ?? '' });
    return part.map === null
      ? t('All statements')
      : t('The map “{title}”', { title: debate.maps.get(part.map)?.title ?? '' });
  });
  const saving = useFileExport(() =>
    app.request('outline.export', { format, ...part, details: OUTLINE_DETAILS.filter((each) => details.has(each)) }),
  );
  return (
    <DialogFrame title={t('Export outline')} size="medium" onClose={saving.leave}>
      <form
        className="dialog-form"
        onInput={saving.forgetFailure}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.writing) void saving.write();
        }}
      >
        <fieldset className="dialog-body export-choices" disabled={saving.writing}>
          <legend className="visually-hidden">{t('Outline')}</legend>
          <p className="dialog-hint">{of}</p>
          <div className="sources-export">
            {OUTLINE_FORMATS.map((each) => (
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
                    {t(FORMAT_WORDS[each].name)} <code>.{each}</code>
                  </span>
                  <span className="sources-export-use">{t(FORMAT_WORDS[each].goodFor)}</span>
                </span>
              </label>
            ))}
          </div>
          <fieldset className="outline-details">
            <legend className="heading">{t('With each statement')}</legend>
            {OUTLINE_DETAILS.map((each) => (
              <label key={each}>
                <input
                  type="checkbox"
                  checked={details.has(each)}
                  onChange={() => setDetails(details.symmetricDifference(new Set([each])))}
                />{' '}
                {t(DETAIL_WORDS[each])}
              </label>
            ))}
          </fieldset>
          {details.has('references') && <ReferenceStyleField className="dialog-field" />}
        </fieldset>
        <FileExportButtons saving={saving} />
      </form>
    </DialogFrame>
  );
}
