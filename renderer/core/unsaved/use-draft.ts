import { useEffect, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { useApp, useAppState, useDebate, useReadDebate } from '../app-context.ts';
import { draftAt, dropDraft, keepDraft, leaveDraft, type TextPlace } from '../slices/unsaved.ts';
import { useVisit } from '../use-visit.ts';

/** A text of the debate that a field shows and edits. */
export interface EditedText {
  readonly place: TextPlace;
  /** The name of the edit in the history. */
  readonly edit: string;
  /** The undo step that the typing belongs to; one for each visit to the field, when left out. */
  readonly step?: string;
  readonly read: (debate: Debate) => string;
  /**
   * Returns the changes; `former` is the text as it was when the visit to the field began. Throws a `CounterclaimError`
   * on text that is refused.
   */
  readonly write: (debate: Debate, text: string, former: string) => readonly Change[];
}

export interface Draft {
  readonly text: string;
  /** The reason why the field's content is not in the debate. */
  readonly problem: string | null;
  type(text: string): void;
  leave(): void;
  /** Asks whether to give up text that is not in the debate; the field then shows the debate's. */
  askToGiveUp(): void;
}

interface Typed {
  readonly text: string;
  /** The debate's value when this was typed: if that differs by now, after an undo, say, the draft is outdated. */
  readonly over: string;
}

/**
 * Holds the content of a field while somebody types in it: exactly what was typed, which the debate may have trimmed.
 * Refused text is kept, even after the field is left, until it is mended or given up. A visit to the field is one undo
 * step.
 */
export function useDraft({ place, edit, step, read, write }: EditedText): Draft {
  const app = useApp();
  const readDebate = useReadDebate();
  const visit = useVisit();
  const value = useDebate(read);
  const refused = useAppState((state) => draftAt(state, place));
  const [typed, setTyped] = useState<Typed | null>(null);
  const former = useRef<string | null>(null);
  const current = typed !== null && typed.over === value ? typed : null;
  const { entity, id, field } = place;
  // A field that disappears need not have lost the focus.
  useEffect(() => () => leaveDraft(app, { entity, id, field }), [app, entity, id, field]);
  return {
    text: refused?.text ?? current?.text ?? value,
    problem: refused?.problem ?? null,
    type(text) {
      former.current ??= value;
      const before = former.current;
      const problem = app.type(edit, (debate) => write(debate, text, before), step ?? visit.step());
      setTyped({ text, over: read(readDebate()) });
      if (problem === null) dropDraft(app, place);
      else keepDraft(app, { place, text, problem, left: false });
    },
    leave() {
      visit.end();
      former.current = null;
      setTyped(null);
      leaveDraft(app, place);
    },
    askToGiveUp() {
      app.openDialog({
        kind: 'confirm',
        title: t('Discard this text?'),
        text: t('It is nowhere else, and this cannot be undone.'),
        details: [],
        confirm: t('Discard'),
        run: () => dropDraft(app, place),
      });
    },
  };
}
