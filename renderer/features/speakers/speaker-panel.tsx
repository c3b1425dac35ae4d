import { useId } from 'react';
import { msg, t } from '../../../shared/language/translate.ts';
import { editSpeaker } from '../../../shared/model/commands/speakers.ts';
import { SPEAKER_KINDS, type SpeakerId, type SpeakerKind } from '../../../shared/model/entities.ts';
import { runAction } from '../../core/actions/run-action.ts';
import { useApp, useDebate } from '../../core/app-context.ts';
import { TextField } from '../../ui/connected/text-field.tsx';
import { TagsField } from '../../ui/fields/tags-field.tsx';
import { Section } from '../../ui/lists/panel-section.tsx';
import { ColourField } from './colour-field.tsx';
import { MergeSpeakerField } from './merge-speaker-field.tsx';
import { SPEAKER_KIND_NAMES } from './speaker-kind-names.ts';
import { SpeakerMoves } from './speaker-moves.tsx';

export function SpeakerPanel({ id }: { id: SpeakerId }) {
  const app = useApp();
  const kind = useDebate((debate) => debate.speakers.get(id)?.kind);
  if (kind === undefined) return null;
  return (
    <>
      <h2 className="heading inspector-kind">{t('Speaker')}</h2>
      <TextField
        label={t('Name')}
        wraps
        className="inspector-statement"
        text={{
          place: { entity: 'speaker', id, field: 'name' },
          edit: msg('Edit name'),
          read: (debate) => debate.speakers.get(id)?.name ?? '',
          write: (debate, name, former) => editSpeaker(debate, { speaker: id, name, former }),
        }}
      />
      <TextField
        label={t('Role')}
        wraps
        placeholder={t('Add a role, such as Home Secretary…')}
        text={{
          place: { entity: 'speaker', id, field: 'role' },
          edit: msg('Edit role'),
          read: (debate) => debate.speakers.get(id)?.role ?? '',
          write: (debate, role) => editSpeaker(debate, { speaker: id, role }),
        }}
      />
      <OtherNames id={id} />
      <KindSelect id={id} kind={kind} />
      <Section title={t('Colour')}>
        <ColourField speaker={id} />
      </Section>
      <SpeakerMoves speaker={id} />
      <Section title={t('The same as')}>
        <MergeSpeakerField speaker={id} />
      </Section>
      <div className="inspector-buttons">
        <button type="button" className="button" onClick={() => runAction(app, 'delete')}>
          {t('Delete speaker')}
        </button>
      </div>
    </>
  );
}

/** The names by which the speaker is found too, former ones among them. */
function OtherNames({ id }: { id: SpeakerId }) {
  const app = useApp();
  const names = useDebate((debate) => debate.speakers.get(id)?.otherNames ?? []);
  const edit = (label: string, change: (names: readonly string[]) => readonly string[]) =>
    app.change(label, (debate) =>
      editSpeaker(debate, { speaker: id, otherNames: change(debate.get('speaker', id).otherNames) }),
    );
  return (
    <Section title={t('Also called')}>
      <TagsField
        label={t('Add another name')}
        placeholder={names.length === 0 ? t('Add names used elsewhere…') : t('Add…')}
        removing={(name) => t('Remove the name {name}', { name })}
        isList={false}
        tags={names}
        add={(fresh) => edit(msg('Add other name'), (now) => [...now, ...fresh])}
        remove={(name) => edit(msg('Remove other name'), (now) => now.filter((each) => each !== name))}
      />
    </Section>
  );
}

function KindSelect({ id, kind }: { id: SpeakerId; kind: SpeakerKind }) {
  const app = useApp();
  const field = useId();
  const change = (wanted: SpeakerKind) =>
    app.change(msg('Change kind'), (debate) => editSpeaker(debate, { speaker: id, kind: wanted }));
  return (
    <div className="inspector-field inspector-labelled">
      <label htmlFor={field} className="inspector-label">
        {t('Kind')}
      </label>
      <select
        id={field}
        className="inspector-select"
        value={kind}
        onChange={(event) => change(event.target.value as SpeakerKind)}
      >
        {SPEAKER_KINDS.map((each) => (
          <option key={each} value={each}>
            {t(SPEAKER_KIND_NAMES[each])}
          </option>
        ))}
      </select>
    </div>
  );
}
