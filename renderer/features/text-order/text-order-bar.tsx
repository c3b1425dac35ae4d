import { msg, t } from '../../../shared/language/translate.ts';
import { sourceTitle } from '../../../shared/sources/source-title.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { showTextOrderOf } from '../../core/slices/text-order.ts';
import { excerptedSources } from '../passages/measured-sources.ts';
import type { TextOrderPicture } from './text-order-picture.ts';

const SCOPES = [
  { of: 'map', label: msg('On this map') },
  { of: 'debate', label: msg('All claims') },
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
        <div className="exchange-scopes" role="group" aria-label={t('Which claims')}>
          {SCOPES.map(({ of, label }) => (
            <button
              key={of}
              type="button"
              aria-pressed={scope === of}
              onClick={() => showTextOrderOf(app, { textOrderOf: of })}
            >
              {t(label)}
            </button>
          ))}
        </div>
      )}
      {sources.length > 1 && (
        <select
          className="field"
          aria-label={t('Sources')}
          value={source ?? ''}
          onChange={({ target }) =>
            showTextOrderOf(app, { textOrderSource: target.value === '' ? null : target.value })
          }
        >
          <option value="">{t('All sources')}</option>
          {sources.map((each) => (
            <option key={each.id} value={each.id}>
              {sourceTitle(each)}
            </option>
          ))}
        </select>
      )}
      {picture !== null && picture.firstOf.size > 0 && (
        <p>
          {t(
            '{statements, plural, one {# statement} other {# statements}} · {passages, plural, one {# passage} other {# passages}}',
            {
              statements: picture.firstOf.size,
              passages: picture.rows.filter(({ kind }) => kind === 'passage').length,
            },
          )}
        </p>
      )}
    </div>
  );
}
