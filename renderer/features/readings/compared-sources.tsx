import { useCallback, useId, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { SourceId } from '../../../shared/model/entities.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { type Against, comparedSources, readerNames } from './against.ts';
import { ComparedReadings } from './compared-readings.tsx';
import { useReadings } from './use-readings.ts';

interface Props {
  readonly against: Against;
  /** The source that is compared at first, if both have it. */
  readonly first: SourceId | null;
}

/** The sources that both readers read, of which one is compared. */
export function ComparedSources({ against, first }: Props) {
  const app = useApp();
  const field = useId();
  const sources = useDebate(
    useCallback(
      (debate: Debate) =>
        comparedSources(debate, against).map((each) => ({
          ...each,
          title: sourceTitle(debate.sources.get(each.here)),
        })),
      [against],
    ),
  );
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      sources.findIndex(({ here }) => here === first),
    ),
  );
  const source = sources[chosen] ?? sources[0];
  const readings = useReadings(against, source);
  const names = readerNames(against);
  return (
    <>
      <div className="dialog-body readings">
        {source === undefined ? (
          <p className="dialog-text" role="status">
            {t('The two debates have no source in common: none has the same text, DOI, ISBN or address.')}
          </p>
        ) : (
          <label className="readings-source" htmlFor={field}>
            {t('Source')}{' '}
            <select
              id={field}
              className="field"
              data-first-focus=""
              value={chosen}
              onChange={(event) => setChosen(Number(event.target.value))}
            >
              {sources.map(({ here, title }, index) => (
                <option key={here} value={index}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        )}
        {readings !== null && source !== undefined && (
          <ComparedReadings key={source.here} readings={readings} names={names} />
        )}
        {readings === null && source !== undefined && <p role="status">{t('Comparing…')}</p>}
      </div>
      <div className="dialog-buttons">
        <button type="button" className="button main" onClick={() => app.closeDialog()}>
          {t('Done')}
        </button>
      </div>
    </>
  );
}
