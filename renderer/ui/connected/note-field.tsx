import { msg, t } from '../../../shared/language/translate.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Debate } from '../../../shared/model/debate.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly entity: 'statement' | 'relation' | 'excerpt';
  readonly id: string;
  readonly label: string;
  readonly write: (debate: Debate, note: string) => readonly Change[];
}

/** The note of an analyst on something of the debate, to be edited. */
export function NoteField({ entity, id, label, write }: Props) {
  return (
    <TextField
      label={label}
      lines
      placeholder={t('Add a note…')}
      text={{
        place: { entity, id, field: 'note' },
        edit: msg('Edit note'),
        read: (debate) => debate.find(entity, id)?.note ?? '',
        write,
      }}
    />
  );
}
