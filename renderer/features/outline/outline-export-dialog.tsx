import { useState } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import {
  OUTLINE_DETAILS,
  OUTLINE_FORMATS,
  type OutlineDetail,
  type OutlineFormat,
} from '../../../shared/report/report-choices.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { ExportFrame } from '../../ui/connected/export-frame.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { FormatChoice, type FormatWords } from '../../ui/fields/format-choice.tsx';
import { outlinePart } from './outline-actions.ts';

/** The name of each format, and its use. */
const FORMAT_WORDS: Readonly<Record<OutlineFormat, FormatWords>> = {
  docx: { name: msg('Word document'), goodFor: msg('Headings, lists and footnotes, with a picture of each map.') },
  pdf: {
    name: msg('PDF document'),
    goodFor: msg('Pages to read and print, with notes at their foot, and without pictures.'),
  },
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
  const write = () =>
    app.request('outline.export', { format, ...part, details: OUTLINE_DETAILS.filter((each) => details.has(each)) });
  return (
    <ExportFrame title={t('Export outline')} write={write}>
      <p className="dialog-hint">{of}</p>
      <FormatChoice
        legend={t('Format')}
        words={FORMAT_WORDS}
        formats={OUTLINE_FORMATS}
        value={format}
        onChange={setFormat}
      />
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
    </ExportFrame>
  );
}
