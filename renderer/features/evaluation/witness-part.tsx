import { useMemo } from 'react';
import type { Evaluation } from '../../../shared/evaluation/evaluate-debate.ts';
import type { Reason } from '../../../shared/evaluation/reason.ts';
import { witnessOf } from '../../../shared/evaluation/witness.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { type FoundInDebate, showLabelling } from '../../core/slices/labellings.ts';
import { timeInSight } from '../../core/slices/time.ts';
import { ReasonList } from './reason-list.tsx';

/** How a claim or a relation fares in the labellings that were asked for, and in the one that is shown: why. */
export function WitnessPart({ of }: { readonly of: string }) {
  const found = useAppState((state) => state.labellings);
  return found === null ? null : <Fares of={of} found={found} />;
}

function Fares({ of, found }: { readonly of: string; readonly found: FoundInDebate }) {
  const app = useApp();
  const { labellings, debate, evaluation, semantics, shown } = found;
  const accepted = labellings.acceptance.get(of);
  const first = labellings.standsIn(of);
  const isPast = useAppState((state) => timeInSight(state) !== null);
  const now = useAppState(({ session }) => session?.debate ?? null);
  const revision = useAppState((state) => state.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a word that is corrected is corrected here too.
  const reasons = useMemo((): readonly Reason[] => {
    if (shown === null) return [];
    // Labellings outlast edits that leave the framework as it is.
    const named = now === null || isPast || !hasAll(now, evaluation) ? debate : now;
    return witnessOf(named, evaluation, labellings.labelsOf(shown), of);
  }, [debate, now, isPast, revision, evaluation, labellings, shown, of]);
  if (accepted === undefined) return null;
  const { credulous, sceptical } = accepted;
  const where =
    sceptical === true
      ? t('It stands in all of them: accepted sceptically.')
      : credulous
        ? sceptical === null
          ? t('It stands in some of them, and whether in all is not known: accepted credulously.')
          : t('It stands in some of them, not in all: accepted credulously.')
        : t('It stands in none of them.');
  return (
    <>
      <p className="inspector-hint">
        {t(
          'By the {semantics, select, complete {complete} preferred {preferred} stable {stable} other {grounded}} labellings: {where}',
          { semantics, where },
        )}
      </p>
      {first !== null && shown !== first && (
        <button type="button" className="button" onClick={() => showLabelling(app, first)}>
          {t('Show one in which it stands')}
        </button>
      )}
      <ReasonList reasons={reasons} />
    </>
  );
}

/** Tells whether a debate still has what was evaluated: until an edit is noticed that takes some of it away. */
function hasAll(debate: Debate, { parts }: Evaluation): boolean {
  const { statements, relations } = parts;
  return (
    [...statements.keys()].every((id) => debate.statements.has(id)) &&
    [...relations.keys()].every((id) => debate.relations.has(id))
  );
}
