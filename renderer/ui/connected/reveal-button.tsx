import type { RequestArgs } from '../../../shared/contract/requests.ts';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';

/** A button that shows a file in its folder, with the system's words for that. */
export function RevealButton({ what }: RequestArgs<'file.reveal'>) {
  const app = useApp();
  const platform = useAppState((state) => state.platform);
  const reveal = () => app.request('file.reveal', { what }).catch((error: unknown) => app.fail(error));
  return (
    <button type="button" className="button" onClick={() => void reveal()}>
      {platform === 'mac' ? t('Show in Finder') : t('Show in folder')}
    </button>
  );
}
