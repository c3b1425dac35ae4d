import type { Debate } from '../model/debate.ts';
import type { RelationId, StatementId, Target } from '../model/entities.ts';
import { shortQuote } from '../model/naming.ts';
import type { DebateFramework } from './debate-framework.ts';
import type { Evaluation, Standing } from './evaluate-debate.ts';
import { FALLS, STANDS } from './grounded.ts';

/** One step of an explanation. */
export interface Reason {
  readonly of: Target;
  readonly standing: Standing;
  /** What it rests on: attackers that stand, or for each attack one that falls. */
  readonly because: readonly Target[];
  /** A sentence for the user. */
  readonly text: string;
}

/**
 * Explains the grounded standing of a claim or a relation: the reason for it, then the reasons for what that rests on, each
 * once. Of several reasons the one that was found first is given, which rests on no later one, so that no explanation turns
 * in a circle. Empty when the evaluation does not know `id`.
 */
export function explainStanding(debate: Debate, { parts, labelling }: Evaluation, id: string): Reason[] {
  const { framework, statements, relations } = parts;
  const { labels, ranks } = labelling;
  const start = statements.get(id) ?? relations.get(id);
  if (start === undefined) return [];
  const names = new ElementNames(debate, parts);
  const reasons: Reason[] = [];
  const asked = new Set([start]);

  for (const element of asked) {
    const attacks = [...framework.attacks.into(element)].map((attack) => [...framework.attacks.sourcesOf(attack)]);
    const because = restsOn(element, attacks);
    reasons.push({
      of: names.targetOf(element),
      standing: labels[element] === STANDS ? 'stands' : labels[element] === FALLS ? 'falls' : 'undecided',
      because: because.map((each) => names.targetOf(each)),
      text: sentence(element, attacks, because),
    });
    // A Set yields what is added while it is walked.
    for (const each of because) asked.add(each);
  }
  return reasons;

  function restsOn(element: number, attacks: readonly (readonly number[])[]): number[] {
    const first = (candidates: readonly number[]) =>
      candidates.toSorted((a, b) => (ranks[a] as number) - (ranks[b] as number))[0];
    switch (labels[element]) {
      case FALLS: {
        // What is switched off fell before anything stood.
        const isReason = (each: number) =>
          labels[each] === STANDS && (ranks[each] as number) < (ranks[element] as number);
        const standing = attacks.filter((sources) => sources.every(isReason));
        const last = (sources: readonly number[]) => Math.max(...sources.map((each) => ranks[each] as number));
        return standing.toSorted((a, b) => last(a) - last(b))[0]?.filter(isTold) ?? [];
      }
      case STANDS:
        return attacks.flatMap((sources) => first(sources.filter((each) => labels[each] === FALLS)) ?? []);
      default:
        return attacks
          .filter((sources) => sources.every((each) => labels[each] !== FALLS))
          .flatMap((sources) => sources.filter((each) => labels[each] !== STANDS));
    }
  }

  /** A step that nothing attacks goes without saying. */
  function isTold(element: number): boolean {
    return names.isStatement(element) || framework.attacks.into(element).length > 0;
  }

  function sentence(element: number, attacks: readonly (readonly number[])[], because: readonly number[]): string {
    const name = names.nameOf(element);
    const others = [...new Set(because)].map((each) => names.nameOf(each));
    const [stand, is] = others.length === 1 ? ['stands', 'is'] : ['stand', 'are'];
    switch (labels[element]) {
      case FALLS:
        if (because.length === 0) return `${name} is switched off.`;
        return `${name} falls: it is attacked by ${listed(others)}, which ${stand}.`;
      case STANDS:
        if (attacks.length === 0) return `${name} stands: nothing attacks it.`;
        return `${name} stands: every attack on it rests on something that falls, on ${listed(others)}.`;
      default:
        return `${name} is undecided: ${listed(others)}, by which it is attacked, ${is} undecided too.`;
    }
  }
}

/** Names elements for the user. */
class ElementNames {
  readonly #debate: Debate;
  readonly #statements = new Map<number, StatementId>();
  readonly #relations = new Map<number, RelationId>();

  constructor(debate: Debate, { statements, relations }: DebateFramework) {
    this.#debate = debate;
    for (const [id, element] of statements) if (!this.#statements.has(element)) this.#statements.set(element, id);
    for (const [id, element] of relations) this.#relations.set(element, id);
  }

  isStatement(element: number): boolean {
    return this.#statements.has(element);
  }

  targetOf(element: number): Target {
    const statement = this.#statements.get(element);
    return statement === undefined ? { relation: this.#relations.get(element) as RelationId } : { statement };
  }

  nameOf(element: number): string {
    const target = this.targetOf(element);
    if ('statement' in target) return this.#quoted(target.statement);
    const { premises, target: aim } = this.#debate.get('relation', target.relation);
    const on = 'statement' in aim ? this.#quoted(aim.statement) : 'another step';
    const from = listed(premises.map((id) => this.#quoted(id)));
    return `the step from ${from} to ${on}`;
  }

  #quoted(id: StatementId): string {
    return shortQuote(this.#debate.get('statement', id).text);
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
