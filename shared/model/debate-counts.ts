import { type AttackKind, attackKind } from './argument-roles.ts';
import type { Debate } from './debate.ts';
import { RELATION_KINDS, type RelationKind } from './entities.ts';

/** The numbers of everything in a debate. */
export interface DebateCounts {
  readonly maps: number;
  readonly statements: number;
  readonly claims: number;
  readonly questions: number;
  readonly relations: number;
  readonly byKind: Readonly<Record<RelationKind, number>>;
  /** Relations with two or more premises. */
  readonly linked: number;
  /** Attacks on a claim that is not a premise of an argument, on one that is, and on a relation. */
  readonly rebuts: number;
  readonly undermines: number;
  readonly undercuts: number;
  readonly speakers: number;
  readonly moves: number;
  readonly sources: number;
  readonly excerpts: number;
  readonly citations: number;
  readonly placements: number;
  readonly walks: number;
  readonly stops: number;
  readonly schemes: number;
}

/** Counts everything in `debate`. */
export function countDebate(debate: Debate): DebateCounts {
  const statements = [...debate.statements.values()];
  const relations = [...debate.relations.values()];
  const claims = statements.filter(({ kind }) => kind === 'claim').length;
  const ofKind = (wanted: RelationKind) => relations.filter(({ kind }) => kind === wanted);
  const attacks = ofKind('attacks').map((attack) => attackKind(debate, attack));
  const ofAttack = (wanted: AttackKind) => attacks.filter((kind) => kind === wanted).length;
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
    rebuts: ofAttack('rebuts'),
    undermines: ofAttack('undermines'),
    undercuts: ofAttack('undercuts'),
    speakers: debate.speakers.size,
    moves: debate.moves.size,
    sources: debate.sources.size,
    excerpts: debate.excerpts.size,
    citations: debate.citations.size,
    placements: debate.placements.size,
    walks: debate.walks.size,
    stops: debate.stops.size,
    schemes: debate.schemes.size,
  };
}
