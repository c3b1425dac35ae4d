/** How far two readers agree who each gave one label to the same things. */
export interface LabelAgreement {
  /** Things that both gave a label. */
  readonly compared: number;
  readonly same: number;
  /** 1 for perfect agreement, 0 for what chance would bring; null where nothing was compared, or only one label ever given. */
  readonly kappa: number | null;
}

/**
 * Returns Cohen's kappa of pairs of labels: the first reader's, the second's.
 *
 * J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement 20 (1960), 37–46.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): LabelAgreement {
  const compared = pairs.length;
  const same = pairs.filter(([one, other]) => one === other).length;
  const counts = [0, 1].map((reader) => countOf(pairs.map((pair) => pair[reader as 0 | 1])));
  let byChance = 0;
  for (const [label, count] of counts[0] ?? []) byChance += count * (counts[1]?.get(label) ?? 0);
  const most = compared ** 2;
  return { compared, same, kappa: byChance === most ? null : (same * compared - byChance) / (most - byChance) };
}

function countOf(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
