import { X } from 'lucide-react';
import { useId } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { readWeight } from '../../../shared/model/weight-text.ts';
import type { TextPlace } from '../../core/slices/unsaved.ts';
import { useAskedFor } from '../../core/unsaved/use-asked-for.ts';
import { useDraft } from '../../core/unsaved/use-draft.ts';
import { IconButton } from '../../ui/fields/icon-button.tsx';

interface Props {
  readonly place: TextPlace;
  readonly explanation: string;
  readonly read: (debate: Debate) => number | null;
  readonly write: (debate: Debate, weight: number | null) => readonly Change[];
}

/** A weight from 0 to 1, or none: by a slider, or as a number. */
export function WeightField({ place, explanation, read, write }: Props) {
  const id = useId();
  const draft = useDraft({
    place,
    edit: msg('Edit weight'),
    read: (debate) => String(read(debate) ?? ''),
    write: (debate, text) => write(debate, readWeight(text)),
  });
  const asked = useAskedFor(place);
  const none = draft.text === '';
  return (
    <div className="inspector-field">
      <div className="inspector-weight">
        <input
          type="range"
          aria-label={t('Weight, from 0 to 1')}
          aria-valuetext={none ? t('none', {}, 'of weight') : undefined}
          className={`inspector-slider${none ? ' unset' : ''}`}
          min={0}
          max={1}
          step={0.05}
          value={none ? 0.5 : draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
        />
        <input
          ref={asked}
          className="inspector-text"
          aria-label={t('Weight')}
          aria-describedby={`${id}-explanation`}
          aria-invalid={draft.problem !== null}
          inputMode="decimal"
          placeholder={t('none', {}, 'of weight')}
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
        />
        {!none && (
          <IconButton
            label={t('Clear weight')}
            icon={X}
            run={() => {
              draft.type('');
              draft.leave();
            }}
          />
        )}
      </div>
      {draft.problem !== null && (
        <p className="inspector-problem" role="alert">
          {draft.problem}
        </p>
      )}
      <p className="inspector-hint" id={`${id}-explanation`}>
        {explanation}
      </p>
    </div>
  );
}
