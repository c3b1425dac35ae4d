import type { KeyboardEvent } from 'react';
import { t } from '../../../shared/language/translate.ts';
import type { Proposal, ProposedExcerpt } from '../../../shared/proposals/proposal.ts';
import { proposalWords } from '../../../shared/proposals/proposal-words.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { shownMoment } from '../../ui/words/shown-moment.ts';
import { openSource } from '../passages/open-passage.ts';
import type { ProposalEdit } from './edited-proposal.ts';
import { ProposalEditForm } from './proposal-edit-form.tsx';

export interface ProposalDoing {
  readonly choose: (id: string) => void;
  readonly accept: (id: string) => void;
  readonly acceptEdited: (proposal: Proposal, edit: ProposalEdit) => void;
  readonly edit: (id: string | null) => void;
  readonly decline: (id: string) => void;
  readonly openAgain: (id: string) => void;
}

interface Props {
  readonly proposal: Proposal;
  readonly all: readonly Proposal[];
  readonly isChosen: boolean;
  readonly isEdited: boolean;
  readonly readOnly: boolean;
  readonly doing: ProposalDoing;
}

/** One proposal: what it says, who made it and why, and what can be done about it; by keys from its box. */
export function ProposalItem({ proposal, all, isChosen, isEdited, readOnly, doing }: Props) {
  const { id, client, at, state, proposed } = proposal;
  const words = useDebate((debate) => proposalWords(debate, all, proposed));
  const canDecide = state === 'open' && !readOnly;
  const inexact = proposed.kind === 'excerpt' && !proposed.excerpt.isExact;
  const name = `${words.kind}: ${words.text}`;
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that is held would go on to what has the focus next.
    if (!canDecide || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') doing.accept(id);
    else if (event.key.toLowerCase() === 'e') doing.edit(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') doing.decline(id);
    else return;
    event.preventDefault();
  };
  return (
    <li className="proposal" data-proposal={id}>
      <div className="proposal-head">
        <label className="proposal-choice">
          <input
            type="checkbox"
            className="proposal-box"
            aria-label={name}
            checked={isChosen}
            aria-disabled={!canDecide}
            onChange={() => canDecide && doing.choose(id)}
            onKeyDown={onKeyDown}
          />
          <span className="proposal-kind">{words.kind}</span>
        </label>
        <span className="proposal-by">
          <bdi>{client}</bdi>, {shownMoment(new Date(at))}
        </span>
      </div>
      {proposed.kind === 'excerpt' ? (
        <Passage excerpt={proposed.excerpt} />
      ) : (
        <p className="proposal-text" dir="auto">
          {words.text}
        </p>
      )}
      {words.detail !== '' && (
        <p className={inexact ? 'proposal-detail proposal-inexact' : 'proposal-detail'}>{words.detail}</p>
      )}
      {proposed.reason !== '' && (
        <p className="proposal-detail" dir="auto">
          {t('Why: {reason}', { reason: proposed.reason })}
        </p>
      )}
      {isEdited ? (
        <ProposalEditForm
          proposal={proposal}
          accept={(edit) => doing.acceptEdited(proposal, edit)}
          cancel={() => doing.edit(null)}
        />
      ) : (
        canDecide && (
          <div className="proposal-buttons">
            {!inexact && (
              <button
                type="button"
                className="button"
                aria-label={t('Accept {name}', { name })}
                onClick={() => doing.accept(id)}
              >
                {t('Accept')}
              </button>
            )}
            <button
              type="button"
              className="button"
              aria-label={t('Edit {name}', { name })}
              onClick={() => doing.edit(id)}
            >
              {inexact ? t('Put right…') : t('Edit…')}
            </button>
            <button
              type="button"
              className="button quiet"
              aria-label={t('Decline {name}', { name })}
              onClick={() => doing.decline(id)}
            >
              {t('Decline')}
            </button>
          </div>
        )
      )}
      {state === 'declined' && !readOnly && (
        <div className="proposal-buttons">
          <button
            type="button"
            className="button"
            aria-label={t('Open {name} again', { name })}
            onClick={() => doing.openAgain(id)}
          >
            {t('Open again')}
          </button>
        </div>
      )}
    </li>
  );
}

/** The proposed words with what stands around them in the source; of words that are not there, what is most like them. */
function Passage({ excerpt }: { readonly excerpt: ProposedExcerpt['excerpt'] }) {
  const app = useApp();
  const { source, quotation, isExact, place } = excerpt;
  const verbatim = useDebate((debate) => debate.sources.get(source)?.verbatim ?? false);
  const look = verbatim ? 'proposal-passage inspector-verbatim' : 'proposal-passage';
  return (
    <>
      {!isExact && (
        <blockquote className="proposal-passage" dir="auto">
          {quotation}
        </blockquote>
      )}
      {!isExact && place !== null && <p className="proposal-detail">{t('In the source stands:')}</p>}
      {place !== null && (
        <blockquote className={look} dir="auto">
          <span className="proposal-around">…{place.prefix}</span>
          <mark>{place.exact}</mark>
          <span className="proposal-around">{place.suffix}…</span>{' '}
          <button
            type="button"
            className="proposal-link"
            onClick={() => {
              app.closeDialog();
              openSource(app, source, { start: place.start, end: place.end });
            }}
          >
            {t('Show it in the source')}
          </button>
        </blockquote>
      )}
    </>
  );
}
