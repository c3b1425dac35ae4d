import { useState } from 'react';
import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { useApp, useDebate, useSession } from '../../state/app-context.ts';
import { useVisit } from '../../state/use-visit.ts';

/** A text of the debate that a field shows and edits. */
export interface EditedText {
  /** What the edit is called in the history. */
  readonly edit: string;
  readonly read: (debate: Debate) => string;
  /** Throws a `CounterclaimError` on what is refused. */
  readonly write: (debate: Debate, text: string) => readonly Change[];
}

export interface Draft {
  readonly text: string;
  /** Why what stands in the field is not in the debate. */
  readonly problem: string | null;
  type(text: string): void;
  leave(): void;
}

interface Typed {
  readonly text: string;
  /** What the debate had when this was typed: by another value since then, say by an undo, it is outdated. */
  readonly over: string;
  readonly problem: string | null;
}

/**
 * What a field shows while somebody types in it: just what was typed, which the debate may have trimmed, or refused. A visit to
 * the field is one step to undo.
 */
export function useDraft({ edit, read, write }: EditedText): Draft {
  const app = useApp();
  const session = useSession();
  const visit = useVisit();
  const value = useDebate(read);
  const [typed, setTyped] = useState<Typed | null>(null);
  const current = typed !== null && typed.over === value ? typed : null;
  return {
    text: current?.text ?? value,
    problem: current?.problem ?? null,
    type(text) {
      const problem = app.type(edit, (debate) => write(debate, text), visit.step());
      setTyped({ text, over: read(session.debate), problem });
    },
    leave() {
      visit.end();
      if (current?.problem === null) setTyped(null);
    },
  };
}
