import type { DatedChange } from '../../evaluation/changes-between.ts';
import type { Standing } from '../../evaluation/evaluate-debate.ts';
import type { MarkLook } from './marks-on.ts';

/** Returns the marks of what came about, by claim and relation: each once, and how something stands that stood otherwise. */
export function changeMarks(
  changes: readonly DatedChange[],
  standingOf: (id: string) => Standing | null | undefined,
): ReadonlyMap<string, readonly MarkLook[]> {
  const found = new Map<string, MarkLook[]>();
  for (const { kind, id } of changes) {
    const marks = found.get(id) ?? [];
    if (kind === 'standing') {
      const standing = standingOf(id);
      if (standing != null) marks.push({ kind: 'standing', standing, isNew: true });
    } else if (!marks.some((mark) => mark.kind === 'change' && mark.change === kind)) {
      marks.push({ kind: 'change', change: kind });
    }
    found.set(id, marks);
  }
  return found;
}

/**
 * Returns the marks that tell how things are, with those that tell what came about before them; that it stands otherwise takes the place
 * of how it stands. `isLabelled`: how it stands is told by another labelling than the grounded one, by which changes are found.
 */
export function withChangeMarks(
  marks: readonly MarkLook[],
  found: readonly MarkLook[],
  isLabelled = false,
): readonly MarkLook[] {
  const changes = isLabelled ? found.filter(({ kind }) => kind !== 'standing') : found;
  if (changes.length === 0) return marks;
  const isTold = changes.some(({ kind }) => kind === 'standing');
  return [...changes, ...marks.filter(({ kind }) => !(isTold && kind === 'standing'))];
}
