import { Check, X } from 'lucide-react';
import { msg, t } from '../../../shared/language/translate.ts';
import { checkCitation } from '../../../shared/model/commands/citations.ts';
import type { Citation } from '../../../shared/model/entities.ts';
import { useApp, useDebate, useSession } from '../../core/app-context.ts';
import { DateField } from '../../ui/connected/date-field.tsx';
import { TextField } from '../../ui/connected/text-field.tsx';
import { IconButton } from '../../ui/fields/icon-button.tsx';
import { lastReader, today } from './readers.ts';

interface Props {
  readonly citation: Readonly<Citation>;
  /** Names the passage to screen readers, in quotation marks. */
  readonly short: string;
}

/** That a second person has read claim and passage: who, and when. */
export function CitationCheck({ citation: { id, checkedBy }, short }: Props) {
  const app = useApp();
  const { readOnly } = useSession();
  const reader = useDebate((debate) => (checkedBy === '' && !readOnly ? lastReader(debate) : ''));
  const check = (by: string) =>
    app.change(by === '' ? msg('Remove check') : msg('Record check'), (debate) =>
      checkCitation(debate, { citation: id, by, on: by === '' ? null : today() }),
    );
  return (
    <div className="fidelity-check">
      <span className="inspector-label">{t('Read by')}</span>
      <TextField
        label={t('Who read the claim against {short}', { short })}
        placeholder={t('a second person…')}
        text={{
          place: { entity: 'citation', id, field: 'checkedBy' },
          edit: msg('Record check'),
          read: (debate) => debate.citations.get(id)?.checkedBy ?? '',
          write: (debate, by) =>
            checkCitation(debate, { citation: id, by, on: debate.citations.get(id)?.checkedOn ?? today() }),
        }}
      />
      {checkedBy !== '' && (
        <>
          <span className="inspector-label">{t('on', {}, 'a day')}</span>
          <DateField
            label={t('When the claim was read against {short}', { short })}
            placeholder={t('an unknown day')}
            place={{ entity: 'citation', id, field: 'checkedOn' }}
            edit={msg('Edit date of check')}
            read={(debate) => debate.citations.get(id)?.checkedOn ?? null}
            write={(debate, on) =>
              checkCitation(debate, { citation: id, by: debate.get('citation', id).checkedBy, on })
            }
          />
          {!readOnly && (
            <IconButton label={t('Remove the check of {short}', { short })} icon={X} run={() => check('')} />
          )}
        </>
      )}
      {reader !== '' && (
        <button type="button" className="button quiet fidelity-again" onClick={() => check(reader)}>
          <Check size={13} aria-hidden="true" />
          <bdi>{t('{reader}, today', { reader })}</bdi>
        </button>
      )}
    </div>
  );
}
