import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { LABELLING_SEMANTICS } from '../../../shared/evaluation/labelling-problem.ts';
import { msg, t } from '../../../shared/language/translate.ts';
import { useApp, useAppState } from '../../core/app-context.ts';
import { askForLabellings, type FoundInDebate, type Semantics, showLabelling } from '../../core/slices/labellings.ts';
import { useLabellings } from './use-labellings.ts';

/** The names of the semantics, as the field has them. */
const SEMANTICS: Readonly<Record<Semantics, string>> = {
  grounded: msg('grounded'),
  complete: msg('complete'),
  preferred: msg('preferred'),
  stable: msg('stable'),
};

const MEANINGS: Readonly<Record<Semantics, string>> = {
  grounded: msg('Only what has to stand stands: there is one such labelling.'),
  complete: msg('What stands is defended, and what is defended stands.'),
  preferred: msg('As much stands as can be defended together.'),
  stable: msg('Everything stands or falls; nothing is undecided.'),
};

/** How claims stand by another semantics: how many labellings there are, and one after the other on the map. */
export function LabellingsBar() {
  const semantics = useAppState((state) => state.semantics);
  return semantics === null ? null : <Asked semantics={semantics} />;
}

function Asked({ semantics }: { readonly semantics: Semantics }) {
  const app = useApp();
  useLabellings();
  const found = useAppState((state) => state.labellings);
  const unlabelled = useAppState((state) => state.unlabelled);
  const close = () => {
    askForLabellings(app, null);
    app.store.getState().canvas?.focus();
  };
  return (
    <section
      className="branch-chip labellings"
      aria-label={t('Labellings')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <label>
        {t('Semantics:')}{' '}
        <select
          value={semantics}
          title={t(MEANINGS[semantics])}
          onChange={({ target }) => askForLabellings(app, target.value as Semantics)}
        >
          {(['grounded', ...LABELLING_SEMANTICS] as const).map((each) => (
            <option key={each} value={each}>
              {t(SEMANTICS[each])}
            </option>
          ))}
        </select>
      </label>
      <span role="status">{semantics === 'grounded' ? t(MEANINGS.grounded) : (unlabelled ?? said(found))}</span>
      {found !== null && found.labellings.count > 1 && <Steps found={found} />}
      {semantics !== 'grounded' && found === null && unlabelled === null && (
        <button type="button" className="labellings-cancel" onClick={() => askForLabellings(app, 'grounded')}>
          {t('Cancel')}
        </button>
      )}
      <button type="button" aria-label={t('Leave labellings')} title={t('Leave (Escape)')} onClick={close}>
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </section>
  );
}

/** Says how many labellings there are, which is shown, and how many claims stand in some of them only, as far as that is known. */
function said(found: FoundInDebate | null): string {
  if (found === null) return t('Looking for labellings…');
  const { labellings, semantics, shown } = found;
  const { count } = labellings;
  const counted = labellings.isAll
    ? t(
        '{semantics, select, complete {{count, plural, one {# complete labelling} other {# complete labellings}}} preferred {{count, plural, one {# preferred labelling} other {# preferred labellings}}} stable {{count, plural, one {# stable labelling} other {# stable labellings}}} other {{count, plural, one {# grounded labelling} other {# grounded labellings}}}}',
        { semantics, count },
      )
    : t(
        'more than {semantics, select, complete {{count, plural, one {# complete labelling} other {# complete labellings}}} preferred {{count, plural, one {# preferred labelling} other {# preferred labellings}}} stable {{count, plural, one {# stable labelling} other {# stable labellings}}} other {{count, plural, one {# grounded labelling} other {# grounded labellings}}}}',
        { semantics, count },
      );
  if (count === 1 && labellings.isAll) return `${counted}.`;
  if ([...labellings.acceptance.values()].some(({ sceptical }) => sceptical === null)) {
    const grounded = t('Shown: the grounded labelling; what all have is not known.');
    return `${counted}. ${shown === null ? grounded : t('Shown: labelling {number}.', { number: shown + 1 })}`;
  }
  let some = 0;
  for (const id of found.evaluation.statements.keys()) {
    const { credulous, sceptical } = labellings.acceptance.get(id) ?? {};
    if (credulous === true && sceptical === false) some++;
  }
  const where =
    shown === null ? t('Shown: what all of them have.') : t('Shown: labelling {number}.', { number: shown + 1 });
  return t('{labellings}; {some, plural, one {# claim stands} other {# claims stand}} in some only. {where}', {
    labellings: counted,
    some,
    where,
  });
}

function Steps({ found: { labellings, shown } }: { readonly found: FoundInDebate }) {
  const app = useApp();
  const { count } = labellings;
  // Before the first comes what all have in common, and after the last too.
  const step = (by: number) => {
    const next = ((shown ?? -1) + 1 + by + count + 1) % (count + 1);
    showLabelling(app, next === 0 ? null : next - 1);
  };
  return (
    <>
      <button
        type="button"
        aria-label={t('Previous labelling')}
        title={t('Previous labelling')}
        onClick={() => step(-1)}
      >
        <ChevronLeft size={15} strokeWidth={1.75} aria-hidden="true" />
      </button>
      <span aria-hidden="true">
        {shown === null ? t('all {count}', { count }) : t('{number} of {count}', { number: shown + 1, count })}
      </span>
      <button type="button" aria-label={t('Next labelling')} title={t('Next labelling')} onClick={() => step(1)}>
        <ChevronRight size={15} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </>
  );
}
