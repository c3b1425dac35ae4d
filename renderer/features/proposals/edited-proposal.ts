import type { Debate } from '../../../shared/model/debate.ts';
import type { RelationKind, StatementKind } from '../../../shared/model/entities.ts';
import { findQuotation } from '../../../shared/proposals/find-quotation.ts';
import type { Proposal, Proposed } from '../../../shared/proposals/proposal.ts';
import { readContentText } from '../../core/content.ts';

/** What a person made of a proposal before they accept it. */
export interface ProposalEdit {
  /** The words of a statement or a passage; '' for a relation. */
  readonly words: string;
  readonly kind: StatementKind | RelationKind | null;
  readonly note: string;
}

/** Returns what a proposal says, to be edited; of a passage that is not in its source word for word, what is most like it there. */
export function editOf({ proposed }: Proposal): ProposalEdit {
  switch (proposed.kind) {
    case 'statement':
      return { words: proposed.statement.text, kind: proposed.statement.kind, note: proposed.statement.note };
    case 'relation':
      return { words: '', kind: proposed.relation.kind, note: proposed.relation.note };
    case 'excerpt': {
      const { place, quotation, note } = proposed.excerpt;
      return { words: place?.exact ?? quotation, kind: null, note };
    }
  }
}

/**
 * Returns the proposal as it was edited. The words of a passage are looked for in its source again; whoever accepts words that
 * are not there is refused.
 */
export async function edited(debate: Debate, proposal: Proposal, edit: ProposalEdit): Promise<Proposal> {
  return { ...proposal, proposed: await editedWords(debate, proposal.proposed, edit) };
}

async function editedWords(debate: Debate, proposed: Proposed, { words, kind, note }: ProposalEdit): Promise<Proposed> {
  switch (proposed.kind) {
    case 'statement': {
      const statement = { ...proposed.statement, text: words, note };
      return { ...proposed, statement: { ...statement, kind: kind === 'question' ? 'question' : 'claim' } };
    }
    case 'relation':
      return { ...proposed, relation: { ...proposed.relation, kind: (kind ?? 'supports') as RelationKind, note } };
    case 'excerpt': {
      const { excerpt } = proposed;
      const text = await readContentText(debate.get('source', excerpt.source).text);
      const { isExact, place, difference } = findQuotation(words, text, excerpt.place?.start);
      return { ...proposed, excerpt: { ...excerpt, quotation: words, isExact, place, difference, note } };
    }
  }
}
