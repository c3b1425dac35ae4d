import { StickyNote, X } from 'lucide-react';
import { namesOff, turnedInWords } from '../../../shared/evaluation/what-if-words.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useAppState, useDebate } from '../../core/app-context.ts';

/** Says what is switched off and what changes with it; keeps it as a note, or ends it. It is read out when it changes. */
export function WhatIfBar() {
  const off = useAppState((state) => state.off);
  return <div role="status">{off !== null && <Asked off={off} />}</div>;
}

function Asked({ off }: { readonly off: readonly string[] }) {
  const app = useApp();
  const names = useDebate((debate) => namesOff(debate, off));
  const changed = useAppState(({ evaluated }) => (evaluated === null ? '…' : turnedInWords(evaluated.turned)));
  const readOnly = useAppState(({ session }) => session?.readOnly ?? true);
  const end = () => {
    runAction(app, 'end-what-if');
    app.store.getState().canvas?.focus();
  };
  return (
    <div className="branch-chip what-if">
      <span>
        Without {names}: <b>{changed}</b>
      </span>
      {!readOnly && (
        <button
          type="button"
          aria-label="Keep as a note"
          title="Keep as a note"
          onClick={() => runAction(app, 'note-what-if')}
        >
          <StickyNote size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      <button type="button" aria-label="Leave what if" title="Leave (Escape)" onClick={end}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}
