import { useId, useState } from 'react';
import { t } from '../../../shared/language/translate.ts';
import { ACT_NAMES } from '../../../shared/model/act-names.ts';
import { ACTS, type Act, type StatementId } from '../../../shared/model/entities.ts';
import { useApp } from '../../core/app-context.ts';
import { SpeakerField } from '../../ui/connected/speaker-field.tsx';
import { attributeAll } from './several-edits.ts';

/** Chooses a speaker and a stance for all of several statements. */
export function AttributeFields({ ids }: { readonly ids: readonly StatementId[] }) {
  const app = useApp();
  const id = useId();
  const [act, setAct] = useState<Act>('asserts');
  return (
    <>
      <SpeakerField
        label={t('Attribute to a speaker')}
        placeholder={t('Attribute to…')}
        choose={(speaker) => attributeAll(app, ids, speaker, act)}
        create={(name) => attributeAll(app, ids, { name }, act)}
      />
      <select
        id={`${id}act`}
        className="field"
        aria-label={t('Stance')}
        value={act}
        onChange={({ target }) => setAct(ACTS.find((each) => each === target.value) ?? 'asserts')}
      >
        {ACTS.map((each) => (
          <option key={each} value={each}>
            {t(ACT_NAMES[each])}
          </option>
        ))}
      </select>
    </>
  );
}
