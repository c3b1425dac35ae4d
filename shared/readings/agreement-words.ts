import { msg, t } from '../language/translate.ts';
import { type Agreement, LABELS, type Label } from './agreement.ts';
import type { LabelAgreement } from './cohens-kappa.ts';
import type { ReaderNames } from './difference-words.ts';

/** What each label is, as the subject of a sentence. */
const LABEL_NAMES: Readonly<Record<Label, string>> = {
  fidelity: msg('Distance from the words'),
  attribution: msg('Whose a claim is'),
  relation: msg('Kinds of relation'),
  act: msg('Acts of speakers'),
};

/** Says in sentences how far two readings agree. */
export function agreementSentences(agreement: Agreement, { here, there }: ReaderNames): readonly string[] {
  const { passages, characters, alpha, claims, labels } = agreement;
  const both = passages.same + passages.otherBorders;
  return [
    t(
      '{both, plural, one {# passage} other {# passages}} marked in both, {otherBorders, number} of them with other borders; {onlyHere, number} only in {here}, {onlyThere, number} only in {there}.',
      {
        both,
        here,
        there,
        otherBorders: passages.otherBorders,
        onlyHere: passages.onlyHere,
        onlyThere: passages.onlyThere,
      },
    ),
    t('Of what either marked, both marked {shared}; of the whole text, {alike} is marked in both or in neither.', {
      shared: percent(characters.shared),
      alike: percent(characters.alike),
    }),
    t('Krippendorff’s alpha for unitizing: {marked} for what is marked, {judged} for how it is judged as well.', {
      marked: coefficient(alpha.marked),
      judged: coefficient(alpha.judged),
    }),
    t('Claims from passages marked in both: {same, number} of {all, number} alike.', {
      same: claims.same,
      all: claims.all,
    }),
    ...LABELS.filter((label) => labels[label].compared > 0).map((label) => labelSentence(label, labels[label])),
  ];
}

function labelSentence(label: Label, { compared, same, kappa }: LabelAgreement): string {
  return t('{what}: {same, number} of {compared, number} alike ({share}), Cohen’s kappa {kappa}.', {
    ...{ what: t(LABEL_NAMES[label]), same, compared },
    ...{ share: percent(same / compared), kappa: coefficient(kappa) },
  });
}

/** Formats a share; a share of nothing is told by a dash. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(share === 1 || share === 0 ? 0 : 1)} %`;
}

/** Formats a coefficient; one that cannot be told by a dash. */
export function coefficient(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace('-', '−');
}
