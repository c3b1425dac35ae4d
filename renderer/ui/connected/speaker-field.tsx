import { t } from '../../../shared/language/translate.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import type { SpeakerId } from '../../../shared/model/entities.ts';
import { useReadDebate } from '../../core/app-context.ts';
import type { ComboboxField, Option } from '../fields/combobox.tsx';
import { DebateCombobox } from './debate-combobox.tsx';

interface ChoiceProps {
  readonly label: string;
  readonly placeholder: string;
  /** A speaker who cannot be chosen. */
  readonly except?: SpeakerId;
  readonly choose: (id: SpeakerId) => void;
  /** Makes a speaker of this name; if left out, only existing speakers can be chosen. */
  readonly create?: (name: string) => void;
}

/** Chooses a speaker by name; afterwards it is empty again. */
export function SpeakerField({ label, placeholder, except, choose, create }: ChoiceProps) {
  return (
    <DebateCombobox
      label={label}
      placeholder={placeholder}
      options={(debate) => speakersOf(debate).filter(({ id }) => id !== except)}
      choose={choose}
      {...(create && { create: { label: newSpeaker, run: create } })}
      none={create === undefined ? t('No other speaker has this name.') : t('Type a name.')}
    />
  );
}

interface NameProps {
  readonly label: string;
  readonly placeholder: string;
  readonly field?: ComboboxField;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Holds the name of a speaker, known or new, as part of a form. */
export function SpeakerNameField({ label, placeholder, field = {}, name, onName }: NameProps) {
  const readDebate = useReadDebate();
  return (
    <DebateCombobox
      label={label}
      placeholder={placeholder}
      field={{ className: 'field', ...field }}
      kept={{ words: name, change: onName }}
      options={speakersOf}
      choose={(id) => onName(readDebate().speakers.get(id)?.name ?? name)}
      create={{ label: newSpeaker, run: onName }}
      none={t('Type a name.')}
    />
  );
}

function newSpeaker(name: string): string {
  return t('Add “{name}”', { name });
}

function speakersOf({ speakers }: Debate): readonly Option[] {
  return [...speakers.values()].map(({ id, name, otherNames, colour }) => ({
    id,
    label: name,
    others: otherNames,
    colour,
  }));
}
