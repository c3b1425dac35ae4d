import { useEffect, useRef, useState } from 'react';
import type { Transcript } from '../../../../shared/sources/turns/transcript.ts';
import type { TurnForm } from '../../../../shared/sources/turns/turn-form.ts';
import { useApp } from '../../../core/app-context.ts';
import { readTurns } from './read-turns.ts';

export interface SplitText {
  readonly form: TurnForm;
  readonly transcript: Transcript;
  /** True while the text is split anew. */
  readonly isBusy: boolean;
  readonly split: (form: TurnForm) => void;
}

/** Splits a text again whenever another form is chosen; `onSplit` hears of the result. */
export function useTranscript(
  text: string,
  first: { readonly form: TurnForm; readonly transcript: Transcript },
  onSplit: (transcript: Transcript) => void,
): SplitText {
  const app = useApp();
  const [shown, setShown] = useState(first);
  const [asked, setAsked] = useState(first.form);
  const heard = useRef(onSplit);
  heard.current = onSplit;
  useEffect(() => {
    if (asked === shown.form) return;
    let isOver = false;
    readTurns({ text, form: asked }).then(
      (transcript) => {
        if (isOver) return;
        setShown({ form: asked, transcript });
        heard.current(transcript);
      },
      (error: unknown) => app.fail(error),
    );
    return () => {
      isOver = true;
    };
  }, [app, asked, shown, text]);
  return { form: asked, transcript: shown.transcript, isBusy: asked !== shown.form, split: setAsked };
}
