import { useId } from 'react';

interface Props<T> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf?: (option: T) => string;
  /** True if only one can be chosen at a time. */
  readonly isOne?: boolean;
  readonly disabled?: boolean;
  readonly change: (chosen: readonly T[]) => void;
}

/** Buttons of which some are pressed. */
export function Toggles<T extends string | number | null>({
  label,
  isLabelHidden = false,
  options,
  chosen,
  nameOf = (option) => `${option}`,
  isOne = false,
  disabled = false,
  change,
}: Props<T>) {
  const id = useId();
  const toggle = (option: T) => {
    const isChosen = chosen.includes(option);
    if (isOne) change(isChosen ? [] : [option]);
    else change(options.filter((each) => chosen.includes(each) !== (each === option)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser.
    <div className="filter-row" role="group" aria-labelledby={id}>
      <span id={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </span>
      <span className="filter-toggles">
        {options.map((option) => (
          <button
            key={`${option}`}
            type="button"
            className="filter-toggle"
            aria-pressed={chosen.includes(option)}
            disabled={disabled}
            onClick={() => toggle(option)}
          >
            {nameOf(option)}
          </button>
        ))}
      </span>
    </div>
  );
}
