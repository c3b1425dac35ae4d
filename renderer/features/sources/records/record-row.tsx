import { useId } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { RecordMatch } from '../../../../shared/sources/records/match-records.ts';
import { memberInWords } from '../../../../shared/sources/records/record-differences.ts';
import { plainText } from '../../../../shared/sources/references/reference-part.ts';
import { formatReference } from '../../../../shared/sources/references/references.ts';
import { sourceTitle } from '../../../../shared/sources/source-title.ts';
import { useAppState, useDebate } from '../../../core/app-context.ts';
import { Translated } from '../../../ui/translated.tsx';
import { memberWords } from './member-words.ts';
import type { RecordDecision } from './record-decisions.ts';

interface Props {
  readonly match: RecordMatch;
  readonly decision: RecordDecision;
  readonly onDecide: (decision: RecordDecision) => void;
}

/** A record that is to be imported: what it is, what becomes of it, and what it says otherwise than its source. */
export function RecordRow({ match, decision, onDecide }: Props) {
  const field = useId();
  const style = useAppState(({ preferences }) => preferences.references);
  const cited = plainText(formatReference(match.record, style));
  return (
    <li className="record-row">
      {match.kind === 'doubtful' ? (
        <div className="record-doubt">
          <label htmlFor={field}>
            <bdi>{cited}</bdi>
          </label>
          <select
            id={field}
            className="field"
            value={decision.as}
            onChange={({ target }) => onDecide({ ...decision, as: target.value as RecordDecision['as'] })}
          >
            <option value="skip">{t('Leave it out')}</option>
            <option value="add">{t('Add it as another source')}</option>
            <option value="complete">{t('It is this source: complete it')}</option>
          </select>
        </div>
      ) : (
        <label className="record-taken">
          <input
            type="checkbox"
            checked={decision.as !== 'skip'}
            onChange={({ target }) =>
              onDecide({ ...decision, as: target.checked ? (match.kind === 'new' ? 'add' : 'complete') : 'skip' })
            }
          />
          <bdi>{cited}</bdi>
        </label>
      )}
      {(match.kind === 'same' || match.kind === 'doubtful') && decision.as !== 'add' && (
        <Differences match={match} decision={decision} onDecide={onDecide} />
      )}
    </li>
  );
}

/** What a record adds to its source, and what it says otherwise, which is taken only if the user says so. */
function Differences({ match, decision, onDecide }: Props & { match: Extract<RecordMatch, { source: unknown }> }) {
  const known = useDebate((debate) => debate.sources.get(match.source));
  const { record, differences } = match;
  const replace = (member: string, isReplaced: boolean) => {
    const replaced = new Set(decision.replaced);
    if (isReplaced) replaced.add(member);
    else replaced.delete(member);
    onDecide({ as: 'complete', replaced });
  };
  if (known === undefined) return null;
  return (
    <div className="record-differences">
      <p className="dialog-hint">
        <Translated
          message={differences.added.length > 0 ? 'Source: {source} – adds {members}' : 'Source: {source}'}
          values={{
            source: <bdi>{sourceTitle(known)}</bdi>,
            members: differences.added.map(memberWords).join(', '),
          }}
        />
      </p>
      {differences.other.map((member) => (
        <label key={member} className="record-taken">
          <input
            type="checkbox"
            checked={decision.replaced.has(member)}
            onChange={({ target }) => replace(member, target.checked)}
          />
          <span>
            <Translated
              message="Replace {member} “{old}” by “{new}”"
              values={{
                member: memberWords(member),
                old: <bdi>{memberInWords(member, known.csl[member])}</bdi>,
                new: <bdi>{memberInWords(member, record[member])}</bdi>,
              }}
            />
          </span>
        </label>
      ))}
    </div>
  );
}
