import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../shared/language/translate.ts';
import { runAction } from '../core/actions/run-action.ts';
import { useApp, useAppState } from '../core/app-context.ts';
import { sidePanels } from '../core/side-panels.ts';
import type { Notice } from '../core/slices/messages.ts';
import { dismissNotice } from '../core/slices/messages.ts';

/** Milliseconds: long enough to notice it, and to read it. */
const LEAST = 4000;
const LEAST_TO_UNDO = 10_000;
const PER_CHARACTER = 60;
const MOST = 20_000;

/** The short message that disappears by itself. It is read out when it comes, so its place is always there. */
export function NoticeView() {
  const notice = useAppState((state) => state.notice);
  const panels = useAppState(sidePanels);
  const place = `${panels.navigator ? ' beside-navigator' : ''}${panels.inspector ? ' beside-inspector' : ''}`;
  return (
    <div className={`notices${place}`} aria-live="polite">
      {notice !== null && <OneNotice key={notice.id} notice={notice} />}
    </div>
  );
}

function OneNotice({ notice }: { readonly notice: Notice }) {
  const app = useApp();
  const [held, setHeld] = useState(false);
  const isLast = useAppState(({ labels }) => notice.undoes !== null && labels.undo === notice.undoes);
  useEffect(() => {
    if (held) return;
    const time = Math.min(
      MOST,
      Math.max(notice.undoes === null ? LEAST : LEAST_TO_UNDO, notice.text.length * PER_CHARACTER),
    );
    const timer = setTimeout(() => dismissNotice(app), time);
    return () => clearTimeout(timer);
  }, [app, notice, held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever points at it is reading it; there is nothing to press but the cross.
    <div
      className="notice"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{notice.text}</p>
      {isLast && (
        <button type="button" className="notice-undo" onClick={() => runAction(app, 'undo')}>
          {t('Undo')}
        </button>
      )}
      <button type="button" className="notice-close" aria-label={t('Dismiss')} onClick={() => dismissNotice(app)}>
        <X size={15} strokeWidth={1.75} />
      </button>
    </div>
  );
}
