import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { REPORT_FORMATS, REPORT_PAPERS } from '../../../shared/report/report-choices.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { howMarked, wantedMarks } from '../../core/evaluation/how-marked.ts';
import { chooseForReport, type ReportPreferences } from '../../core/slices/export.ts';
import { timeInSight } from '../../core/slices/time.ts';
import { ExportFrame } from '../../ui/connected/export-frame.tsx';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { FormatChoice } from '../../ui/fields/format-choice.tsx';
import { Segments } from '../../ui/fields/segments.tsx';
import { missingFont } from '../../ui/words/missing-font.ts';
import { PartFields } from './part-fields.tsx';
import { REPORT_FORMAT_WORDS } from './source-format-words.ts';

const PAPERS = REPORT_PAPERS.map((value) => ({ value, label: value }));

/** Writes a report of the debate, or of a part of it, to a file: the choice of format, part, texts, references and paper. */
export function ReportDialog() {
  const app = useApp();
  const preferences = useAppState((state) => state.reportPreferences);
  const [part, setPart] = useState<{ map: MapId | null; branch: StatementId | null }>({ map: null, branch: null });
  const { format, paper, withTexts, transfer } = preferences;
  const choose = (change: Partial<ReportPreferences>) => chooseForReport(app, change);
  const write = async () => {
    const state = app.store.getState();
    // A report tells of the debate of today, and no labelling of a moment.
    const isToday = timeInSight(state) === null;
    const { method } = state;
    const written = await app.request('report.export', {
      format,
      paper,
      withTexts,
      transfer: transfer && format === 'docx',
      marks: isToday ? wantedMarks(state) : state.marks,
      how: isToday ? howMarked(state) : { method, labelling: null },
      ...part,
    });
    return written === null ? null : { ...written, lacks: written.unsupported.map(missingFont) };
  };
  return (
    <ExportFrame title={t('Export report')} write={write}>
      <FormatChoice
        legend={t('Format')}
        words={REPORT_FORMAT_WORDS}
        formats={REPORT_FORMATS}
        value={format}
        onChange={(next) => choose({ format: next })}
      />
      <div className="dialog-columns">
        <PartFields {...part} onChange={setPart} />
      </div>
      <div className="dialog-columns">
        <ReferenceStyleField className="dialog-field" />
        {(format === 'docx' || format === 'pdf') && (
          <Segments legend={t('Paper')} options={PAPERS} value={paper} onChange={(next) => choose({ paper: next })} />
        )}
      </div>
      <label className="inspector-check">
        <input type="checkbox" checked={withTexts} onChange={({ target }) => choose({ withTexts: target.checked })} />
        {t('With the whole texts of the sources')}
      </label>
      {format === 'docx' && (
        <label className="inspector-check">
          <input type="checkbox" checked={transfer} onChange={({ target }) => choose({ transfer: target.checked })} />
          {t('Citations that Zotero can take over in any word processor')}
        </label>
      )}
    </ExportFrame>
  );
}
