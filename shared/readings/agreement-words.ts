import { counted, figures } from '../text/counted.ts';
import { type Agreement, LABELS, type Label } from './agreement.ts';
import type { LabelAgreement } from './cohens-kappa.ts';
import type { ReaderNames } from './difference-words.ts';

/** What each label is, as the subject of a sentence. */
const LABEL_NAMES: Readonly<Record<Label, string>> = {
  fidelity: 'Distance from the words',
  attribution: 'Whose a claim is',
  relation: 'Kinds of relation',
  act: 'Acts of speakers',
};

/** Says in sentences how far two readings agree. */
export function agreementSentences(agreement: Agreement, { here, there }: ReaderNames): readonly string[] {
  const { passages, characters, alpha, claims, labels } = agreement;
  const both = passages.same + passages.otherBorders;
  return [
    `${counted(both, 'passage')} marked in both, ${figures(passages.otherBorders)} of them with other borders; ` +
      `${figures(passages.onlyHere)} only in ${here}, ${figures(passages.onlyThere)} only in ${there}.`,
    `Of what either marked, both marked ${percent(characters.shared)}; of the whole text, ` +
      `${percent(characters.alike)} is marked in both or in neither.`,
    `Krippendorff’s alpha for unitizing: ${coefficient(alpha.marked)} for what is marked, ` +
      `${coefficient(alpha.judged)} for how it is judged as well.`,
    `Claims from passages marked in both: ${figures(claims.same)} of ${figures(claims.all)} alike.`,
    ...LABELS.filter((label) => labels[label].compared > 0).map((label) => labelSentence(label, labels[label])),
  ];
}

function labelSentence(label: Label, { compared, same, kappa }: LabelAgreement): string {
  const share = `${figures(same)} of ${figures(compared)} alike (${percent(same / compared)})`;
  return `${LABEL_NAMES[label]}: ${share}, Cohen’s kappa ${coefficient(kappa)}.`;
}

/** Formats a share; a share of nothing is told by a dash. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(share === 1 || share === 0 ? 0 : 1)} %`;
}

/** Formats a coefficient; one that cannot be told by a dash. */
export function coefficient(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace('-', '−');
}
