import { counted } from '../../shared/text/counted.ts';
import { countFates, type EntityDifference, type Fate } from '../../shared/versions/compare-debates.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';

const MARKS: Readonly<Record<Fate, string>> = { added: '+', removed: '-', changed: '~', moved: '>' };

/** Tells differences: a line each with a mark, below it what changed in its fields; or as JSON. */
export function tellDifferences(differences: readonly EntityDifference[], json: boolean, io: Io): void {
  const counts = countFates(differences);
  if (json) {
    io.out(`${JSON.stringify({ ...counts, differences }, null, 2)}\n`);
    return;
  }
  for (const { fate, name, fields } of differences) {
    io.out(`${MARKS[fate]} ${printable(name)}\n`);
    if (fate !== 'changed') continue;
    for (const { field, before, after } of fields) {
      io.out(`    ${field}: ${printable(JSON.stringify(before) ?? '')} -> ${printable(JSON.stringify(after) ?? '')}\n`);
    }
  }
  const { added, removed, changed, moved } = counts;
  io.err(
    `${counted(added, 'addition')}, ${counted(removed, 'removal')}, ${counted(changed, 'change')}, ${counted(moved, 'move')}.\n`,
  );
}
