import { t } from '../language/translate.ts';
import type { Debate } from '../model/debate.ts';
import { beginSentence } from '../text/begin-sentence.ts';
import { ElementNames, listed } from './element-names.ts';
import { type Evaluation, standingOf } from './evaluate-debate.ts';
import { FALLS, STANDS } from './grounded.ts';
import { reasonByPremises } from './premises-of-step.ts';
import type { Reason } from './reason.ts';

/**
 * Says why a claim or a relation has its label in one labelling, by element of the evaluation's framework, such as a preferred or
 * stable one: a witness. What stands defends itself: for each attack a source that falls; what falls is attacked by something that
 * stands. The reasons may turn in a circle, since such labellings need not be forced; each is given once. Empty for an unknown `id`.
 */
export function witnessOf(debate: Debate, { parts }: Evaluation, labels: Uint8Array, id: string): Reason[] {
  const { standing, statements, relations } = parts;
  const start = statements.get(id) ?? relations.get(id);
  if (start === undefined) return [];
  const names = new ElementNames(debate, parts);
  const ofPremises = reasonByPremises(debate, parts, labels, { id, names });
  const reasons: Reason[] = ofPremises === null ? [] : [ofPremises.reason];
  const asked = new Set(ofPremises?.elements ?? [start]);
  for (const element of asked) {
    const attacks = Array.from(standing.attacks.into(element), (attack) => [...standing.attacks.sourcesOf(attack)]);
    const because = groundsOf(element, attacks).filter(isTold);
    reasons.push({
      of: names.targetOf(element),
      standing: standingOf(labels[element] as number),
      because: because.map((each) => names.targetOf(each)),
      text: beginSentence(sentence(element, attacks.length, because)),
    });
    // A Set yields what is added while it is walked.
    for (const each of because) asked.add(each);
  }
  return reasons;

  function groundsOf(element: number, attacks: readonly (readonly number[])[]): readonly number[] {
    if (labels[element] === FALLS) return attacks.find((sources) => sources.every(stands)) ?? [];
    if (labels[element] === STANDS) return attacks.flatMap((sources) => sources.filter(falls).slice(0, 1));
    return attacks.filter((sources) => !sources.some(falls)).flatMap((sources) => sources.filter((s) => !stands(s)));
  }

  function stands(element: number): boolean {
    return labels[element] === STANDS;
  }

  function falls(element: number): boolean {
    return labels[element] === FALLS;
  }

  /** A step that nothing attacks goes without saying. */
  function isTold(element: number): boolean {
    return names.isStatement(element) || falls(element) || standing.attacks.into(element).length > 0;
  }

  function sentence(element: number, attacks: number, because: readonly number[]): string {
    const name = names.nameOf(element);
    const told = [...new Set(because)];
    const these = listed(told.map((each) => names.nameOf(each)));
    const count = told.length;
    if (stands(element)) {
      return attacks === 0
        ? t('{name} stands: nothing attacks it.', { name })
        : t('{name} stands here: every attack on it rests on something that falls here, on {these}.', { name, these });
    }
    if (falls(element)) {
      return told.length === 0
        ? t('{name} is switched off.', { name })
        : t('{name} falls here: it is attacked by {these}, which {count, plural, one {stands} other {stand}} here.', {
            name,
            these,
            count,
          });
    }
    return t(
      '{name} is undecided here: {these}, by which it is attacked, {count, plural, one {is} other {are}} undecided too.',
      { name, these, count },
    );
  }
}
