import type { DebateView } from '../model/debate-view.ts';
import type { RelationKind } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import { sourceTitle } from '../sources/source-title.ts';
import type { Proposal, Proposed } from './proposal.ts';

/** A proposal in words. */
export interface ProposalWords {
  /** What it is: “Claim”, “Supports”, “Passage”. */
  readonly kind: string;
  /** What it says. */
  readonly text: string;
  /** What else a reader has to know: of which source, and what is wrong with it; '' for nothing. */
  readonly detail: string;
}

const KINDS: Readonly<Record<RelationKind, string>> = {
  supports: 'Supports',
  attacks: 'Attacks',
  answers: 'Answers',
  questions: 'Questions',
  restates: 'Restates',
};
/** What several premises do. */
const PLURAL_VERBS: Readonly<Record<RelationKind, string>> = {
  supports: 'support',
  attacks: 'attack',
  answers: 'answer',
  questions: 'question',
  restates: 'restate',
};
const LONGEST = 160;

/** Returns a proposal in words; `all` are the proposals that it may speak of, besides what is in the debate. */
export function proposalWords(view: DebateView, all: readonly Proposal[], proposed: Proposed): ProposalWords {
  switch (proposed.kind) {
    case 'statement': {
      const { kind, text, implicit } = proposed.statement;
      const name = kind === 'claim' ? 'Claim' : 'Question';
      return { kind: implicit ? `${name}, implicit` : name, text, detail: '' };
    }
    case 'relation': {
      const { kind, premises, target } = proposed.relation;
      const from = premises.map((id) => endWords(view, all, id)).join(' and ');
      const end = 'statement' in target ? target.statement : target.relation;
      const verb = premises.length > 1 ? PLURAL_VERBS[kind] : kind;
      return { kind: KINDS[kind], text: `${from} ${verb} ${endWords(view, all, end)}`, detail: '' };
    }
    case 'excerpt': {
      const { source, quotation, isExact, difference, citing } = proposed.excerpt;
      const title = shortQuote(sourceTitle(view.find('source', source)), LONGEST);
      const cites = citing.length === 0 ? '' : ` For ${citing.map((id) => endWords(view, all, id)).join(', ')}.`;
      const fault = isExact ? '' : ` Not word for word in the source. ${difference}`;
      return { kind: 'Passage', text: quotation, detail: `In ${title}.${cites}${fault}` };
    }
  }
}

/** Names what a proposal speaks of: a statement by its words, a step by its premises. */
function endWords(view: DebateView, all: readonly Proposal[], id: string, depth = 0): string {
  const statement = view.find('statement', id);
  if (statement !== undefined) return shortQuote(statement.text, LONGEST);
  const stored = view.find('relation', id);
  const proposed = all.find((other) => other.id === id)?.proposed;
  if (proposed?.kind === 'statement') return shortQuote(proposed.statement.text, LONGEST);
  const premises = stored?.premises ?? (proposed?.kind === 'relation' ? proposed.relation.premises : undefined);
  if (premises === undefined || depth > 0) return `something that is not in the debate (${shortQuote(id)})`;
  return `the step from ${premises.map((premise) => endWords(view, all, premise, 1)).join(' and ')}`;
}
