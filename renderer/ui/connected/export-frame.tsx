import type { ReactNode } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { useFileExport } from '../../core/use-file-export.ts';
import { DialogFrame } from '../dialog/dialog-frame.tsx';
import { FileExportButtons } from './file-export-buttons.tsx';

interface Props {
  readonly title: string;
  /** Writes the file; null where the user thought better of it. */
  readonly write: Parameters<typeof useFileExport>[0];
  readonly children: ReactNode;
}

/** A dialog that writes a file: its choices, and its buttons with progress. */
export function ExportFrame({ title, write, children }: Props) {
  const saving = useFileExport(write);
  return (
    <DialogFrame title={title} size="medium" onClose={saving.leave}>
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
          {children}
        </fieldset>
        <FileExportButtons saving={saving} />
      </form>
    </DialogFrame>
  );
}
