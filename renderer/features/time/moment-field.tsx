import { useEffect, useId, useState } from 'react';
import { endOf, type Moment } from '../../../shared/evaluation/as-of.ts';
import { useReadDebate } from '../../core/app-context.ts';

interface Props {
  readonly label: string;
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
}

/** A date, typed in any precision: the end of it is meant. */
export function MomentField({ label, moment, onMoment }: Props) {
  const readDebate = useReadDebate();
  const shown = dateOf(moment);
  const [typed, setTyped] = useState(shown);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment with the same date takes what was typed away too.
  useEffect(() => {
    setTyped(shown);
    setFault(null);
  }, [shown, moment]);

  const take = () => {
    const date = typed.trim();
    if (date === shown || date === '') {
      setTyped(shown);
      setFault(null);
      return;
    }
    try {
      endOf(date);
      onMoment(date);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span className="time-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={typed}
        placeholder="2025-01-16"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}fault`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && (typed !== shown || fault !== null)) {
            event.preventDefault();
            event.stopPropagation();
            setTyped(shown);
            setFault(null);
          }
        }}
      />
      {fault !== null && (
        <span id={`${id}fault`} className="time-fault" role="alert">
          {fault}
        </span>
      )}
    </span>
  );

  function dateOf(at: Moment): string {
    if (typeof at === 'string') return at;
    return at.through === null ? '' : (readDebate().moves.get(at.through)?.at ?? '');
  }
}
