import { t } from '../../../shared/language/translate.ts';
import type { Excerpt } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { useApp, useSession } from '../../core/app-context.ts';
import { startPlacing } from './place-passage.ts';

/** Gives a passage that is no longer in its text a place there by hand. */
export function PlaceLost({ excerpt }: { readonly excerpt: Readonly<Excerpt> }) {
  const app = useApp();
  const { readOnly } = useSession();
  if (readOnly) return null;
  return (
    <button
      type="button"
      className="button passage-place"
      aria-label={t('Place it by hand… {exact}', { exact: shortQuote(excerpt.exact) })}
      onClick={() => startPlacing(app, excerpt.id)}
    >
      {t('Place it by hand…')}
    </button>
  );
}
