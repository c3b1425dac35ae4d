import { useId } from 'react';
import { t } from '../../../shared/language/translate.ts';

/** What is said of a format, to be translated. */
export interface FormatWords {
  readonly name: string;
  readonly goodFor: string;
}

interface Props<F extends string> {
  readonly legend: string;
  readonly words: Readonly<Record<F, FormatWords>>;
  readonly formats: readonly F[];
  readonly value: F;
  readonly onChange: (format: F) => void;
}

/** The choice of a format, each with what it is for. The dialog opens with the focus on the chosen one. */
export function FormatChoice<F extends string>({ legend, words, formats, value, onChange }: Props<F>) {
  const name = useId();
  return (
    <fieldset className="format-choice">
      <legend className="visually-hidden">{legend}</legend>
      {formats.map((each) => (
        <label key={each} className="format-choice-one">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            data-first-focus={each === value ? '' : undefined}
            onChange={() => onChange(each)}
          />
          <span>
            <span className="format-choice-name">
              {t(words[each].name)} <code>.{each}</code>
            </span>
            <span className="format-choice-use">{t(words[each].goodFor)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
