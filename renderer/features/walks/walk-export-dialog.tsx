import { useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { WalkId } from '../../../shared/model/entities.ts';
import { WALK_FORMATS, type WalkFormat } from '../../../shared/report/report-choices.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { ExportFrame } from '../../ui/connected/export-frame.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { FormatChoice, type FormatWords } from '../../ui/fields/format-choice.tsx';
import { missingFont } from '../../ui/words/missing-font.ts';

const FORMAT_WORDS: Readonly<Record<WalkFormat, FormatWords>> = {
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
  const [format, setFormat] = useState<WalkFormat>('pptx');
  const title = useDebate((debate) => debate.walks.get(walk)?.title ?? '');
  const write = async () => {
    const written = await app.request('walk.export', { walk, format });
    return written === null ? null : { ...written, lacks: written.unsupported.map(missingFont) };
  };
  return (
    <ExportFrame title={t('Export walk')} write={write}>
      <p className="dialog-hint" dir="auto">
        {title}
      </p>
      <FormatChoice
        legend={t('Format')}
        words={FORMAT_WORDS}
        formats={WALK_FORMATS}
        value={format}
        onChange={setFormat}
      />
      <ReferenceStyleField className="dialog-field" />
    </ExportFrame>
  );
}
