import { useState } from 'react';
import { SOURCE_FORMATS, type SourceFormat } from '../../../shared/contract/source-formats.ts';
import { t } from '../../../shared/language/translate.ts';
import { counted } from '../../../shared/text/counted.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { ExportFrame } from '../../ui/connected/export-frame.tsx';
import { FormatChoice } from '../../ui/fields/format-choice.tsx';
import { SOURCE_FORMAT_WORDS } from './source-format-words.ts';

/** Writes what the debate says about its sources, or its argument for other programs, to a file: the choice of format. */
export function SourcesExportDialog() {
  const app = useApp();
  const [format, setFormat] = useState<SourceFormat>('jsonld');
  const said = useDebate(
    ({ sources, excerpts }) => `${counted(sources.size, 'source')}, ${counted(excerpts.size, 'passage')}`,
  );
  return (
    <ExportFrame title={t('Export data for other programs')} write={() => app.request('sources.export', { format })}>
      <p className="dialog-hint">{said}</p>
      <FormatChoice
        legend={t('Form')}
        words={SOURCE_FORMAT_WORDS}
        formats={SOURCE_FORMATS}
        value={format}
        onChange={setFormat}
      />
    </ExportFrame>
  );
}
