import { StickyNote, X } from 'lucide-react';
import { namesOff, turnedInWords } from '../../../shared/evaluation/what-if-words.ts';
import { t } from '../../../shared/language/translate.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';
import { turnedNow } from '../../core/slices/evaluation.ts';
import { Translated } from '../../ui/translated.tsx';

/** Says what is switched off and what changes with it; keeps it as a note, or ends it. It is read out when it changes. */
export function WhatIfBar() {
  const off = useAppState((state) => state.off);
  return <div role="status">{off !== null && <Asked off={off} />}</div>;
}

function Asked({ off }: { readonly off: readonly string[] }) {
  const app = useApp();
  const names = useDebate((debate) => namesOff(debate, off));
  const turned = useAppState(turnedNow);
  const readOnly = useAppState(({ session }) => session?.readOnly ?? true);
  const run = (action: 'note-what-if' | 'end-what-if') => {
    runAction(app, action);
    const { off: stillOff, canvas } = app.store.getState();
    // The bar is gone, and the button with it that had the focus.
    if (stillOff === null) canvas?.focus();
  };
  return (
    <div className="branch-chip what-if">
      <span>
        <Translated
          message="Without {names}: {turned}"
          values={{ names, turned: <b>{turned === null ? '…' : turnedInWords(turned)}</b> }}
        />
      </span>
      {!readOnly && (
        <button
          type="button"
          aria-label={t('Keep as a note')}
          title={t('Keep as a note')}
          onClick={() => run('note-what-if')}
        >
          <StickyNote size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        aria-label={t('Leave what if')}
        title={t('Leave (Escape)')}
        onClick={() => run('end-what-if')}
      >
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
