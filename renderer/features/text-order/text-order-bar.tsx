import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { counted } from '../../../shared/text/counted.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { showTextOrderOf } from '../../core/slices/text-order.ts';
import { excerptedSources } from '../passages/measured-sources.ts';
import type { TextOrderPicture } from './text-order-picture.ts';

const SCOPES = [
  { of: 'map', label: 'On this map' },
  { of: 'debate', label: 'All claims' },
] as const;

/** The choice of claims and of sources to show, and their number. */
export function TextOrderBar({ picture }: { picture: TextOrderPicture | null }) {
  const app = useApp();
  const scope = useAppState((state) => state.textOrderOf);
  const hasMap = useAppState((state) => state.map !== null);
  const source = useAppState((state) => state.textOrderSource);
  const sources = useDebate(excerptedSources);
  return (
    <div className="exchange-bar text-order-bar">
      {hasMap && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons of a bar are no fieldset of a form.
        <div className="exchange-scopes" role="group" aria-label="Which claims">
          {SCOPES.map(({ of, label }) => (
            <button
              key={of}
              type="button"
              aria-pressed={scope === of}
              onClick={() => showTextOrderOf(app, { textOrderOf: of })}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {sources.length > 1 && (
        <select
          className="field"
          aria-label="Sources"
          value={source ?? ''}
          onChange={({ target }) =>
            showTextOrderOf(app, { textOrderSource: target.value === '' ? null : target.value })
          }
        >
          <option value="">All sources</option>
          {sources.map((each) => (
            <option key={each.id} value={each.id}>
              {sourceTitle(each)}
            </option>
          ))}
        </select>
      )}
      {picture !== null && picture.firstOf.size > 0 && (
        <p>
          {counted(picture.firstOf.size, 'statement')} ·{' '}
          {counted(picture.rows.filter(({ kind }) => kind === 'passage').length, 'passage')}
        </p>
      )}
    </div>
  );
}
