import { type KeyboardEvent, useId, useState } from 'react';
import { CounterclaimError } from '../../../shared/errors.ts';
import { dateSpan } from '../../../shared/exchange/date-span.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Edtf } from '../../../shared/model/entities.ts';
import { shortQuote } from '../../../shared/model/naming.ts';
import { shownDate } from '../../../shared/model/shown-date.ts';
import { typedDate } from '../../../shared/model/typed-date.ts';
import { useAppState } from '../../core/app-context.ts';

interface Props {
  readonly label: string;
  readonly value: Edtf | null;
  readonly change: (value: Edtf | null) => void;
}

/**
 * A date that bounds when something was said, typed as people write it. It holds while it is typed; what is no date asks for
 * nothing, and says so once the field is left.
 */
export function DateBound({ label, value, change }: Props) {
  const form = useAppState(({ preferences }) => preferences.dateForm);
  const shown = value === null ? '' : shownDate(value, form);
  const [text, setText] = useState(shown);
  const [last, setLast] = useState(value);
  const [fault, setFault] = useState<string | null>(null);
  const hint = useId();
  // It was cleared elsewhere.
  if (value !== last) {
    setLast(value);
    if (value !== readBound(text).date) setText(shown);
  }
  const leave = () => {
    const { date, fault: found } = readBound(text);
    setFault(found);
    if (date !== value) change(date);
    if (date !== null) setText(shownDate(date, form));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
  };
  return (
    <>
      <label className="filter-row">
        <span>{label}</span>
        <input
          className="field"
          value={text}
          placeholder={t('Any date')}
          spellCheck={false}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : hint}
          onChange={({ target }) => {
            setText(target.value);
            setFault(null);
            // On the way to 2024, nobody means the year 202.
            if (!/^\s*\d{3}\s*$/.test(target.value)) change(readBound(target.value).date);
          }}
          onBlur={leave}
          onKeyDown={onKeyDown}
        />
      </label>
      {fault !== null && (
        <p id={hint} className="filter-note bad" role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

/** Returns what was typed, if it is a certain date that the calendar has, or a sentence why it bounds nothing; neither of an empty text. */
function readBound(text: string): { readonly date: Edtf | null; readonly fault: string | null } {
  try {
    const date = typedDate(text, new Date());
    if (date === null || dateSpan(date) !== null) return { date, fault: null };
    const given = shortQuote(text.trim());
    return { date: null, fault: t('{given} is not certain enough to filter by. Write it without a doubt.', { given }) };
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    return { date: null, fault: error.message };
  }
}
