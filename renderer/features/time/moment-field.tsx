import { useEffect, useId, useState } from 'react';
import { endOf, type Moment } from '../../../shared/evaluation/as-of.ts';
import { t } from '../../../shared/language/translate.ts';
import { shownDate } from '../../../shared/model/shown-date.ts';
import { typedDate } from '../../../shared/model/typed-date.ts';
import { useAppState, useReadDebate } from '../../core/app-context.ts';

interface Props {
  readonly label: string;
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
}

/** A date, typed as people write it and in any precision: the end of it is meant. */
export function MomentField({ label, moment, onMoment }: Props) {
  const readDebate = useReadDebate();
  const form = useAppState(({ preferences }) => preferences.dateForm);
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
    if (typed.trim() === shown || typed.trim() === '') {
      setTyped(shown);
      setFault(null);
      return;
    }
    try {
      const date = typedDate(typed, new Date()) ?? '';
      endOf(date);
      onMoment(date);
      setTyped(shownDate(date, form));
      setFault(null);
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
        placeholder={t('14 Nov 2024')}
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
    const date = typeof at === 'string' ? at : at.through && readDebate().moves.get(at.through)?.at;
    return date ? shownDate(date, form) : '';
  }
}
