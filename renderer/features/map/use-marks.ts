import { useMemo } from 'react';
import type { Turned } from '../../../shared/evaluation/what-follows.ts';
import type { RelationId, StatementId } from '../../../shared/model/entities.ts';
import { changeMarks, withChangeMarks } from '../../../shared/scene/marks/change-marks.ts';
import { standingAs } from '../../../shared/scene/marks/how-marked.ts';
import type { Mark } from '../../../shared/scene/marks/mark.ts';
import { type MarkLook, marksOnCard, marksOnLine } from '../../../shared/scene/marks/marks-on.ts';
import { useAppState } from '../../core/app-context.ts';
import { wantedMarks } from '../../core/evaluation/how-marked.ts';
import { useSpeakerSigns } from '../../core/evaluation/use-speaker-signs.ts';
import { type Evaluated, turnedNow } from '../../core/slices/evaluation.ts';
import type { FoundInDebate } from '../../core/slices/labellings.ts';
import { notYetSaid } from '../../core/slices/time.ts';

const NONE: readonly MarkLook[] = [];
const NOT_YET: readonly MarkLook[] = [{ kind: 'not-yet' }];

/** What is asked, and what follows, as far as the marks of one thing depend on it. */
interface Known {
  readonly marks: readonly Mark[];
  readonly off: readonly string[] | null;
  readonly evaluated: Evaluated | null;
  readonly labellings: FoundInDebate | null;
}

/** Returns the marks of a statement's card: those that are wanted, and while something is switched off what is so, and what changes. */
export function useCardMarks(id: StatementId): readonly MarkLook[] {
  const wanted = useAppState(wantedMarks);
  const signs = useSpeakerSigns();
  const labelled = useAppState(({ labellings }) => labellings?.standings.get(id));
  const isOff = useAppState(({ off }) => off?.includes(id) ?? false);
  const grounded = useAppState(({ evaluated }) => evaluated?.following.statements.get(id));
  const isTurned = useAppState((state) => isAmong(turnedNow(state), id));
  const changes = useAppState(({ evaluated }) => changesOn(evaluated, id));
  const isNotYet = useAppState((state) => notYetSaid(state).has(id));
  return useMemo(() => {
    if (isNotYet) return NOT_YET;
    if (isOff) return [{ kind: 'off' }];
    const follows = standingAs(grounded, labelled);
    const marks = withChangeMarks(marksOnCard(follows, wanted, signs), changes, labelled !== undefined);
    // What changes is known of the grounded labelling alone.
    if (!isTurned || labelled !== undefined || follows === undefined || follows.standing === null)
      return marks.length === 0 ? NONE : marks;
    const { standing } = follows;
    return [{ kind: 'standing', standing, isNew: true }, ...marks.filter(({ kind }) => kind !== 'standing')];
  }, [wanted, signs, isOff, grounded, labelled, isTurned, changes, isNotYet]);
}

/** Returns the marks of lines by their relations. */
export function marksOfLines(known: Known): (id: RelationId) => readonly MarkLook[] {
  const { off, evaluated, labellings } = known;
  const marks = wantedMarks(known);
  return (id) => {
    if (off?.includes(id)) return [{ kind: 'off' }];
    const follows = standingAs(evaluated?.following.relations.get(id), labellings?.standings.get(id));
    return withChangeMarks(marksOnLine(follows, marks), changesOn(evaluated, id), labellings?.standings.has(id));
  };
}

/** By what was evaluated: the marks of what came about. */
const MADE = new WeakMap<Evaluated, ReturnType<typeof changeMarks>>();

/** Returns the marks of what came about with something since the moment that is compared with. */
export function changesOn(evaluated: Evaluated | null, id: string): readonly MarkLook[] {
  const changes = evaluated?.asOf?.changes;
  if (evaluated == null || changes == null || changes.length === 0) return NONE;
  const { statements } = evaluated.following;
  const made = MADE.get(evaluated) ?? changeMarks(changes, (of) => statements.get(of)?.standing);
  MADE.set(evaluated, made);
  return made.get(id) ?? NONE;
}

function isAmong(turned: Turned | null, id: StatementId): boolean {
  return turned !== null && Object.values(turned).some((ids) => ids.includes(id));
}
