import type { Debate } from '../model/debate.ts';
import type { RelationId, StatementId } from '../model/entities.ts';
import { type Evaluation, elementsOf, standingOf } from './evaluate-debate.ts';
import type { Framework } from './framework.ts';
import { FALLS, groundedLabelling, type Labelling, STANDS } from './grounded.ts';
import { withTogether } from './premises-of-step.ts';
import { provedBy } from './proof.ts';
import { whatBearsOn } from './what-bears-on.ts';

/** The largest sets that are looked for. */
export const MOST_CLAIMS = 3;

/** The smallest sets of claims whose fall makes a claim stand, or fall. */
export interface WouldTake {
  readonly to: 'stands' | 'falls';
  /** Each of the same size, at most `MOST_CLAIMS`; empty if it takes more, or nothing does. */
  readonly sets: readonly (readonly StatementId[])[];
}

/**
 * Finds exactly what it would take for a claim, or a relation, to stand and to fall, of the two what it does not do now: all
 * smallest sets of other claims that would do if they fell. `check` is called often; what it throws ends the search. Empty when
 * the evaluation does not know `id`.
 */
export function wouldTake(
  debate: Debate,
  evaluation: Evaluation,
  id: string,
  check: () => void = () => {},
): WouldTake[] {
  const { parts, labelling } = evaluation;
  const own = parts.statements.get(id);
  const step = parts.relations.has(id) ? (id as RelationId) : null;
  if (own === undefined && step === null) return [];
  // A step is reported to stand when it and all its premises do.
  const whole = step === null ? parts.standing : withTogether(parts.standing, elementsOf(debate, parts, step));
  const element = own ?? whole.size - 1;
  const now =
    step === null ? standingOf(labelling.labels[element] as number) : evaluation.relations.get(step)?.standing;
  const claims = new Map<number, StatementId>();
  for (const [statement, of] of parts.statements) {
    const isClaim = debate.get('statement', statement).kind === 'claim';
    if (isClaim && of !== element && !claims.has(of)) claims.set(of, statement);
  }
  const { framework, elements } = whatBearsOn(whole, element);
  const off = new Set(switchedOff(labelling, parts.standing));
  const search = {
    candidates: elements.map((each) => claims.has(each)),
    off: [...elements.keys()].filter((place) => off.has(elements[place] as number)),
    check,
  };
  const named = (place: number) => claims.get(elements[place] as number) as StatementId;
  return ([STANDS, FALLS] as const)
    .filter((wanted) => standingOf(wanted) !== now)
    .map((wanted) => {
      const sets = smallestSets(framework, wanted, search);
      return { to: wanted === STANDS ? 'stands' : 'falls', sets: sets.map((set) => set.map(named)) };
    });
}

interface Search {
  /** By element: whether it may be made to fall. */
  readonly candidates: readonly boolean[];
  readonly off: readonly number[];
  readonly check: () => void;
}

/**
 * Returns all smallest sets of claims whose fall gives the first element a label. As long as it has another one, what proves that would
 * still do so unless something in it falls: so only claims in it are tried, one after the other, to a depth of `MOST_CLAIMS`.
 */
function smallestSets(framework: Framework, wanted: number, { candidates, off, check }: Search): number[][] {
  const tried = new Set<string>();
  let level: number[][] = [[]];
  for (let size = 0; size <= MOST_CLAIMS; size++) {
    const enough: number[][] = [];
    const next: number[][] = [];
    for (const set of level) {
      check();
      const labelling = groundedLabelling(framework, [...off, ...set]);
      if (labelling.labels[0] === wanted) {
        enough.push(set);
        continue;
      }
      if (size === MOST_CLAIMS) continue;
      for (const each of provedBy(framework, labelling, 0)) {
        if (!candidates[each] || labelling.labels[each] === FALLS) continue;
        const more = [...set, each].sort((a, b) => a - b);
        const key = more.join(' ');
        if (tried.has(key)) continue;
        tried.add(key);
        next.push(more);
      }
    }
    if (enough.length > 0) return enough;
    level = next;
  }
  return [];
}

/** Returns what fell though nothing that stands attacks it: it was switched off. */
function switchedOff({ labels, ranks }: Labelling, { size, attacks }: Framework): number[] {
  return Array.from({ length: size }, (_, element) => element).filter((element) => {
    if (labels[element] !== FALLS) return false;
    return attacks.into(element).every((attack) => {
      const sources = attacks.sourcesOf(attack);
      return sources.some(
        (source) => labels[source] !== STANDS || (ranks[source] as number) > (ranks[element] as number),
      );
    });
  });
}
