import type { Debate } from '../../shared/model/debate.ts';
import type { MoveId, RelationId, SourceId, SpeakerId, StatementId } from '../../shared/model/entities.ts';

/** The user's selection: one or more statements, or one relation, speaker, source or move. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'statements'; readonly ids: readonly StatementId[] }
  /** `from`: the card from which it was reached, by key. */
  | { readonly kind: 'relation'; readonly id: RelationId; readonly from?: StatementId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'move'; readonly id: MoveId };

export const NOTHING: Selection = { kind: 'nothing' };

export function selectStatements(ids: readonly StatementId[]): Selection {
  return ids.length === 0 ? NOTHING : { kind: 'statements', ids };
}

export function selectedStatements(selection: Selection): readonly StatementId[] {
  return selection.kind === 'statements' ? selection.ids : [];
}

/** Returns the selection without entities that are gone; the same value when none is. */
export function stillThere(selection: Selection, debate: Debate): Selection {
  switch (selection.kind) {
    case 'nothing':
      return selection;
    case 'statements': {
      const ids = selection.ids.filter((id) => debate.statements.has(id));
      return ids.length === selection.ids.length ? selection : selectStatements(ids);
    }
    case 'relation':
      return debate.relations.has(selection.id) ? selection : NOTHING;
    case 'speaker':
      return debate.speakers.has(selection.id) ? selection : NOTHING;
    case 'source':
      return debate.sources.has(selection.id) ? selection : NOTHING;
    case 'move':
      return debate.moves.has(selection.id) ? selection : NOTHING;
  }
}
