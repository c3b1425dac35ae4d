import { useId, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { t } from '../../../shared/language/translate.ts';
import { addSpeaker, editSpeaker } from '../../../shared/model/commands/speakers.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { SPEAKER_KINDS, type SpeakerId, type SpeakerKind } from '../../../shared/model/entities.ts';
import { freshColour, SPEAKER_COLOURS } from '../../../shared/model/speaker-colours.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { DialogForm } from '../../ui/connected/dialog-form.tsx';
import { SPEAKER_KIND_NAMES } from './speaker-kind-names.ts';

/** Adds a speaker, or edits the one that is given. */
export function SpeakerDialog({ speaker }: { readonly speaker: SpeakerId | null }) {
  const app = useApp();
  const current = useDebate((debate) => (speaker === null ? undefined : debate.speakers.get(speaker)));
  const fresh = useDebate((debate) => freshColour([...debate.speakers.values()].map(({ colour }) => colour)));
  const [name, setName] = useState(current?.name ?? '');
  const [role, setRole] = useState(current?.role ?? '');
  const [kind, setKind] = useState<SpeakerKind>(current?.kind ?? 'person');
  const [colour, setColour] = useState(current?.colour ?? fresh);
  const [newId] = useState(() => uuidv7());
  const nameId = useId();
  const roleId = useId();
  const kindId = useId();
  const command = (debate: Debate) =>
    speaker === null
      ? addSpeaker(debate, { newId: () => newId, kind, name, role, colour })
      : editSpeaker(debate, { speaker, kind, name, role, colour });
  return (
    <DialogForm
      title={speaker === null ? t('Add speaker') : t('Edit speaker')}
      save={speaker === null ? t('Add') : t('Save')}
      label={speaker === null ? t('Add speaker') : t('Edit speaker')}
      command={command}
      onSaved={() => app.select({ kind: 'speaker', id: speaker ?? newId })}
    >
      <label className="dialog-field" htmlFor={nameId}>
        {t('Name')}
        <input
          id={nameId}
          className="field"
          dir="auto"
          data-first-focus
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="dialog-field" htmlFor={roleId}>
        {t('Role')}
        <input
          id={roleId}
          className="field"
          dir="auto"
          placeholder={t('For example, Home Secretary')}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        />
      </label>
      <label className="dialog-field" htmlFor={kindId}>
        {t('Kind')}
        <select
          id={kindId}
          className="field"
          value={kind}
          onChange={(event) => setKind(event.target.value as SpeakerKind)}
        >
          {SPEAKER_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(SPEAKER_KIND_NAMES[each])}
            </option>
          ))}
        </select>
      </label>
      <ColourChoice colour={colour} onChange={setColour} />
    </DialogForm>
  );
}

function ColourChoice({ colour, onChange }: { readonly colour: string; readonly onChange: (colour: string) => void }) {
  const name = useId();
  const own = SPEAKER_COLOURS.some(({ value }) => value === colour) ? [] : [{ value: colour, name: t('As it is') }];
  return (
    <fieldset className="dialog-field dialog-colours">
      <legend>{t('Colour')}</legend>
      {[...own, ...SPEAKER_COLOURS].map((each) => (
        <label key={each.value} className="dialog-colour" title={each.name} style={{ color: each.value }}>
          <input
            type="radio"
            name={name}
            value={each.value}
            aria-label={each.name}
            checked={each.value === colour}
            onChange={() => onChange(each.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
