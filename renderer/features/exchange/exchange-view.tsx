import { t } from '../../../shared/language/translate.ts';
import { ExchangeBar } from './exchange-bar.tsx';
import { ExchangeEmpty } from './exchange-empty.tsx';
import { ExchangeSurface } from './exchange-surface.tsx';
import { useExchangePicture } from './use-exchange-picture.ts';

/**
 * The middle of the window when it does not show the map: what was said, by whom, in reply to what, from top to bottom.
 */
export function ExchangeView() {
  const picture = useExchangePicture();
  return (
    <main className="exchange" aria-label={t('Exchange')}>
      <ExchangeBar exchange={picture.exchange} />
      {picture.cards.size === 0 ? <ExchangeEmpty /> : <ExchangeSurface picture={picture} />}
    </main>
  );
}
