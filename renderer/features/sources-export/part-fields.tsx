import { useCallback, useId } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { MapId, StatementId } from '../../../shared/model/entities.ts';
import { useAppState, useDebate } from '../../core/app-context.ts';
import { selectedStatements } from '../../core/selection.ts';
import { type BranchChoice, reportBranches } from './report-branches.ts';

const NO_BRANCHES: readonly BranchChoice[] = [];

interface Props {
  readonly map: MapId | null;
  readonly branch: StatementId | null;
  readonly onChange: (part: { map: MapId | null; branch: StatementId | null }) => void;
}

/** The choice of a map, and of a branch on it. */
export function PartFields({ map, branch, onChange }: Props) {
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
          {t('Map')}
        </label>
        <select
          id={mapField}
          className="field"
          value={map ?? ''}
          onChange={({ target }) => {
            onChange({ map: maps.find(({ id }) => id === target.value)?.id ?? null, branch: null });
          }}
        >
          <option value="">{t('All maps, and what is on none')}</option>
          {maps.map(({ id, title }) => (
            <option key={id} value={id}>
              {title.trim() || t('Untitled map')}
            </option>
          ))}
        </select>
      </div>
      {map !== null && branches.length > 0 && (
        <div className="dialog-field">
          <label className="heading" htmlFor={branchField}>
            {t('Part')}
          </label>
          <select
            id={branchField}
            className="field"
            value={branch ?? ''}
            onChange={({ target }) =>
              onChange({ map, branch: branches.find(({ id }) => id === target.value)?.id ?? null })
            }
          >
            <option value="">{t('All of it')}</option>
            {branches.map(({ id, label }) => (
              <option key={id} value={id}>
                {t('The branch of {statement}', { statement: label })}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}
