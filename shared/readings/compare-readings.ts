import type { Relation, Speaker, Statement, StatementId } from '../model/entities.ts';
import { type ActPair, pairedActs } from './last-acts.ts';
import { type Mark, type MarkedClaim, type Reading, saySame } from './reading.ts';

/** Two marks of what is taken for the same passage. */
export interface MarkPair {
  readonly here: Mark;
  readonly there: Mark;
  /** True if both begin and end with the same letters. */
  readonly hasSameBorders: boolean;
  /** Claims that both took from it. */
  readonly claims: readonly ClaimPair[];
  readonly claimsHere: readonly MarkedClaim[];
  readonly claimsThere: readonly MarkedClaim[];
}

export interface ClaimPair {
  readonly here: MarkedClaim;
  readonly there: MarkedClaim;
}

/** Relations between the same claims. */
export interface RelationPair {
  readonly here: Readonly<Relation>;
  readonly there: Readonly<Relation>;
}

/** Two readings of one source, side by side. */
export interface Comparison {
  readonly here: Reading;
  readonly there: Reading;
  readonly pairs: readonly MarkPair[];
  readonly onlyHere: readonly Mark[];
  readonly onlyThere: readonly Mark[];
  readonly relations: readonly RelationPair[];
  readonly acts: readonly ActPair[];
}

/** One thing that two readers did otherwise. */
export type Difference =
  | { readonly kind: 'only-here'; readonly mark: Mark }
  | { readonly kind: 'only-there'; readonly mark: Mark }
  | { readonly kind: 'borders'; readonly pair: MarkPair }
  | { readonly kind: 'claims'; readonly pair: MarkPair }
  | { readonly kind: 'fidelity'; readonly pair: MarkPair; readonly claims: ClaimPair }
  | { readonly kind: 'attribution'; readonly pair: MarkPair; readonly claims: ClaimPair }
  | {
      readonly kind: 'relation';
      readonly pair: MarkPair;
      readonly relations: RelationPair;
      /** Its first premise, and what it bears on. */
      readonly premise: Readonly<Statement>;
      readonly target: Readonly<Statement>;
    }
  | {
      readonly kind: 'act';
      readonly pair: MarkPair;
      readonly acts: ActPair;
      readonly speaker: Readonly<Speaker>;
      readonly claim: Readonly<Statement>;
    };

/** Of the shorter of two passages, at least this part must be in the other for both to be the same one. */
const MOST_OF_SHORTER = 0.5;

/** Compares two readings: each passage with at most one of the other's, those that share most of their text first. */
export function compareReadings(here: Reading, there: Reading): Comparison {
  const pairs = pairedMarks(here, there)
    .map(([mark, other]) => markPair(mark, other))
    .sort((a, b) => a.here.anchor.start - b.here.anchor.start);
  const paired = new Set(pairs.flatMap(({ here: mark, there: other }) => [mark, other]));
  const twins = new Map<StatementId, Readonly<Statement>>(
    pairs.flatMap(({ claims }) => claims.map((each) => [each.here.statement.id, each.there.statement] as const)),
  );
  return {
    here,
    there,
    pairs,
    onlyHere: here.marks.filter((mark) => !paired.has(mark)),
    onlyThere: there.marks.filter((mark) => !paired.has(mark)),
    relations: relationPairs(here, there, twins),
    acts: [...twins].flatMap(([id, twin]) => pairedActs(here.debate, id, there.debate, twin.id)),
  };
}

/** Returns all that two readers did otherwise, in the order of the text. */
export function differencesIn(comparison: Comparison): readonly Difference[] {
  const { pairs, onlyHere, onlyThere } = comparison;
  const differences: Difference[] = [
    ...onlyHere.map((mark) => ({ kind: 'only-here' as const, mark })),
    ...onlyThere.map((mark) => ({ kind: 'only-there' as const, mark })),
    ...pairs.flatMap(differencesOf),
    ...otherLabels(comparison),
  ];
  return differences.sort((a, b) => markOf(a).anchor.start - markOf(b).anchor.start);
}

/** Returns relations of another kind and other acts, each at the passage of the claim that it leads from, or is about. */
function otherLabels({ here: { debate }, pairs, relations, acts }: Comparison): Difference[] {
  const places = new Map(
    pairs.flatMap((pair) => pair.claims.map(({ here: { statement } }) => [statement.id, { pair, statement }] as const)),
  );
  const ofRelations = relations.flatMap((each): Difference[] => {
    const { target, premises, kind } = each.here;
    const from = places.get(premises[0] ?? '');
    const to = 'statement' in target ? places.get(target.statement) : undefined;
    if (kind === each.there.kind || from === undefined || to === undefined) return [];
    return [{ kind: 'relation', pair: from.pair, relations: each, premise: from.statement, target: to.statement }];
  });
  const ofActs = acts.flatMap((each): Difference[] => {
    const { target, speaker, act } = each.here;
    const on = 'statement' in target ? places.get(target.statement) : undefined;
    if (act === each.there.act || on === undefined) return [];
    return [{ kind: 'act', pair: on.pair, acts: each, speaker: debate.get('speaker', speaker), claim: on.statement }];
  });
  return [...ofRelations, ...ofActs];
}

/** Returns the mark by which a difference is found in the text: the first reader's, where there is one. */
export function markOf(difference: Difference): Mark {
  return 'mark' in difference ? difference.mark : difference.pair.here;
}

function pairedMarks(here: Reading, there: Reading): [Mark, Mark][] {
  const overlapping = finderOfOverlaps(there.marks);
  const candidates = here.marks.flatMap((mark) =>
    overlapping(mark).flatMap((other) => {
      const shared = sharedBy(mark, other);
      const shorter = Math.min(lengthOf(mark), lengthOf(other));
      if (shared <= 0 || shared < MOST_OF_SHORTER * shorter) return [];
      return [{ mark, other, likeness: shared / (lengthOf(mark) + lengthOf(other) - shared) }];
    }),
  );
  const taken = new Set<Mark>();
  const pairs: [Mark, Mark][] = [];
  for (const { mark, other } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (taken.has(mark) || taken.has(other)) continue;
    taken.add(mark).add(other);
    pairs.push([mark, other]);
  }
  return pairs;
}

/**
 * Returns a function that finds the marks that may share a character with another: it is to be asked for one after the other in the
 * order of the text, and looks only at marks near by.
 */
function finderOfOverlaps(marks: readonly Mark[]): (mark: Mark) => readonly Mark[] {
  const furthest: number[] = [];
  for (const { anchor } of marks) furthest.push(Math.max(anchor.end, furthest.at(-1) ?? 0));
  let first = 0;
  return ({ anchor }) => {
    while ((furthest[first] ?? Number.POSITIVE_INFINITY) <= anchor.start) first += 1;
    let end = first;
    while ((marks[end]?.anchor.start ?? Number.POSITIVE_INFINITY) < anchor.end) end += 1;
    return marks.slice(first, end);
  };
}

/** Returns the number of characters that two marks share; below 0 for the distance between them. */
function sharedBy(a: Mark, b: Mark): number {
  return Math.min(a.anchor.end, b.anchor.end) - Math.max(a.anchor.start, b.anchor.start);
}

function lengthOf({ anchor }: Mark): number {
  return anchor.end - anchor.start;
}

function markPair(here: Mark, there: Mark): MarkPair {
  const claims: ClaimPair[] = [];
  const left = new Set(there.claims);
  const claimsHere = here.claims.filter((claim) => {
    const twin = [...left].find(({ statement }) => saySame(statement, claim.statement));
    if (twin === undefined) return true;
    left.delete(twin);
    claims.push({ here: claim, there: twin });
    return false;
  });
  return { here, there, hasSameBorders: haveSameBorders(here, there), claims, claimsHere, claimsThere: [...left] };
}

/** White space, quotation marks and the like at the ends are nothing that readers differ about. */
function haveSameBorders(a: Mark, b: Mark): boolean {
  const [one, other] = [bordersOf(a), bordersOf(b)];
  return one.start === other.start && one.end === other.end;
}

function bordersOf({ anchor: { exact, start, end } }: Mark): { start: number; end: number } {
  const before = /^[^\p{L}\p{N}]*/u.exec(exact)?.[0].length ?? 0;
  if (before === exact.length) return { start, end };
  const after = /[^\p{L}\p{N}]*$/u.exec(exact.slice(before))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

function differencesOf(pair: MarkPair): Difference[] {
  const differences: Difference[] = [];
  if (!pair.hasSameBorders) differences.push({ kind: 'borders', pair });
  if (pair.claimsHere.length + pair.claimsThere.length > 0) differences.push({ kind: 'claims', pair });
  for (const claims of pair.claims) {
    const [a, b] = [claims.here.citation, claims.there.citation];
    if (a.fidelity !== b.fidelity) differences.push({ kind: 'fidelity', pair, claims });
    if (a.attribution !== b.attribution) differences.push({ kind: 'attribution', pair, claims });
  }
  return differences;
}

/** Returns the relations that lead, in both debates, from one claim that both have to another. */
function relationPairs(
  here: Reading,
  there: Reading,
  twins: ReadonlyMap<StatementId, Readonly<Statement>>,
): RelationPair[] {
  return [...twins].flatMap(([target, twin]) =>
    here.debate.relationsByTargetStatement.get(target).flatMap((relation) => {
      const premises = new Set(relation.premises.flatMap((premise) => twins.get(premise)?.id ?? []));
      if (premises.size < relation.premises.length) return [];
      const others = there.debate.relationsByTargetStatement.get(twin.id);
      const alike = others.filter(
        (each) => each.premises.length === premises.size && each.premises.every((id) => premises.has(id)),
      );
      const other = alike.find(({ kind }) => kind === relation.kind) ?? alike[0];
      return other === undefined ? [] : [{ here: relation, there: other }];
    }),
  );
}
