import { t } from '../../../shared/language/translate.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { TextOrderBar } from './text-order-bar.tsx';
import type { TextOrderPicture } from './text-order-picture.ts';
import { TextOrderSurface } from './text-order-surface.tsx';
import { useTextOrderPicture } from './use-text-order-picture.ts';

/** The middle of the window when it shows claims in the order of their sources, each beside its passage. */
export function TextOrderView() {
  const picture = useTextOrderPicture();
  return (
    <main className="exchange text-order" aria-label={t('Text order')}>
      <TextOrderBar picture={picture} />
      <Shown picture={picture} />
    </main>
  );
}

function Shown({ picture }: { picture: TextOrderPicture | null }) {
  if (picture === null) {
    return (
      <p className="text-order-busy" role="status">
        {t('Laying out the claims…')}
      </p>
    );
  }
  return picture.claims.length === 0 ? <Empty /> : <TextOrderSurface picture={picture} />;
}

/** Advice while there are no claims to show. */
function Empty() {
  const app = useApp();
  const hasSources = useDebate((debate) => debate.sources.size > 0);
  return (
    <div className="canvas-empty">
      <h2>{t('Which words does it rest on?')}</h2>
      <p>
        {t(
          'Here claims stand in the order of their sources, each beside the passage that it is made from, with the stretches from which there is none.',
        )}{' '}
        {hasSources
          ? t('Open a source at the left, mark words in it, and make a claim of them.')
          : t('Add a source, mark words in it, and make a claim of them.')}
      </p>
      <div className="canvas-empty-choices">
        <button type="button" className="button main" onClick={() => runAction(app, 'add-source')}>
          {t('Add a source…')}
        </button>
        <button type="button" className="button" onClick={() => runAction(app, 'show-map')}>
          {t('Show the map')}
        </button>
      </div>
    </div>
  );
}
