import { useId, useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { WalkId } from '../../../shared/model/entities.ts';
import { WALK_FORMATS, type WalkFormat } from '../../../shared/report/report-choices.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { useFileExport } from '../../core/use-file-export.ts';
import { FileExportButtons } from '../../ui/connected/file-export-buttons.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { DialogFrame } from '../../ui/dialog/dialog-frame.tsx';
import { missingFont } from '../../ui/words/missing-font.ts';

const FORMAT_WORDS: Readonly<Record<WalkFormat, { readonly name: string; readonly goodFor: string }>> = {
  pptx: {
    name: msg('Presentation'),
    goodFor: msg(
      'Slides to present and to edit elsewhere: text and drawings stay text and shapes, and your notes come along.',
    ),
  },
  pdf: { name: 'PDF', goodFor: msg('A page or more for each stop, to hand out: in letters of 9 points or more.') },
};

/** Writes a walk to a file as slides: the choice of the format, and of the style of references. */
export function WalkExportDialog({ walk }: { readonly walk: WalkId }) {
  const app = useApp();
  const name = useId();
  const [format, setFormat] = useState<WalkFormat>('pptx');
  const title = useDebate((debate) => debate.walks.get(walk)?.title ?? '');
  const saving = useFileExport(async () => {
    const written = await app.request('walk.export', { walk, format });
    return written === null ? null : { ...written, lacks: written.unsupported.map(missingFont) };
  });
  return (
    <DialogFrame title={t('Export walk')} size="medium" onClose={saving.leave}>
      <form
        className="dialog-form"
        onInput={saving.forgetFailure}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.writing) void saving.write();
        }}
      >
        <fieldset className="dialog-body export-choices" disabled={saving.writing}>
          <legend className="visually-hidden">{t('What to export')}</legend>
          <p className="dialog-hint" dir="auto">
            {title}
          </p>
          <fieldset className="sources-export">
            <legend className="visually-hidden">{t('Format')}</legend>
            {WALK_FORMATS.map((each) => (
              <label key={each} className="sources-export-choice">
                <input
                  type="radio"
                  name={name}
                  value={each}
                  checked={each === format}
                  data-first-focus={each === 'pptx' ? '' : undefined}
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
          </fieldset>
          <ReferenceStyleField className="dialog-field" />
        </fieldset>
        <FileExportButtons saving={saving} />
      </form>
    </DialogFrame>
  );
}
