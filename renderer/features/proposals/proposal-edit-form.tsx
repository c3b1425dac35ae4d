import { useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { RELATION_KINDS, STATEMENT_KINDS } from '../../../shared/model/entities.ts';
import type { Proposal } from '../../../shared/proposals/proposal.ts';
import { editOf, type ProposalEdit } from './edited-proposal.ts';

interface Props {
  readonly proposal: Proposal;
  readonly accept: (edit: ProposalEdit) => void;
  readonly cancel: () => void;
}

/** Edits a proposal before it is accepted. */
export function ProposalEditForm({ proposal, accept, cancel }: Props) {
  const [edit, setEdit] = useState(() => editOf(proposal));
  const { kind } = proposal.proposed;
  const kinds = kind === 'statement' ? STATEMENT_KINDS : kind === 'relation' ? RELATION_KINDS : [];
  return (
    <form
      className="proposal-form"
      onSubmit={(event) => {
        event.preventDefault();
        accept(edit);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) accept(edit);
        else if (event.key !== 'Escape') return;
        else cancel();
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {kinds.length > 0 && (
        <label className="dialog-field">
          {t('Kind')}
          <select
            className="field"
            // biome-ignore lint/a11y/noAutofocus: the user has just asked for this form.
            autoFocus={kind === 'relation'}
            value={edit.kind ?? ''}
            onChange={(event) => setEdit({ ...edit, kind: event.target.value as ProposalEdit['kind'] })}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind !== 'relation' && (
        <label className="dialog-field">
          {kind === 'excerpt' ? t('Words, as they stand in the source') : t('Text')}
          <textarea
            className="field"
            dir="auto"
            rows={4}
            // biome-ignore lint/a11y/noAutofocus: the user has just asked for this form.
            autoFocus
            value={edit.words}
            onChange={(event) => setEdit({ ...edit, words: event.target.value })}
          />
        </label>
      )}
      <label className="dialog-field">
        {t('Note')}
        <input
          className="field"
          dir="auto"
          value={edit.note}
          onChange={(event) => setEdit({ ...edit, note: event.target.value })}
        />
      </label>
      <div className="proposal-buttons">
        <button type="submit" className="button main">
          {t('Accept as edited')}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {t('Cancel')}
        </button>
      </div>
    </form>
  );
}
