import { useCallback, useMemo, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { agreementOf } from '../../../shared/readings/agreement.ts';
import { agreementSentences } from '../../../shared/readings/agreement-words.ts';
import { type Difference, differencesIn, markOf } from '../../../shared/readings/compare-readings.ts';
import type { ReaderNames } from '../../../shared/readings/difference-words.ts';
import { useDebate } from '../../core/app-context.ts';
import { ComparedText } from './compared-text.tsx';
import { DifferenceList } from './difference-list.tsx';
import type { Readings } from './use-readings.ts';

/** The text with both readers' marks, how far they agree, and what they differ in. */
export function ComparedReadings({ readings, names }: { readonly readings: Readings; readonly names: ReaderNames }) {
  const { text, compare } = readings;
  const [shown, setShown] = useState<Difference | null>(null);
  const comparison = useDebate(useCallback((debate: Debate) => compare(debate), [compare]));
  const differences = useMemo(() => differencesIn(comparison), [comparison]);
  const sentences = useMemo(
    () => agreementSentences(agreementOf(comparison, text.length), names),
    [comparison, text, names],
  );
  const unplaced = comparison.there.unplaced.length;
  return (
    <div className="readings-columns">
      <ComparedText
        text={text}
        comparison={comparison}
        names={names}
        shown={shown === null ? null : markOf(shown).anchor}
      />
      <div className="readings-side">
        <section aria-labelledby="readings-agreement">
          <h3 className="heading" id="readings-agreement">
            {t('Agreement')}
          </h3>
          <ul className="readings-figures">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {unplaced > 0 && (
              <li>
                {t(
                  '{unplaced, plural, one {# passage} other {# passages}} of {there} left out: not found for certain in this text.',
                  { unplaced, there: names.there },
                )}
              </li>
            )}
          </ul>
        </section>
        <DifferenceList comparison={comparison} differences={differences} names={names} show={setShown} />
      </div>
    </div>
  );
}
