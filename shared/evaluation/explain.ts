import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import { beginSentence } from '../text/begin-sentence.ts';
import { ElementNames, listed } from './element-names.ts';
import { type Evaluation, standingOf } from './evaluate-debate.ts';
import { FALLS, STANDS } from './grounded.ts';
import { reasonByPremises } from './premises-of-step.ts';
import type { Reason } from './reason.ts';

/** The elements on which a standing rests: what attacks, and what supports. */
interface Grounds {
  readonly attackers: readonly number[];
  readonly support: readonly number[];
}

/**
 * Explains the grounded standing of a claim or a relation: the reason for it, then the reasons for what that rests on, each
 * once. A relation is told to fall with a premise of its own, as it is reported to. Of several reasons the one that was found first is given, which rests on no later one, so that no explanation turns
 * in a circle. Empty when the evaluation does not know `id`.
 */
export function explainStanding(debate: Debate, { parts, labelling }: Evaluation, id: string): Reason[] {
  const { standing, failures, statements, relations } = parts;
  const { labels, ranks } = labelling;
  const start = statements.get(id) ?? relations.get(id);
  if (start === undefined) return [];
  const names = new ElementNames(debate, parts);
  const ofPremises = reasonByPremises(debate, parts, labels, { id, names });
  const reasons: Reason[] = ofPremises === null ? [] : [ofPremises.reason];
  const asked = new Set(ofPremises?.elements ?? [start]);

  for (const element of asked) {
    const attacks = attacksOn(element);
    const grounds = groundsOf(element, attacks);
    const because = [...grounds.attackers, ...grounds.support];
    reasons.push({
      of: names.targetOf(element),
      standing: standingOf(labels[element] as number),
      because: because.map((each) => names.targetOf(each)),
      text: beginSentence(sentence(element, attacks.length, grounds)),
    });
    // A Set yields what is added while it is walked.
    for (const each of because) asked.add(each);
  }
  return reasons;

  function attacksOn(element: number): readonly (readonly number[])[] {
    return Array.from(standing.attacks.into(element), (attack) => [...standing.attacks.sourcesOf(attack)]);
  }

  function groundsOf(element: number, attacks: readonly (readonly number[])[]): Grounds {
    switch (labels[element]) {
      case FALLS: {
        // What is switched off fell before anything stood.
        const isReason = (each: number) =>
          labels[each] === STANDS && (ranks[each] as number) < (ranks[element] as number);
        const standing = attacks.filter((sources) => sources.every(isReason));
        const last = (sources: readonly number[]) => Math.max(...sources.map((each) => ranks[each] as number));
        const [first = []] = standing.toSorted((a, b) => last(a) - last(b));
        return told(first, (supporters) => firstFallen(supporters));
      }
      case STANDS:
        return told(attacks.flatMap(firstFallen), (supporters) => supporters.filter(isTold));
      default: {
        const open = attacks.filter((sources) => sources.every((each) => labels[each] !== FALLS));
        const isUndecided = (each: number) => labels[each] !== STANDS;
        return told(open.flat().filter(isUndecided), (supporters) => supporters.filter(isUndecided));
      }
    }
  }

  /** Returns grounds, in which the failing of a support is told by `ofSupport`: by some of what supports. */
  function told(elements: readonly number[], ofSupport: (supporters: readonly number[]) => readonly number[]): Grounds {
    const supporters = (each: number) => attacksOn(each)[0] ?? [];
    return {
      attackers: elements.filter((each) => !failures.has(each) && isTold(each)),
      support: elements.filter((each) => failures.has(each)).flatMap((each) => ofSupport(supporters(each))),
    };
  }

  function firstFallen(sources: readonly number[]): number[] {
    const fallen = sources.filter((each) => labels[each] === FALLS);
    return fallen.toSorted((a, b) => (ranks[a] as number) - (ranks[b] as number)).slice(0, 1);
  }

  /** A step that nothing attacks goes without saying, unless it is switched off. */
  function isTold(element: number): boolean {
    return names.isStatement(element) || labels[element] === FALLS || standing.attacks.into(element).length > 0;
  }

  function sentence(element: number, attackCount: number, { attackers, support }: Grounds): string {
    const name = names.nameOf(element);
    const these = (elements: readonly number[]) => listed([...new Set(elements)].map((each) => names.nameOf(each)));
    const count = (elements: readonly number[]) => new Set(elements).size;
    switch (labels[element]) {
      case FALLS:
        if (attackers.length > 0) {
          return t('{name} falls: it is attacked by {attackers}, which {count, plural, one {stands} other {stand}}.', {
            name,
            attackers: these(attackers),
            count: count(attackers),
          });
        }
        return support.length > 0
          ? t('{name} falls: all support for it fell, with {support}.', { name, support: these(support) })
          : t('{name} is switched off.', { name });
      case STANDS: {
        if (attackCount === 0) return t('{name} stands: nothing attacks it.', { name });
        const why = [
          ...(attackers.length > 0
            ? [t('every attack on it rests on something that falls, on {attackers}', { attackers: these(attackers) })]
            : []),
          ...(support.length > 0 ? [t('it is supported by {support}', { support: these(support) })] : []),
        ];
        return t('{name} stands: {why}.', { name, why: why.join('; ') });
      }
      default: {
        const why = [
          ...(attackers.length > 0
            ? [
                t('{attackers}, by which it is attacked, {count, plural, one {is} other {are}} undecided too', {
                  attackers: these(attackers),
                  count: count(attackers),
                }),
              ]
            : []),
          ...(support.length > 0
            ? [
                t('{support}, by which it is supported, {count, plural, one {is} other {are}} undecided too', {
                  support: these(support),
                  count: count(support),
                }),
              ]
            : []),
        ];
        return t('{name} is undecided: {why}.', { name, why: why.join('; ') });
      }
    }
  }
}
