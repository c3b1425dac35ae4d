import { useMemo } from 'react';
import type { Reason } from '../../../shared/evaluation/reason.ts';
import { witnessOf } from '../../../shared/evaluation/witness.ts';
import { t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { type FoundInDebate, showLabelling } from '../../core/slices/labellings.ts';
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
  const reasons = useMemo((): readonly Reason[] => {
    return shown === null ? [] : witnessOf(debate, evaluation, labellings.labelsOf(shown), of);
  }, [debate, evaluation, labellings, shown, of]);
  if (accepted === undefined) return null;
  const { credulous, sceptical } = accepted;
  const where =
    sceptical === true
      ? t('It stands in all of them: accepted sceptically.')
      : credulous
        ? `It stands in some of them, ${sceptical === null ? 'and whether in all is not known' : 'not in all'}: accepted credulously.`
        : t('It stands in none of them.');
  return (
    <>
      <p className="inspector-hint">
        By the {semantics} labellings: {where}
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
