import { useCallback, useId } from 'react';
import { t } from '../../../../shared/language/translate.ts';
import type { Edtf } from '../../../../shared/model/entities.ts';
import type { Turn } from '../../../../shared/sources/turns/turn.ts';
import { useDebate } from '../../../core/app-context.ts';
import { SpeakerNameField } from '../../../ui/connected/speaker-field.tsx';
import { type ChooseTurns, type NamedSpeaker, namedSpeakers, type TurnChoice } from './turn-choice.ts';

interface Props {
  readonly turns: readonly Turn[];
  readonly names: TurnChoice['names'];
  /** The day on which it was said; null when unknown. */
  readonly on: Edtf | null;
  readonly choose: ChooseTurns;
}

/** The speakers: a name that the debate knows is that speaker, any other a new one. */
export function TurnSpeakers({ turns, names, on, choose }: Props) {
  const id = useId();
  const speakers = useDebate(useCallback((debate) => namedSpeakers(debate, turns, names, on), [turns, names, on]));
  const rename = (name: string, written: string) =>
    choose((before) => ({ ...before, names: new Map(before.names).set(name, written) }));
  return (
    <section aria-labelledby={id}>
      <h3 className="heading" id={id}>
        {t('Speakers')}
      </h3>
      <ul className="turns-speakers">
        {speakers.map((speaker, index) => (
          <li key={speaker.name}>
            <SpeakerNameField
              field={{ describedBy: `${id}-${index}` }}
              label={t('Speaker called “{name}” in the source', { name: speaker.name })}
              placeholder={speaker.name}
              name={speaker.written}
              onName={(written) => rename(speaker.name, written)}
            />
            <span className="inspector-hint" id={`${id}-${index}`}>
              {whoItIs(speaker)}
              {speaker.perhaps !== null && (
                <button
                  type="button"
                  className="button turns-perhaps"
                  onClick={() => rename(speaker.name, speaker.perhaps ?? '')}
                >
                  {t('It is {perhaps}', { perhaps: speaker.perhaps })}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whoItIs({ turns, existing, perhaps, written }: NamedSpeaker): string {
  const counted = t('{turns, plural, one {# turn} other {# turns}}', { turns });
  if (perhaps !== null)
    return `${t('{turns}, new, or {perhaps}, who is in the debate?', { turns: counted, perhaps })} `;
  if (existing === null) return t('{turns}, new', { turns: counted });
  return existing === written
    ? t('{turns}, in the debate', { turns: counted })
    : t('{turns}, in the debate: {existing}', { turns: counted, existing });
}
