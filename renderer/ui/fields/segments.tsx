import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly icon?: ReactNode }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** True if the dialog opens with the focus here. */
  readonly first?: boolean;
}

/** A choice of one of a few, side by side. */
export function Segments<T extends string>({ legend, options, value, onChange, first = false }: Props<T>) {
  const name = useId();
  return (
    <fieldset className="export-field">
      <legend className="heading">{legend}</legend>
      <div className="export-segments">
        {options.map((option) => (
          <label key={option.value} className="export-segment">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              data-first-focus={first && option.value === value ? '' : undefined}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.icon}
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
