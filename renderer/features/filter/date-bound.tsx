import { useId, useState } from 'react';
import { dateSpan } from '../../../shared/exchange/date-span.ts';
import { t } from '../../../shared/language/translate.ts';
import type { Edtf } from '../../../shared/model/entities.ts';
import { isEdtf } from '../../../shared/model/field-rules.ts';

interface Props {
  readonly label: string;
  readonly value: Edtf | null;
  readonly change: (value: Edtf | null) => void;
}

/** A date that bounds when something was said. What is no date asks for nothing, and says how one is written. */
export function DateBound({ label, value, change }: Props) {
  const [text, setText] = useState(value ?? '');
  const [last, setLast] = useState(value);
  const hint = useId();
  // It was cleared elsewhere.
  if (value !== last) {
    setLast(value);
    if (value !== dateOf(text)) setText(value ?? '');
  }
  const isBad = text.trim() !== '' && dateOf(text) === null;
  return (
    <>
      <label className="filter-row">
        <span>{label}</span>
        <input
          className="field"
          value={text}
          placeholder={t('Any date')}
          spellCheck={false}
          aria-invalid={isBad}
          aria-describedby={isBad ? hint : undefined}
          onChange={({ target }) => {
            setText(target.value);
            change(dateOf(target.value));
          }}
        />
      </label>
      {isBad && (
        <p id={hint} className="filter-note bad" role="alert">
          {t('Write a date such as 2025, 2025-01 or 2025-01-16.')}
        </p>
      )}
    </>
  );
}

/** Returns what was typed, if it is a certain date that the calendar has; null otherwise. */
function dateOf(text: string): Edtf | null {
  const typed = text.trim();
  return isEdtf(typed) && dateSpan(typed) !== null ? typed : null;
}
