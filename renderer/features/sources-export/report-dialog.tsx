import { useCallback, useId, useState } from 'react';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { REPORT_FORMATS, REPORT_PAPERS } from '../../../shared/report/report-choices.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { chooseForReport, type ReportPreferences } from '../../core/slices/export.ts';
import { ReferenceStyleField } from '../../ui/connected/reference-style-field.tsx';
import { Segments } from '../../ui/fields/segments.tsx';
import { missingFont } from '../../ui/words/missing-font.ts';
import { ExportFrame } from './export-frame.tsx';
import { FormatChoice } from './format-choice.tsx';
import { type BranchChoice, reportBranches } from './report-branches.ts';
import { REPORT_FORMAT_WORDS } from './source-format-words.ts';

const PAPERS = REPORT_PAPERS.map((value) => ({ value, label: value }));
const NO_BRANCHES: readonly BranchChoice[] = [];

/** Writes a report of the debate, or of a part of it, to a file: the choice of format, part, texts, references and paper. */
export function ReportDialog() {
  const app = useApp();
  const preferences = useAppState((state) => state.reportPreferences);
  const [part, setPart] = useState<{ map: MapId | null; branch: StatementId | null }>({ map: null, branch: null });
  const { format, paper, withTexts } = preferences;
  const choose = (change: Partial<ReportPreferences>) => chooseForReport(app, change);
  const write = async () => {
    const { marks } = app.store.getState();
    const written = await app.request('report.export', { format, paper, withTexts, marks, ...part });
    return written === null ? null : { ...written, lacks: written.unsupported.map(missingFont) };
  };
  return (
    <ExportFrame title="Export report" write={write}>
      <FormatChoice
        legend="Format"
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
          <Segments legend="Paper" options={PAPERS} value={paper} onChange={(next) => choose({ paper: next })} />
        )}
      </div>
      <label className="inspector-check">
        <input type="checkbox" checked={withTexts} onChange={({ target }) => choose({ withTexts: target.checked })} />
        With the whole texts of the sources
      </label>
    </ExportFrame>
  );
}

interface PartProps {
  readonly map: MapId | null;
  readonly branch: StatementId | null;
  readonly onChange: (part: { map: MapId | null; branch: StatementId | null }) => void;
}

/** The choice of a map, and of a branch on it. */
function PartFields({ map, branch, onChange }: PartProps) {
  const [mapField, branchField] = [useId(), useId()];
  const maps = useDebate((debate) => debate.mapsInOrder());
  const selected = useAppState(({ selection }) => selectedStatements(selection));
  const branches = useDebate(
    useCallback(
      (debate: Debate) => (map !== null && debate.maps.has(map) ? reportBranches(debate, map, selected) : NO_BRANCHES),
      [map, selected],
    ),
  );
  return (
    <>
      <div className="dialog-field">
        <label className="heading" htmlFor={mapField}>
          Map
        </label>
        <select
          id={mapField}
          className="field"
          value={map ?? ''}
          onChange={({ target }) => {
            onChange({ map: maps.find(({ id }) => id === target.value)?.id ?? null, branch: null });
          }}
        >
          <option value="">All maps, and what is on none</option>
          {maps.map(({ id, title }) => (
            <option key={id} value={id}>
              {title.trim() || 'Untitled map'}
            </option>
          ))}
        </select>
      </div>
      {map !== null && branches.length > 0 && (
        <div className="dialog-field">
          <label className="heading" htmlFor={branchField}>
            Part
          </label>
          <select
            id={branchField}
            className="field"
            value={branch ?? ''}
            onChange={({ target }) =>
              onChange({ map, branch: branches.find(({ id }) => id === target.value)?.id ?? null })
            }
          >
            <option value="">All of it</option>
            {branches.map(({ id, label }) => (
              <option key={id} value={id}>
                The branch of {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
