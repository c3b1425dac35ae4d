import type { Divisions } from '../../../shared/evaluation/divisions.ts';
import { DIVISIVENESS_MEANING, wholeSentence } from '../../../shared/evaluation/divisions-words.ts';
import { t } from '../../../shared/language/translate.ts';
import { useAppState } from '../../core/app-context.ts';
import { useDivisions } from '../../core/evaluation/use-evaluated.ts';
import { mapOfDivisions } from '../../core/slices/divisions.ts';
import { AgreementMatrix } from './agreement-matrix.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { DivisionsBar } from './divisions-bar.tsx';
import { MapsTable, ObjectionsTable, QuestionsTable } from './further-tables.tsx';

/** The middle of the window when it shows where the speakers divide, and who agrees with whom. */
export function DivisionsView() {
  const map = useAppState(mapOfDivisions);
  const divisions = useDivisions(map);
  return (
    <main className="divisions" aria-label={t('Divisions')}>
      <DivisionsBar divisions={divisions} />
      {divisions === null ? (
        <p className="divisions-wait" role="status">
          {t('Working out where the speakers divide…')}
        </p>
      ) : divisions.whole.value === null ? (
        <Empty />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled can be scrolled by keys.
        <section className="divisions-page" tabIndex={0} aria-label={t('Where the speakers divide')}>
          <Found key={map} divisions={divisions} />
        </section>
      )}
    </main>
  );
}

function Found({ divisions }: { readonly divisions: Divisions }) {
  return (
    <>
      <p className="divisions-whole">{wholeSentence(divisions)}</p>
      <p className="divisions-meaning">{t(DIVISIVENESS_MEANING)}</p>
      <ClaimsTable claims={divisions.claims} />
      <QuestionsTable questions={divisions.questions} />
      <MapsTable maps={divisions.maps} />
      <ObjectionsTable objections={divisions.objections} />
      <AgreementMatrix divisions={divisions} />
    </>
  );
}

/** Advice while nobody took a side. */
function Empty() {
  return (
    <div className="canvas-empty">
      <h2>{t('Nobody has taken a side here yet')}</h2>
      <p>
        {t(
          'Select a claim, and say at the right who asserts and who denies it. Here you then see on which claims the speakers divide, and who agrees with whom.',
        )}
      </p>
    </div>
  );
}
