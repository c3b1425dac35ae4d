import { useCallback, useId } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editStop, showAtStop } from '../../../shared/model/commands/walks.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { StopId } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { TextField } from '../../ui/connected/text-field.tsx';

/** What a stop shows, its heading, and what the presenter wants to say there. */
export function StopEditor({ id }: { readonly id: StopId }) {
  return (
    <div className="walk-editor">
      <ShownField id={id} />
      <TextField
        label={t('Heading')}
        labelled
        placeholder={t('Same as on the card')}
        text={{
          place: { entity: 'stop', id, field: 'title' },
          edit: msg('Edit heading'),
          read: (debate) => debate.stops.get(id)?.title ?? '',
          write: (debate, title) => editStop(debate, { stop: id, title }),
        }}
      />
      <TextField
        label={t('Speaker notes')}
        labelled
        lines
        placeholder={t('What you want to say here')}
        text={{
          place: { entity: 'stop', id, field: 'note' },
          edit: msg('Edit speaker notes'),
          read: (debate) => debate.stops.get(id)?.note ?? '',
          write: (debate, note) => editStop(debate, { stop: id, note }),
        }}
      />
    </div>
  );
}

/** The choice of what of a statement is shown: itself, its branch, or a passage that it cites. */
function ShownField({ id }: { readonly id: StopId }) {
  const app = useApp();
  const field = useId();
  const stop = useDebate((debate) => debate.stops.get(id));
  const statement = stop?.statement ?? null;
  const passages = useDebate(
    useCallback(
      (debate: Debate) =>
        debate.citationsByStatement
          .get(statement ?? '')
          .flatMap(({ excerpt }) => debate.excerpts.get(excerpt) ?? [])
          .map(({ id: excerpt, exact }) => ({ excerpt, words: shortQuote(exact) })),
      [statement],
    ),
  );
  if (stop === undefined || statement === null) return null;
  const change = (value: string) =>
    app.change(msg('Change what a stop shows'), (debate) => {
      if (value === 'statement' || value === 'branch') return showAtStop(debate, { stop: id, kind: value });
      return showAtStop(debate, { stop: id, kind: 'passage', excerpt: value.slice('passage '.length) });
    });
  // A passage that the statement no longer cites stays until another is chosen.
  const isKept = stop.excerpt !== null && !passages.some(({ excerpt }) => excerpt === stop.excerpt);
  return (
    <div className="inspector-field">
      <label className="inspector-label" htmlFor={field}>
        {t('Shows')}
      </label>
      <select
        id={field}
        className="field"
        value={stop.kind === 'passage' ? `passage ${stop.excerpt}` : stop.kind}
        onChange={({ target }) => change(target.value)}
      >
        <option value="statement">{t('The statement alone')}</option>
        <option value="branch">{t('With what bears on it')}</option>
        {isKept && <option value={`passage ${stop.excerpt}`}>{t('The passage it showed')}</option>}
        {passages.map(({ excerpt, words }) => (
          <option key={excerpt} value={`passage ${excerpt}`}>
            {t('Passage {words}', { words })}
          </option>
        ))}
      </select>
    </div>
  );
}
