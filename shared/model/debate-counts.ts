import type { Debate } from './debate.ts';
import { RELATION_KINDS, type RelationKind } from './entities.ts';

/** How much there is of what in a debate. */
export interface DebateCounts {
  readonly maps: number;
  readonly statements: number;
  readonly claims: number;
  readonly questions: number;
  readonly relations: number;
  readonly byKind: Readonly<Record<RelationKind, number>>;
  /** Relations with two or more premises. */
  readonly linked: number;
  /** Attacks on a relation. */
  readonly undercuts: number;
  readonly speakers: number;
  readonly moves: number;
  readonly sources: number;
  readonly excerpts: number;
  readonly citations: number;
  readonly placements: number;
}

/** Counts everything in `debate`. */
export function countDebate(debate: Debate): DebateCounts {
  const statements = [...debate.statements.values()];
  const relations = [...debate.relations.values()];
  const claims = statements.filter(({ kind }) => kind === 'claim').length;
  const ofKind = (wanted: RelationKind) => relations.filter(({ kind }) => kind === wanted);
  return {
    maps: debate.maps.size,
    statements: statements.length,
    claims,
    questions: statements.length - claims,
    relations: relations.length,
    byKind: Object.fromEntries(RELATION_KINDS.map((kind) => [kind, ofKind(kind).length])) as Record<
      RelationKind,
      number
    >,
    linked: relations.filter(({ premises }) => premises.length > 1).length,
    undercuts: ofKind('attacks').filter(({ target }) => 'relation' in target).length,
    speakers: debate.speakers.size,
    moves: debate.moves.size,
    sources: debate.sources.size,
    excerpts: debate.excerpts.size,
    citations: debate.citations.size,
    placements: debate.placements.size,
  };
}
