import { useMemo } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { HowMarked } from '../../../shared/scene/marks/how-marked.ts';
import type { Mark } from '../../../shared/scene/marks/mark.ts';
import { useAppState } from '../app-context.ts';
import type { EvaluationSlice } from '../slices/evaluation.ts';
import type { LabellingsSlice } from '../slices/labellings.ts';

/** Returns how what the map's marks tell was found, for its legend and for drawings: by the method chosen, in the labelling that is shown. */
export function howMarked({
  method,
  labellings,
  off,
}: Pick<EvaluationSlice, 'method' | 'off'> & Pick<LabellingsSlice, 'labellings'>): HowMarked {
  if (labellings === null) return { method, labelling: null };
  const { semantics, shown, standings } = labellings;
  const { count, isAll } = labellings.labellings;
  const which =
    shown === null
      ? t(
          'what all {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings have',
          { semantics },
        )
      : t(
          '{semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labelling {number} of {count}{isAll, select, yes {} other { or more}}',
          { semantics, number: shown + 1, count, isAll: isAll ? 'yes' : 'no' },
        );
  return {
    method,
    labelling: {
      name: off === null ? which : t('{which}, without what is switched off', { which }),
      standings: [...standings].map(([id, standing]) => ({ id, standing })),
    },
  };
}

/** Returns the same, the same object as long as nothing of it changes. */
export function useHowMarked(): HowMarked {
  const method = useAppState((state) => state.method);
  const labellings = useAppState((state) => state.labellings);
  const off = useAppState((state) => state.off);
  return useMemo(() => howMarked({ method, labellings, off }), [method, labellings, off]);
}

/** Returns what the map's marks tell: labellings tell nothing without the marks of what stands. */
export function wantedMarks({
  marks,
  labellings,
}: Pick<EvaluationSlice, 'marks'> & Pick<LabellingsSlice, 'labellings'>): readonly Mark[] {
  return labellings === null || marks.includes('standing') ? marks : withStanding(marks);
}

/** The same list for the same marks, so that nothing is drawn again. */
const WITH_STANDING = new WeakMap<readonly Mark[], readonly Mark[]>();

function withStanding(marks: readonly Mark[]): readonly Mark[] {
  const made = WITH_STANDING.get(marks) ?? ['standing', ...marks];
  WITH_STANDING.set(marks, made);
  return made;
}
