import type { Debate } from '../../../shared/model/debate.ts';

/** Citations that are looked at: enough to find whoever reads at present. */
const LOOKED_AT = 2000;

/** Returns who last checked a citation, by the day, '' for nobody. */
export function lastReader(debate: Debate): string {
  let [reader, day] = ['', ''];
  let count = 0;
  for (const { checkedBy, checkedOn } of debate.citations.values()) {
    if (count++ > LOOKED_AT) break;
    if (checkedBy !== '' && (checkedOn ?? '') >= day) [reader, day] = [checkedBy, checkedOn ?? ''];
  }
  return reader;
}

/** Returns the day here as people write it in a debate: 2025-01-16. */
export function today(now = new Date()): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
