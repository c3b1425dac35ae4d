import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { MAX_SCALE, MIN_SCALE } from '../../../shared/scene/picture-size.ts';

interface Props {
  readonly scale: number;
  /** The largest scale at which programs can still open the picture. */
  readonly largest: number;
  readonly onChange: (scale: number) => void;
}

/** Picture pixels per pixel on screen: a slider, and a number where steps are too coarse. */
export function ScaleField({ scale, largest, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const number = useRef<HTMLInputElement>(null);
  const id = useId();
  const hint = useId();
  const problem = typed === null ? '' : problemOf(typed, largest);
  // The browser does not submit a form with a problem, and shows it.
  useEffect(() => number.current?.setCustomValidity(problem), [problem]);
  return (
    <div className="export-field">
      <label className="heading" htmlFor={id}>
        {t('Scale')}
      </label>
      <div className="export-scale">
        <input
          type="range"
          aria-label={t('Scale')}
          min={MIN_SCALE}
          max={largest}
          step={0.25}
          value={scale}
          onChange={(event) => {
            setTyped(null);
            onChange(event.target.valueAsNumber);
          }}
        />
        <input
          ref={number}
          id={id}
          className="field"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={hint}
          value={typed ?? String(scale)}
          onChange={(event) => {
            setTyped(event.target.value);
            if (problemOf(event.target.value, largest) === '') onChange(Number(event.target.value));
          }}
          onBlur={() => setTyped(null)}
        />
        <span aria-hidden="true">×</span>
      </div>
      <p id={hint} className={problem === '' ? 'export-hint' : 'export-hint export-problem'} role="status">
        {problem || limitOf(largest)}
      </p>
    </div>
  );
}

function problemOf(text: string, largest: number): string {
  const scale = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (scale >= MIN_SCALE && scale <= largest) return '';
  if (scale > largest && scale <= MAX_SCALE)
    return t('Not more than {largest}: other programs would not open a larger picture.', { largest });
  return t('A number from {least} to {largest}.', { least: MIN_SCALE, largest });
}

function limitOf(largest: number): string {
  if (largest === MAX_SCALE) return t('Pixels of the picture for each pixel on screen.');
  return t('It is too large for more than {largest}: other programs would not open the picture.', { largest });
}
