import { useId, useMemo } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { goesBeyond } from '../../../shared/model/citation.ts';
import { judgeCitation } from '../../../shared/model/commands/citations.ts';
import {
  ATTRIBUTIONS,
  type Attribution,
  type Citation,
  FIDELITIES,
  type Fidelity,
} from '../../../shared/model/entities.ts';
import { FIDELITY_NAMES } from '../../../shared/model/fidelity-names.ts';
import { ATTRIBUTION_WORDS, FIDELITY_MEANINGS, withArticle } from '../../../shared/model/fidelity-words.ts';
import { sentence } from '../../../shared/model/naming.ts';
import { proposeFidelity } from '../../../shared/sources/fidelity.ts';
import { useApp, useDebate, useSession } from '../../core/app-context.ts';
import { TextField } from '../../ui/connected/text-field.tsx';
import { CitationCheck } from './citation-check.tsx';
import { QuotationFault } from './quotation-fault.tsx';

interface Props {
  readonly citation: Readonly<Citation>;
  /** Names the passage to screen readers, in quotation marks. */
  readonly short: string;
}

/** How a claim stands to a passage that it cites, whose it is there, and who checked that. */
export function CitationFidelity({ citation, short }: Props) {
  const { id, fidelity, attribution, reason, checkedBy } = citation;
  const needsReason = goesBeyond(fidelity);
  const isJudged = fidelity !== null || attribution !== null;
  return (
    <div className="fidelity">
      <FidelityChoice citation={citation} short={short} />
      <Proposal citation={citation} />
      {fidelity === 'quotation' && <QuotationFault citation={citation} />}
      {(needsReason || reason !== '') && (
        <Reason citation={id} short={short} isMissing={needsReason && reason.trim() === ''} />
      )}
      {(isJudged || checkedBy !== '') && <CitationCheck citation={citation} short={short} />}
    </div>
  );
}

/** The two choices: how far from the words, and whose they are. */
function FidelityChoice({ citation: { id, fidelity, attribution }, short }: Props) {
  const app = useApp();
  const describedBy = useId();
  const judge = (value: Fidelity | null) =>
    app.change(msg('Judge fidelity'), (debate) => judgeCitation(debate, { citation: id, fidelity: value }));
  const attribute = (value: Attribution | null) =>
    app.change(msg('Judge attribution'), (debate) => judgeCitation(debate, { citation: id, attribution: value }));
  return (
    <>
      <div className="fidelity-choices">
        <select
          className={`inspector-select${fidelity === null ? ' undecided' : ''}`}
          aria-label={t('How far the claim is from the words of {short}', { short })}
          aria-describedby={fidelity === null ? undefined : describedBy}
          value={fidelity ?? ''}
          onChange={({ target }) => judge(target.value === '' ? null : (target.value as Fidelity))}
        >
          <option value="">{t('Not judged')}</option>
          {FIDELITIES.map((each) => (
            <option key={each} value={each}>
              {sentence(t(FIDELITY_NAMES[each]))}
            </option>
          ))}
        </select>
        <select
          className={`inspector-select${attribution === null ? ' undecided' : ''}`}
          aria-label={t('Whose the claim is in {short}', { short })}
          value={attribution ?? ''}
          onChange={({ target }) => attribute(target.value === '' ? null : (target.value as Attribution))}
        >
          <option value="">{t('Not said whose')}</option>
          {ATTRIBUTIONS.map((each) => (
            <option key={each} value={each}>
              {sentence(t(ATTRIBUTION_WORDS[each]))}
            </option>
          ))}
        </select>
      </div>
      {fidelity !== null && (
        <p className="inspector-hint" id={describedBy}>
          {t('{sentence}.', { sentence: sentence(t(FIDELITY_MEANINGS[fidelity])) })}
        </p>
      )}
    </>
  );
}

/** What the words suggest, until somebody has decided. */
function Proposal({ citation: { id, statement, excerpt, fidelity } }: { citation: Readonly<Citation> }) {
  const app = useApp();
  const { readOnly } = useSession();
  const claim = useDebate((debate) => debate.statements.get(statement)?.text ?? '');
  const passage = useDebate((debate) => debate.excerpts.get(excerpt)?.exact ?? '');
  const isOpen = fidelity === null;
  const proposal = useMemo(() => (isOpen ? proposeFidelity(claim, passage) : null), [isOpen, claim, passage]);
  if (proposal === null) return null;
  const agree = () =>
    app.change(msg('Judge fidelity'), (debate) => judgeCitation(debate, { citation: id, fidelity: proposal.fidelity }));
  return (
    <p className="inspector-hint fidelity-proposal">
      {t('Looks like {fidelity}: {why}.', { fidelity: withArticle(proposal.fidelity), why: proposal.why })}{' '}
      {!readOnly && (
        <button
          type="button"
          className="button quiet"
          aria-label={t('Agree: {fidelity}', { fidelity: withArticle(proposal.fidelity) })}
          onClick={agree}
        >
          {t('Agree')}
        </button>
      )}
    </p>
  );
}

interface ReasonProps {
  readonly citation: Citation['id'];
  readonly short: string;
  readonly isMissing: boolean;
}

function Reason({ citation, short, isMissing }: ReasonProps) {
  return (
    <div className={`fidelity-reason${isMissing ? ' missing' : ''}`}>
      <TextField
        label={t('Why the claim goes beyond {short}', { short })}
        lines
        required={isMissing}
        placeholder={t('Say why: this needs a reason')}
        text={{
          place: { entity: 'citation', id: citation, field: 'reason' },
          edit: msg('Edit reason'),
          read: (debate) => debate.citations.get(citation)?.reason ?? '',
          write: (debate, reason) => judgeCitation(debate, { citation, reason }),
        }}
      />
    </div>
  );
}
