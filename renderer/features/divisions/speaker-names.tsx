import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { useApp, useDebate } from '../../core/app-context.ts';

/** Names that are shown before somebody wants to see all. */
const MOST = 6;

/** Speakers by their names, each of which leads to its panel; a long list is cut until it is asked for. */
export function SpeakerNames({ ids }: { readonly ids: readonly SpeakerId[] }) {
  const app = useApp();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? ids : ids.slice(0, MOST);
  const names = useDebate((debate) => shown.map((id) => debate.speakers.get(id)?.name ?? ''));
  return (
    <span className="divisions-names">
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <button
            type="button"
            className="divisions-name"
            dir="auto"
            onClick={() => app.select({ kind: 'speaker', id })}
          >
            {names[index]}
          </button>
        </span>
      ))}
      {ids.length > shown.length && (
        <>
          {' '}
          <button type="button" className="divisions-name" onClick={() => setWhole(true)}>
            {t('and {count} more', { count: ids.length - shown.length })}
          </button>
        </>
      )}
    </span>
  );
}
