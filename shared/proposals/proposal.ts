import type { Anchor, RelationKind, SourceId, StatementId, StatementKind, Target } from '../model/entities.ts';

/** What became of a proposal. Declined ones can be taken up again; undoing an acceptance opens it again. */
export const PROPOSAL_STATES = ['open', 'accepted', 'declined'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** How much an inbox may hold, and a proposal may say. */
export const PROPOSAL_LIMITS = {
  /** Proposals that wait for a decision. */
  open: 500,
  /** Decided ones that are kept; the oldest go first. */
  decided: 500,
  /** The size of those that wait, and of those that are decided, as JSON: a window holds all of them. */
  bytes: 4_000_000,
  /** The size of one as JSON; the limits of what it says make it smaller. */
  proposalBytes: 1_000_000,
  clientCharacters: 200,
  /** Why it is proposed, and its note. */
  reasonCharacters: 4_000,
  /** The words of a proposed passage. */
  quotationCharacters: 20_000,
  /** The statements that are to cite a proposed passage. */
  citing: 50,
} as const;

interface Reasoned {
  /** Why it is proposed, '' where nobody says. */
  readonly reason: string;
}

export interface ProposedStatement extends Reasoned {
  readonly kind: 'statement';
  readonly statement: {
    readonly kind: StatementKind;
    readonly text: string;
    readonly implicit: boolean;
    readonly note: string;
    readonly tags: readonly string[];
  };
}

/** Its ends are in the debate, or are proposed themselves. */
export interface ProposedRelation extends Reasoned {
  readonly kind: 'relation';
  readonly relation: {
    readonly kind: RelationKind;
    readonly premises: readonly StatementId[];
    readonly target: Target;
    readonly scheme: string;
    readonly note: string;
  };
}

export interface ProposedExcerpt extends Reasoned {
  readonly kind: 'excerpt';
  readonly excerpt: {
    readonly source: SourceId;
    /** The words as they were proposed. */
    readonly quotation: string;
    /** True where the source has them word for word, at `place`. */
    readonly isExact: boolean;
    /** Where they stand, or what is most like them; null where nothing is. */
    readonly place: Anchor | null;
    /** Where they differ from the source, as a sentence; '' where they do not. */
    readonly difference: string;
    readonly note: string;
    /** The statements that are to cite it. */
    readonly citing: readonly StatementId[];
  };
}

export type Proposed = ProposedStatement | ProposedRelation | ProposedExcerpt;

/** Something that another program proposed for a debate. */
export interface Proposal {
  /** Also the id of the entity that comes of it. */
  readonly id: string;
  /** The name of the program that proposed it. */
  readonly client: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly state: ProposalState;
  readonly proposed: Proposed;
}

/** Returns the ids that a proposal speaks of, whether they are in the debate or proposed themselves. */
export function mentionedIn(proposed: Proposed): readonly string[] {
  switch (proposed.kind) {
    case 'statement':
      return [];
    case 'relation': {
      const { premises, target } = proposed.relation;
      return [...premises, 'statement' in target ? target.statement : target.relation];
    }
    case 'excerpt':
      return proposed.excerpt.citing;
  }
}
